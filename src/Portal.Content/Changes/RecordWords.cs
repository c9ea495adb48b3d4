using System.Collections.Frozen;
using Portal.Content.Language;

namespace Portal.Content.Changes;

/// <summary>What a type of record is called in Swedish.</summary>
/// <param name="One">One of them, with a capital letter: Insats.</param>
/// <param name="Many">Several, with a capital letter: Insatser.</param>
/// <param name="IsNeuter">Whether it is an ett-word: ett tema är ändrat, en insats är ändrad.</param>
public sealed record RecordWords(string One, string Many, bool IsNeuter = false)
{
    private static readonly FrozenDictionary<string, RecordWords> Words = new Dictionary<string, RecordWords>(StringComparer.Ordinal)
    {
        ["document"] = new("Källdokument", "Källdokument", IsNeuter: true),
        ["programme-area"] = new("Programområde", "Programområden", IsNeuter: true),
        ["municipality"] = new("Kommun", "Kommuner"),
        ["organisation"] = new("Organisation", "Organisationer"),
        ["region"] = new("Region", "Regioner"),
        ["theme"] = new("Tema", "Teman", IsNeuter: true),
        ["strategy"] = new("Strategi", "Strategier"),
        ["report"] = new("Återrapportering", "Återrapporteringar"),
        ["allocation"] = new("Redovisning av anslag", "Redovisningar av anslag"),
        ["programme"] = new("Program", "Program", IsNeuter: true),
        ["body"] = new("Nämnd", "Nämnder"),
        ["budget"] = new("Budget", "Budgetar"),
        ["decision-list"] = new("Beslutslista", "Beslutslistor"),
        ["synonym"] = new("Grupp av synonymer", "Grupper av synonymer"),
        ["initiative"] = new("Insats", "Insatser"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words for a type of record.</summary>
    /// <param name="type">The type's name, as <see cref="RecordKey.Type"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no such type.</exception>
    public static RecordWords Of(string type) => Words[type];

    /// <summary>How many records of a type: <c>1 insats</c>, <c>549 insatser</c>.</summary>
    /// <param name="type">The type's name.</param>
    /// <param name="count">How many.</param>
    public static string Count(string type, int count) => Swedish.Count(count, Swedish.Lower(Of(type).One), Swedish.Lower(Of(type).Many));

    /// <summary>What happened to some records of this type: <c>tillagd</c>, <c>tillagt</c>, <c>tillagda</c>.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="count">To how many.</param>
    public string Verb(ChangeKind kind, int count = 1) => kind switch
    {
        ChangeKind.Added => Agreeing("tillagd", "tillagt", "tillagda", count),
        ChangeKind.Removed => Agreeing("borttagen", "borttaget", "borttagna", count),
        ChangeKind.Renamed => count == 1 ? "med ny adress" : "med nya adresser",
        ChangeKind.Unreadable => "som inte går att läsa",
        _ => Agreeing("ändrad", "ändrat", "ändrade", count),
    };

    private string Agreeing(string common, string neuter, string plural, int count) => count != 1 ? plural : IsNeuter ? neuter : common;
}

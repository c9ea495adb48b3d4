using System.Collections.Frozen;

namespace Portal.Content.Changes;

/// <summary>What a type of record is called in Swedish.</summary>
/// <param name="One">One of them, with a capital letter: Insats.</param>
/// <param name="Many">Several, with a capital letter: Insatser.</param>
public sealed record RecordWords(string One, string Many)
{
    private static readonly FrozenDictionary<string, RecordWords> Words = new Dictionary<string, RecordWords>(StringComparer.Ordinal)
    {
        ["document"] = new("Källdokument", "Källdokument"),
        ["programme-area"] = new("Programområde", "Programområden"),
        ["municipality"] = new("Kommun", "Kommuner"),
        ["organisation"] = new("Organisation", "Organisationer"),
        ["region"] = new("Region", "Regioner"),
        ["theme"] = new("Tema", "Teman"),
        ["strategy"] = new("Strategi", "Strategier"),
        ["report"] = new("Återrapportering", "Återrapporteringar"),
        ["allocation"] = new("Redovisning av anslag", "Redovisningar av anslag"),
        ["programme"] = new("Program", "Program"),
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
    public static string Count(string type, int count)
    {
        var words = Of(type);
        return Language.Swedish.Count(count, Language.Swedish.Lower(words.One), Language.Swedish.Lower(words.Many));
    }
}

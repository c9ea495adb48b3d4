using Portal.Content.Language;
using Portal.Content.Reading;
using Portal.Content.Records.Decisions;

namespace Portal.Content.Changes;

/// <summary>
/// Keeps decisions on natural persons out of what is told. Case number, industry and municipality together can lead to a sole trader,
/// and a decision may have stood under a name before it was known to be a person's. So of a decision that is on a person today, or was
/// in any of the changes, no more is told than that it came, changed or went.
/// </summary>
public sealed class PersonalDecisions
{
    private const string List = "decision-list";

    private readonly HashSet<string> _paths;

    private PersonalDecisions(IEnumerable<string> cases) => _paths = cases.Select(PathOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>The decisions on persons in some changes and in some readings.</summary>
    /// <param name="changes">Changes, as <see cref="RecordComparison"/> gives them.</param>
    /// <param name="cases">Numbers of other cases that are known to be on persons, as <see cref="CasesOf"/> gives them.</param>
    public static PersonalDecisions Of(IEnumerable<RecordChange> changes, IEnumerable<string> cases) =>
        new(changes.Where(change => change.Record.Type == List).SelectMany(change => change.Fields).SelectMany(field => field.PersonalCases).Concat(cases));

    /// <summary>The numbers of the cases of a reading that are on persons.</summary>
    /// <param name="reading">A reading of the records.</param>
    public static IEnumerable<string> CasesOf(InputReading reading) =>
        from list in reading.Records<DecisionList>()
        from decision in list.Decisions
        where decision.IsOnPerson && decision.Case is not null
        select decision.Case;

    /// <summary>The change without what it tells of persons: a sentence each for how many decisions on them came, changed and went.</summary>
    /// <param name="change">A change of a record of any type.</param>
    public RecordChange Withhold(RecordChange change)
    {
        if (change.Record.Type != List || !change.Fields.Any(IsPersonal))
        {
            return change;
        }

        var kinds = new SortedDictionary<string, FieldChangeKind>(StringComparer.Ordinal);
        foreach (var field in change.Fields.Where(IsPersonal))
        {
            var item = ItemOf(field.Path);
            var kind = field.Path == item && field.Kind is FieldChangeKind.Added or FieldChangeKind.Removed ? field.Kind : FieldChangeKind.Changed;
            kinds[item] = kinds.TryGetValue(item, out var other) && other != kind ? FieldChangeKind.Changed : kind;
        }

        var told = kinds.Values.CountBy(kind => kind).OrderBy(pair => pair.Key).Select(pair => Told(pair.Key, pair.Value));
        return change with { Fields = [.. change.Fields.Where(field => !IsPersonal(field)), .. told] };
    }

    /// <summary>The path of a decision within its list.</summary>
    /// <param name="caseNumber">The number of its case.</param>
    internal static string PathOf(string caseNumber) => $"decisions[{FieldValues.Cut(PublicText.Of(caseNumber.Trim()), FieldValues.LongName)}]";

    private bool IsPersonal(FieldChange field) => !field.PersonalCases.IsEmpty || _paths.Contains(ItemOf(field.Path));

    // The number of a case may hold anything, brackets too.
    private string ItemOf(string path) =>
        _paths.FirstOrDefault(item => path.StartsWith(item, StringComparison.Ordinal) && (path.Length == item.Length || path[item.Length] == '.')) ?? path;

    private static FieldChange Told(FieldChangeKind kind, int count)
    {
        var verb = (kind, count) switch
        {
            (FieldChangeKind.Added, 1) => "tillagt",
            (FieldChangeKind.Added, _) => "tillagda",
            (FieldChangeKind.Removed, 1) => "borttaget",
            (FieldChangeKind.Removed, _) => "borttagna",
            (_, 1) => "ändrat",
            _ => "ändrade",
        };
        var whose = count == 1 ? "Ett beslut som gäller en privatperson eller enskild näringsidkare" : $"{Swedish.Number(count)} beslut som gäller privatpersoner eller enskilda näringsidkare";
        return new FieldChange("decisions", kind, new Sentence().Say($"{whose} {verb}").Parts());
    }
}

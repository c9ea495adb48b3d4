using System.Collections.Immutable;

namespace Portal.Content.Changes;

/// <summary>What came of comparing two states of the input.</summary>
/// <param name="Changes">What changed, record by record.</param>
/// <param name="Goals">The goals of the strategies that were compared, as strategy/goal with the goal's title, for giving names to references.</param>
/// <param name="UnreadableBefore">
/// Files that could not be read before and can now. Their records are told as changed without details; who knows a yet earlier,
/// readable state can compare with that instead.
/// </param>
public sealed record ComparisonResult(
    ImmutableArray<RecordChange> Changes,
    ImmutableArray<KeyValuePair<string, string>> Goals,
    ImmutableArray<string> UnreadableBefore)
{
    /// <summary>The results of comparing some files of two states at a time, as one.</summary>
    public static ComparisonResult Join(IReadOnlyList<ComparisonResult> results) => results.Count == 1 ? results[0] : new(
        [.. results.SelectMany(result => result.Changes).Order(RecordComparison.Order)],
        [.. results.SelectMany(result => result.Goals)],
        [.. results.SelectMany(result => result.UnreadableBefore)]);
}

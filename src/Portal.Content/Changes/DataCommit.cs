using System.Collections.Immutable;
using Portal.Content.Language;

namespace Portal.Content.Changes;

/// <summary>A saved change of the records. Who made it is not kept: what changed is public, who typed it is not of interest.</summary>
/// <param name="Hash">The commit's hash, in hexadecimal.</param>
/// <param name="Date">When it was made, with the author's offset from UTC.</param>
/// <param name="Subject">What its author called it: plain text, hostile until encoded; empty where it has no name of its own.</param>
/// <param name="Records">What changed, record by record: initiatives first, then by type and id.</param>
/// <param name="IsWithheld">Whether its details are held back, as when someone was named who should not have been.</param>
public sealed record DataCommit(string Hash, DateTimeOffset Date, string Subject, ImmutableArray<RecordChange> Records, bool IsWithheld = false)
{
    /// <summary>The day it was made, where its author was.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Date.DateTime);

    /// <summary>How many records of which types it changed: <c>2 insatser ändrade, 1 organisation tillagd</c>.</summary>
    public string Counts() => string.Join(", ", Groups().Select(Told));

    /// <summary>The same in short, for a heading: <c>549 insatser tillagda och 749 andra ändringar</c>.</summary>
    public string Headline()
    {
        var groups = Groups();
        if (groups.Count <= 2)
        {
            return string.Join(" och ", groups.Select(Told));
        }

        return $"{Told(groups[0])} och {Swedish.Count(groups.Skip(1).Sum(group => group.Count), "annan ändring", "andra ändringar")}";
    }

    private List<(string Type, ChangeKind Kind, int Count)> Groups() =>
        [.. Records.CountBy(change => (change.Record.Type, change.Kind)).Select(group => (group.Key.Type, group.Key.Kind, group.Value))];

    private static string Told((string Type, ChangeKind Kind, int Count) group) =>
        $"{RecordWords.Count(group.Type, group.Count)} {RecordWords.Of(group.Type).Verb(group.Kind, group.Count)}";
}

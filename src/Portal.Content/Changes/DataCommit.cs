using System.Collections.Immutable;

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
    public string Counts() => string.Join(", ", Records
        .GroupBy(change => (change.Record.Type, change.Kind))
        .Select(group => $"{RecordWords.Count(group.Key.Type, group.Count())} {RecordWords.Of(group.Key.Type).Verb(group.Key.Kind, group.Count())}"));
}

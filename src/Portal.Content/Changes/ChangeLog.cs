using System.Collections.Frozen;
using System.Collections.Immutable;
using Portal.Content.Language;

namespace Portal.Content.Changes;

/// <summary>The public record: every change of the records that the repository tells of, newest first; immutable.</summary>
public sealed class ChangeLog
{
    // The words that the search takes for each other are no part of what the site says.
    private const string WordsOfSearch = "synonym";

    private readonly FrozenDictionary<RecordKey, ImmutableArray<RecordEvent>> _ofRecord;

    private ChangeLog(ImmutableArray<DataCommit> commits, ChangeLogCoverage coverage, string? detail)
    {
        Commits = commits;
        Coverage = coverage;
        Detail = detail;
        _ofRecord = ByRecord(commits);
    }

    /// <summary>The saved changes that touched what a record says, newest first; those of the search's synonyms left out.</summary>
    public ImmutableArray<DataCommit> Commits { get; }

    /// <summary>How much of the history could be read.</summary>
    public ChangeLogCoverage Coverage { get; }

    /// <summary>For whoever runs the build: what kept the history from being read whole, in English; null where nothing did.</summary>
    public string? Detail { get; }

    /// <summary>For readers of the site: that the history is not whole, and why, in Swedish; null where it is whole.</summary>
    public string? Notice => Coverage switch
    {
        ChangeLogCoverage.Complete => null,
        ChangeLogCoverage.Partial when Commits is [.., var oldest] => $"Historiken är inte fullständig: den visar bara ändringar från och med {Swedish.Date(oldest.Day)}. Sidan är byggd av en kopia av uppgifterna som saknar äldre ändringar.",
        ChangeLogCoverage.Partial => "Historiken är inte fullständig: sidan är byggd av en kopia av uppgifterna som saknar äldre ändringar.",
        ChangeLogCoverage.NoRepository => "Historiken är inte fullständig: sidan är byggd av en kopia av uppgifterna där inga ändringar är sparade.",
        ChangeLogCoverage.NothingCommitted => "Historiken är inte fullständig: inga ändringar av uppgifterna är sparade än.",
        ChangeLogCoverage.NoGit => "Historiken är inte fullständig: programmet git, som sparar ändringarna, fanns inte där sidan byggdes.",
        _ => "Historiken är inte fullständig: de sparade ändringarna gick inte att läsa när sidan byggdes.",
    };

    /// <summary>A log of some changes.</summary>
    /// <param name="commits">The changes, newest first.</param>
    /// <param name="coverage">How much of the history they are.</param>
    /// <param name="detail">What is missing and why, in English.</param>
    public static ChangeLog Of(ImmutableArray<DataCommit> commits, ChangeLogCoverage coverage = ChangeLogCoverage.Complete, string? detail = null) =>
        new([.. commits.Select(WithoutWordsOfSearch).Where(commit => !commit.Records.IsEmpty)], coverage, detail);

    /// <summary>What happened to a record, newest first, under its present id and those it had before.</summary>
    public ImmutableArray<RecordEvent> Of(RecordKey record) => _ofRecord.GetValueOrDefault(record, []);

    /// <summary>When the record last changed, or null where the log does not reach that far back.</summary>
    public DateTimeOffset? LastChanged(RecordKey record) => Of(record) is { IsEmpty: false } all ? all.Max(one => one.Commit.Date) : null;

    private static DataCommit WithoutWordsOfSearch(DataCommit commit) => commit.Records.Any(IsOfSearch) ? commit with { Records = commit.Records.RemoveAll(IsOfSearch) } : commit;

    private static bool IsOfSearch(RecordChange change) => change.Record.Type == WordsOfSearch;

    private static FrozenDictionary<RecordKey, ImmutableArray<RecordEvent>> ByRecord(ImmutableArray<DataCommit> commits)
    {
        // Going back in time, an id that a record had before stands for its present one. What the id stood for before that is another
        // record, whose events belong to nobody.
        var present = new Dictionary<RecordKey, RecordKey?>();
        var events = new Dictionary<RecordKey, ImmutableArray<RecordEvent>.Builder>();
        foreach (var commit in commits)
        {
            var renamed = new List<(RecordKey Earlier, RecordKey? Present, RecordKey Later)>();
            foreach (var change in commit.Records)
            {
                var owner = present.TryGetValue(change.Record, out var known) ? known : change.Record;
                if (owner is { } record)
                {
                    if (!events.TryGetValue(record, out var list))
                    {
                        events.Add(record, list = ImmutableArray.CreateBuilder<RecordEvent>());
                    }

                    list.Add(new RecordEvent(commit, change));
                }

                if (change.Earlier is { } earlier)
                {
                    renamed.Add((earlier, owner, change.Record));
                }
            }

            foreach (var (_, _, later) in renamed)
            {
                present[later] = null;
            }

            foreach (var (earlier, owner, _) in renamed)
            {
                present[earlier] = owner;
            }
        }

        return events.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.DrainToImmutable());
    }
}

using System.Collections.Immutable;
using Portal.Content.Changes;

namespace Portal.Theme.Changes;

/// <summary>
/// The public record: what changed in the records, newest first. Each change has a page of its own as well, whose address stays the same when
/// later ones move it down the list. A change of many records has several; where it is of very many, as when the records first came, those pages
/// stop at some number, and the records themselves tell the rest.
/// </summary>
public static class ChangePages
{
    /// <summary>How many records of a change the list tells of.</summary>
    public const int RecordsInList = 6;

    /// <summary>How many fields of each the list tells of.</summary>
    public const int FieldsInList = 6;

    /// <summary>How many records the pages of one change tell of.</summary>
    public const int MostRecords = 1000;

    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var commits = site.Changes.Commits;
        foreach (var paging in Paging.Of(commits.Length))
        {
            yield return SitePage.Of<ChangeListPage>(
                Addresses.PageOf(Addresses.Changes, paging.Number), PageKind.Changes, site, (nameof(ChangeListPage.Paging), paging));
        }

        foreach (var commit in commits)
        {
            foreach (var paging in Paging.Of(commit.IsWithheld ? 0 : Math.Min(commit.Records.Length, MostRecords)))
            {
                yield return SitePage.Of<CommitPage>(
                    Addresses.PageOf(CommitWords.AddressOf(commit), paging.Number),
                    PageKind.Changes,
                    site,
                    (nameof(CommitPage.Commit), commit),
                    (nameof(CommitPage.Paging), paging));
            }
        }
    }

    /// <summary>Whether a change is too long to be told whole in the list.</summary>
    public static bool IsLong(DataCommit commit) =>
        !commit.IsWithheld && (commit.Records.Length > RecordsInList || commit.Records.Any(change => change.Fields.Length > FieldsInList));

    /// <summary>Whether the list tells of records of a change one by one, rather than how many came and went.</summary>
    public static bool IsTold(DataCommit commit) =>
        commit.Records.Length <= RecordsInList || commit.Records.Any(change => !CameOrWent(change));

    /// <summary>The records of a change that the list tells of: those that say something else before those that only came or went.</summary>
    public static IEnumerable<RecordChange> Shown(DataCommit commit) => Ordered(commit).Take(RecordsInList);

    /// <summary>The records of a change, those that say something else first, and those that came before those that went.</summary>
    public static ImmutableArray<RecordChange> Ordered(DataCommit commit) =>
        [.. commit.Records.OrderBy(change => CameOrWent(change) ? 1 + (int)change.Kind : 0)];

    private static bool CameOrWent(RecordChange change) => change.Kind is ChangeKind.Added or ChangeKind.Removed;
}

using Portal.Content.Changes;
using Portal.Content.Records;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Places;
using Portal.Theme;

namespace Portal.Build.Planning;

/// <summary>
/// The day on which what a page tells last changed, as far as the history knows it for certain: a page of one record as the record, a
/// page of a region as anything in the region, the pages of everything as anything. Of other pages, which gather initiatives, it says nothing.
/// </summary>
internal sealed class LastChanges
{
    private readonly ChangeLog _changes;
    private readonly Dictionary<string, DateTimeOffset> _ofRegion = new(StringComparer.Ordinal);
    private readonly DateTimeOffset? _ofAll;

    /// <summary>The days that a history tells of.</summary>
    /// <param name="changes">The history.</param>
    public LastChanges(ChangeLog changes)
    {
        _changes = changes;
        foreach (var commit in changes.Commits)
        {
            // A date may be anything, and the newest commit need not have the latest.
            _ofAll = Later(_ofAll, commit.Date);
            foreach (var change in commit.Records)
            {
                Touch(change.Record, commit.Date);
                if (change.Earlier is { } earlier)
                {
                    Touch(earlier, commit.Date);
                }
            }
        }
    }

    /// <summary>The day on which the content of a page last changed, in UTC; null where that is not known.</summary>
    /// <param name="page">The page.</param>
    public DateOnly? Of(SitePage page)
    {
        var time = page.Kind switch
        {
            PageKind.Home or PageKind.InitiativeList or PageKind.RegionList => _ofAll,
            PageKind.Changes when page.Address == Addresses.Changes => _ofAll,
            PageKind.Initiative when Record(page) is Initiative initiative => _changes.LastChanged(RecordKey.Of(initiative)),
            PageKind.Region when Record(page) is Region region && _ofRegion.TryGetValue(region.Id.Value, out var latest) => latest,
            PageKind.DecisionList or PageKind.Budget when Record(page) is { } record => _changes.LastChanged(RecordKey.Of(record)),
            _ => null,
        };
        return time is { } known ? DateOnly.FromDateTime(known.UtcDateTime) : null;
    }

    private static Record? Record(SitePage page) => page.Parameters.Values.OfType<Record>().FirstOrDefault();

    private void Touch(RecordKey record, DateTimeOffset time)
    {
        var region = record.Type switch
        {
            "initiative" => record.Id.Split('/')[0],
            "region" => record.Id,
            _ => null,
        };
        if (region is not null)
        {
            _ofRegion[region] = Later(_ofRegion.TryGetValue(region, out var known) ? known : null, time);
        }
    }

    private static DateTimeOffset Later(DateTimeOffset? one, DateTimeOffset other) => one is { } time && time > other ? time : other;
}

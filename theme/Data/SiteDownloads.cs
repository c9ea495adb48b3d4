using Portal.Content.Changes;
using Portal.Downloads;

namespace Portal.Theme.Data;

/// <summary>What downloads, feeds and structured data are told of the site.</summary>
public static class SiteDownloads
{
    /// <summary>The day on which a record last changed, or null where the site does not know.</summary>
    /// <param name="site">The site.</param>
    public static DateOnly? DayOf(SiteContext site) => site.Changes.Commits is { IsEmpty: false } commits ? commits.Max(commit => commit.Day) : null;

    /// <summary>The settings of a site's downloads.</summary>
    /// <param name="site">The site.</param>
    public static DownloadSettings SettingsOf(SiteContext site) => new()
    {
        SiteTitle = site.Title,
        Address = site.Address,
        Repository = site.Repository,
        Contact = site.ContactName,
        ContactEmail = site.ContactEmail,
        // Without a history, the data is of the last day that it tells of.
        Version = DayOf(site) ?? new DateOnly(site.Graph.Years.FirstOrDefault(1970), 12, 31),
        FirstPublished = site.Changes is { Coverage: ChangeLogCoverage.Complete, Commits: { IsEmpty: false } commits } ? commits.Min(commit => commit.Day) : null,
        ChangedAt = initiative => site.Changes.LastChanged(RecordKey.Of(initiative)),
        Pages = Pages,
    };

    /// <summary>Where the pages of records are.</summary>
    public static PageAddresses Pages { get; } = new()
    {
        Initiative = Addresses.Of,
        Region = Addresses.OfRegion,
        Municipality = Addresses.Of,
        Theme = Addresses.OfTheme,
        Strategy = Addresses.OfStrategy,
        Goal = Addresses.Of,
        Organisation = Addresses.OfOrganisation,
        Programme = programme => $"{Addresses.Programmes}{programme}/",
        Allocation = (region, year) => $"{Addresses.Grants}{region}/{year}/",
        Budget = Addresses.OfBudget,
        DecisionList = list => $"{Addresses.Decisions}{list}/",
        Body = Addresses.OfBoard,
    };
}

using Portal.Build.Planning;
using Portal.Downloads.Feeds;
using Portal.Theme;
using Portal.Theme.Changes;
using Portal.Theme.Data;

namespace Portal.Build.Exporting;

/// <summary>The files beside the pages of changes: their feed.</summary>
public static class ChangeFiles
{
    /// <summary>The files of a site.</summary>
    /// <param name="site">The site.</param>
    public static IEnumerable<SiteFile> Of(SiteContext site) =>
    [
        new SiteFile(
            OutputPath.Of(Addresses.ChangeFeed),
            output => ChangeFeed.Write(output, SiteDownloads.SettingsOf(site), Addresses.ChangeFeed, Addresses.Changes, site.Changes, CommitWords.IdOf, CommitWords.AddressOf)),
    ];
}

using System.Collections.Immutable;
using Portal.Build.Assets;
using Portal.Build.Settings;
using Portal.Content.Changes;
using Portal.Content.Graph;
using Portal.Theme;

namespace Portal.Build.Planning;

/// <summary>Everything that the site will consist of, index and downloads apart, decided before anything is written.</summary>
/// <param name="Site">What every page knows of the site.</param>
/// <param name="Pages">The pages to render, in the theme's order.</param>
/// <param name="Assets">Stylesheets, scripts and images; not the script of the search, which is made with the index.</param>
/// <param name="Files">Other files: <c>sitemap.xml</c>, <c>robots.txt</c>, <c>opensearch.xml</c>.</param>
public sealed record SitePlan(
    SiteContext Site, ImmutableArray<SitePage> Pages, ImmutableArray<Asset> Assets, ImmutableArray<SiteFile> Files)
{
    /// <summary>The changes of a site that does not tell of any.</summary>
    public static ChangeLog NoChanges { get; } = ChangeLog.Of([], ChangeLogCoverage.NoRepository);

    /// <summary>Plans the site of a graph.</summary>
    /// <param name="graph">The records.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="changes">What changed in the records; null where the site does not tell.</param>
    public static SitePlan Of(PortalGraph graph, SiteSettings settings, ChangeLog? changes = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var site = new SiteContext(
            graph,
            settings.SiteTitle,
            settings.Address,
            settings.LinkRoot,
            settings.Repository,
            ThemeAssets.Addresses)
        {
            Changes = changes ?? NoChanges,
            RecordFolder = settings.InputPath.Replace('\\', '/').Trim('/'),
            ContactName = settings.ContactName,
            ContactEmail = settings.ContactEmail,
        };

        // The figures of the whole site take longer than the plan of all pages; the last of them ask for the figures.
        var figures = Task.Run(() => site.Figures);
        var pages = SitePages.Of(site).ToImmutableArray();
        figures.GetAwaiter().GetResult();
        return new SitePlan(site, pages, ThemeAssets.All.Remove(ThemeAssets.Search), [.. Sitemap.Of(pages, settings.Address, new LastChanges(site.Changes).Of), RobotsFile(settings.Address), SearchDescription.Of(site)]);
    }

    private static SiteFile RobotsFile(Uri address) =>
        SiteFile.Of("robots.txt", $"User-agent: *\nAllow: /\n\nSitemap: {new Uri(address, Sitemap.Path).AbsoluteUri}\n");
}

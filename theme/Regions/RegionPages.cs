using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Places;
using Portal.Theme.Initiatives;

namespace Portal.Theme.Regions;

/// <summary>Every region, and the map of them.</summary>
public static class RegionPages
{
    /// <summary>The run of <see cref="InitiativesOf"/> with what other regions report.</summary>
    public const string ReportedByOthers = "andra-regioners";

    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        yield return SitePage.Of<RegionListPage>(Addresses.Regions, PageKind.RegionList, site);
        foreach (var region in site.Graph.Regions)
        {
            var initiatives = InitiativesOf(site.Graph, region);
            yield return SitePage.Of<RegionPage>(
                Addresses.Of(region),
                PageKind.Region,
                site,
                (nameof(RegionPage.Region), region),
                (nameof(RegionPage.Initiatives), initiatives));
            if (initiatives.Count > 0)
            {
                foreach (var page in initiatives.Pages(site))
                {
                    yield return page;
                }
            }
        }
    }

    /// <summary>
    /// The initiatives of a region: those that it reports, each once, under its main theme; then those that it takes part in and another
    /// region reports, apart from other accounts of projects that it reports itself.
    /// </summary>
    /// <param name="graph">The graph that has the region.</param>
    /// <param name="region">The region.</param>
    public static InitiativeSelection InitiativesOf(PortalGraph graph, Region region)
    {
        var byTheme = graph.ReportedBy(region).Initiatives.ToLookup(initiative => initiative.Theme);
        IReadOnlyList<Initiative> others =
        [
            .. graph.Of(region).Initiatives.Where(initiative => initiative.Region != region.Id && initiative.SharedWith.All(account => account.Region != region.Id)),
        ];
        return new InitiativeSelection(
            $"{Swedish.Genitive(region.Name)} insatser",
            Addresses.Of(region),
            Addresses.Regions,
            [new("Regioner", Addresses.Regions), new(region.Name, Addresses.Of(region))],
            [
                .. graph.Themes.Select(theme => new InitiativeRun(theme.Id.Value, theme.ShortName, [.. byTheme[theme.Id]], HidesRegion: true, HidesTheme: true)),
                new InitiativeRun(ReportedByOthers, "Deltar i", others),
            ]);
    }
}

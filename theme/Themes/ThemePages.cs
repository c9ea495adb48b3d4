using Portal.Content.Graph;
using Portal.Theme.Initiatives;

namespace Portal.Theme.Themes;

/// <summary>Every theme, across regions, and the list of them.</summary>
public static class ThemePages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        yield return SitePage.Of<ThemeListPage>(Addresses.Themes, PageKind.ThemeList, site);
        foreach (var theme in site.Graph.Themes)
        {
            var initiatives = InitiativesOf(site.Graph, theme);
            yield return SitePage.Of<ThemePage>(Addresses.Of(theme), PageKind.Theme, site, (nameof(ThemePage.Theme), theme), (nameof(ThemePage.Initiatives), initiatives));
            if (initiatives.Count > 0)
            {
                foreach (var page in initiatives.Pages(site))
                {
                    yield return page;
                }
            }
        }
    }

    /// <summary>The initiatives of a theme, region by region.</summary>
    /// <param name="graph">The graph that has the theme.</param>
    /// <param name="theme">The theme.</param>
    public static InitiativeSelection InitiativesOf(PortalGraph graph, Content.Records.Theme theme) => new(
        $"{theme.ShortName}: alla insatser",
        Addresses.Of(theme),
        Addresses.Themes,
        [new("Teman", Addresses.Themes), new(theme.ShortName, Addresses.Of(theme))],
        InitiativeSelection.ByRegion(graph, graph.Of(theme), hidesTheme: true));
}

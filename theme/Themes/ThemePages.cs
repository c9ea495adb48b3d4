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
            var initiatives = new InitiativeSelection(
                $"{theme.ShortName}: alla insatser",
                Addresses.Of(theme),
                Addresses.Themes,
                [new("Teman", Addresses.Themes), new(theme.ShortName, Addresses.Of(theme))],
                InitiativeSelection.ByRegion(site.Graph, site.Graph.Of(theme), hidesTheme: true));
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
}

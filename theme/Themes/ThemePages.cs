namespace Portal.Theme.Themes;

/// <summary>Every theme, and the list of them.</summary>
public static class ThemePages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}

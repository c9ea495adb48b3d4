namespace Portal.Theme.About;

/// <summary>About the site: method, accessibility, privacy.</summary>
public static class AboutPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}

namespace Portal.Theme.Home;

/// <summary>The front page.</summary>
public static class HomePages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}

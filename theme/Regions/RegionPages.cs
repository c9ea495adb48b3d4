namespace Portal.Theme.Regions;

/// <summary>Every region, and the map of them.</summary>
public static class RegionPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}

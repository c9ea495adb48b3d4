namespace Portal.Theme.Grants;

/// <summary>How each region used the grant 1:1, year by year.</summary>
public static class GrantPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}

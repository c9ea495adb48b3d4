namespace Portal.Theme.Initiatives;

/// <summary>Every initiative, and the list of them.</summary>
public static class InitiativePages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}

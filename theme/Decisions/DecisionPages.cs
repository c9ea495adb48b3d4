namespace Portal.Theme.Decisions;

/// <summary>Every list of decisions on grants, and the list of them.</summary>
public static class DecisionPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}

namespace Portal.Theme.Strategies;

/// <summary>Every strategy but Agenda 2030, its goals, and the list of them.</summary>
public static class StrategyPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}

namespace Portal.Theme.Budgets;

/// <summary>Every budget, and the list of them.</summary>
public static class BudgetPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) => [];
}

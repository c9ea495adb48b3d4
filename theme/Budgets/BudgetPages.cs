namespace Portal.Theme.Budgets;

/// <summary>Every budget, and the list of them.</summary>
public static class BudgetPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        foreach (var paging in Paging.Of(site.Graph.Budgets.Length))
        {
            yield return SitePage.Of<BudgetListPage>(Addresses.PageOf(Addresses.Budgets, paging.Number), PageKind.BudgetList, site, (nameof(BudgetListPage.Paging), paging));
        }

        foreach (var budget in site.Graph.Budgets)
        {
            yield return SitePage.Of<BudgetPage>(Addresses.Of(budget), PageKind.Budget, site, (nameof(BudgetPage.Budget), budget));
        }
    }
}

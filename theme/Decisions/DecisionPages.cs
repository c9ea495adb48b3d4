namespace Portal.Theme.Decisions;

/// <summary>Every list of decisions on grants, and the list of them.</summary>
public static class DecisionPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        foreach (var paging in Paging.Of(site.Graph.DecisionLists.Length))
        {
            yield return SitePage.Of<DecisionListsPage>(Addresses.PageOf(Addresses.Decisions, paging.Number), PageKind.DecisionLists, site, (nameof(DecisionListsPage.Paging), paging));
        }

        foreach (var list in site.Graph.DecisionLists)
        {
            foreach (var paging in Paging.Of(list.Decisions.Length))
            {
                yield return SitePage.Of<DecisionListPage>(
                    Addresses.PageOf(Addresses.Of(list), paging.Number),
                    PageKind.DecisionList,
                    site,
                    (nameof(DecisionListPage.List), list),
                    (nameof(DecisionListPage.Paging), paging));
            }
        }
    }
}

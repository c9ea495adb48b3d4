namespace Portal.Theme.Results;

/// <summary>What was aimed at and what came of it, the lists of targets, and what plans promise.</summary>
public static class ResultPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var outcomes = site.Figures.Outcomes;
        yield return SitePage.Of<ResultsPage>(Addresses.Results, PageKind.Results, site);
        foreach (var list in outcomes.Lists)
        {
            foreach (var paging in Paging.Of(list.Targets.Length))
            {
                yield return SitePage.Of<ResultListPage>(
                    Addresses.PageOf(list.Address, paging.Number),
                    PageKind.ResultList,
                    site,
                    (nameof(ResultListPage.List), list),
                    (nameof(ResultListPage.Paging), paging));
            }
        }

        if (!outcomes.Promises.IsEmpty)
        {
            foreach (var paging in Paging.Of(outcomes.Promises.Length))
            {
                yield return SitePage.Of<PromisesPage>(
                    Addresses.PageOf(Addresses.Promises, paging.Number), PageKind.Promises, site, (nameof(PromisesPage.Paging), paging));
            }
        }
    }
}

namespace Portal.Theme.Compare;

/// <summary>The regions side by side, and a checklist for each.</summary>
public static class ComparePages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        yield return SitePage.Of<ComparePage>(Addresses.Compare, PageKind.Compare, site);
        foreach (var region in site.Graph.Regions)
        {
            if (!site.Graph.ReportedBy(region).IsEmpty)
            {
                yield return SitePage.Of<ChecklistPage>(Addresses.ChecklistOf(region), PageKind.Checklist, site, (nameof(ChecklistPage.Region), region));
            }
        }
    }
}

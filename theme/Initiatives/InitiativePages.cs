using Portal.Content.Records.Places;

namespace Portal.Theme.Initiatives;

/// <summary>Every initiative, and the list of them.</summary>
public static class InitiativePages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var starts = Starts(site);
        foreach (var paging in Paging.Of(site.Graph.Initiatives.Count))
        {
            yield return SitePage.Of<InitiativeListPage>(
                Addresses.PageOf(Addresses.Initiatives, paging.Number),
                PageKind.InitiativeList,
                site,
                (nameof(InitiativeListPage.Paging), paging),
                (nameof(InitiativeListPage.Regions), starts));
        }

        foreach (var initiative in site.Graph.Initiatives.Initiatives)
        {
            yield return SitePage.Of<InitiativePage>(Addresses.Of(initiative), PageKind.Initiative, site, (nameof(InitiativePage.Initiative), initiative));
        }
    }

    // The list goes region by region, so that what comes before a region is what the regions before it report.
    private static List<(Region Region, int Page)> Starts(SiteContext site)
    {
        var starts = new List<(Region Region, int Page)>();
        var before = 0;
        foreach (var region in site.Graph.Regions)
        {
            var count = site.Graph.ReportedBy(region).Count;
            if (count > 0)
            {
                starts.Add((region, (before / Paging.Size) + 1));
            }

            before += count;
        }

        return starts;
    }
}

using Portal.Content.Graph;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Places;
using Portal.Theme.Initiatives;

namespace Portal.Theme.Municipalities;

/// <summary>Every municipality, and the list of them. Those that no initiative names have a page too: it tells so, and what is done in the county.</summary>
public static class MunicipalityPages
{
    private const int MostOfCounty = 6;

    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var graph = site.Graph;
        var naming = graph.Initiatives.Initiatives.Count(initiative => !initiative.Municipalities.IsEmpty);
        yield return SitePage.Of<MunicipalityListPage>(Addresses.Municipalities, PageKind.MunicipalityList, site, (nameof(MunicipalityListPage.Naming), naming));
        var withoutPlace = graph.Regions.ToDictionary(region => region.Id, region => WithoutPlace(graph, region));
        var decisions = graph.DecisionLists
            .SelectMany(list => list.Decisions.Where(decision => decision.Municipality is not null).CountBy(decision => graph.MunicipalityNamed(decision.Municipality!)).Select(count => (Place: count.Key, List: list, Count: count.Value)))
            .ToLookup(each => each.Place, each => (each.List, each.Count));
        foreach (var municipality in graph.Municipalities)
        {
            var group = graph.Of(municipality);
            var initiatives = new InitiativeSelection(
                $"Insatser i {municipality.Name}",
                Addresses.Of(municipality),
                Addresses.Municipalities,
                [new("Kommuner", Addresses.Municipalities), new(municipality.Name, Addresses.Of(municipality))],
                InitiativeSelection.ByRegion(graph, group));
            yield return SitePage.Of<MunicipalityPage>(
                Addresses.Of(municipality),
                PageKind.Municipality,
                site,
                (nameof(MunicipalityPage.Municipality), municipality),
                (nameof(MunicipalityPage.Initiatives), initiatives),
                (nameof(MunicipalityPage.Decisions), decisions[municipality].ToList()),
                (nameof(MunicipalityPage.Unplaced), withoutPlace[municipality.Region].Count),
                (nameof(MunicipalityPage.WithoutPlace), withoutPlace[municipality.Region].First));
            if (initiatives.IsLong)
            {
                foreach (var page in initiatives.Pages(site))
                {
                    yield return page;
                }
            }
        }
    }

    // Worked out once a region, since all municipalities of a county show the same ones.
    private static (int Count, IReadOnlyList<Initiative> First) WithoutPlace(PortalGraph graph, Region region)
    {
        var initiatives = graph.ReportedBy(region).Initiatives.Where(initiative => initiative.Municipalities.IsEmpty).ToList();
        return (initiatives.Count, WellReported.Of(initiatives, MostOfCounty));
    }
}

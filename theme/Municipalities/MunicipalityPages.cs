using Portal.Theme.Initiatives;

namespace Portal.Theme.Municipalities;

/// <summary>Every municipality that an initiative names, and the list of them.</summary>
public static class MunicipalityPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var graph = site.Graph;
        var naming = graph.Initiatives.Initiatives.Count(initiative => !initiative.Municipalities.IsEmpty);
        yield return SitePage.Of<MunicipalityListPage>(Addresses.Municipalities, PageKind.MunicipalityList, site, (nameof(MunicipalityListPage.Naming), naming));
        foreach (var municipality in graph.Municipalities)
        {
            var group = graph.Of(municipality);
            if (group.IsEmpty)
            {
                continue;
            }

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
                (nameof(MunicipalityPage.Initiatives), initiatives));
            if (initiatives.IsLong)
            {
                foreach (var page in initiatives.Pages(site))
                {
                    yield return page;
                }
            }
        }
    }
}

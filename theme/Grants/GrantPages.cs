using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Reporting;
using Portal.Content.Text;
using Portal.Theme.Initiatives;

namespace Portal.Theme.Grants;

/// <summary>How each region used the grant 1:1, year by year.</summary>
public static class GrantPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        ImmutableArray<int> years = [.. site.Graph.Allocations.Select(allocation => allocation.Year).Distinct().OrderDescending()];
        if (years.IsEmpty)
        {
            yield return ListOf(site, null, years);
        }

        foreach (var year in years)
        {
            yield return ListOf(site, year, years);
        }

        var beside = BesideAccounts(site.Graph);
        foreach (var allocation in site.Graph.Allocations)
        {
            ImmutableArray<Initiative> initiatives = [.. beside[KeyOf(allocation)]];
            yield return SitePage.Of<GrantPage>(
                Addresses.Of(allocation),
                PageKind.Grant,
                site,
                (nameof(GrantPage.Allocation), allocation),
                (nameof(GrantPage.Initiatives), initiatives),
                (nameof(GrantPage.IsLatest), allocation.Year == years[0]));
            foreach (var page in MoreInitiatives.Of(
                site, Addresses.InitiativesOf(allocation), $"Insatser i redovisningen av anslag 1:1, {site.Graph.Region(allocation.Region).Name} {allocation.Year}", GrantPage.TrailTo(allocation, site.Graph, allocation.Year == years[0]), initiatives))
            {
                yield return page;
            }
        }
    }

    private static SitePage ListOf(SiteContext site, int? year, ImmutableArray<int> years) => SitePage.Of<GrantListPage>(
        year is { } known && known != years[0] ? Addresses.GrantsOf(known) : Addresses.Grants,
        PageKind.GrantList,
        site,
        (nameof(GrantListPage.Year), year),
        (nameof(GrantListPage.Years), years));

    // The initiatives that the document lists in the section where the region gives its account.
    private static ILookup<(Slug Region, int Year, Slug Document, int Section), Initiative> BesideAccounts(PortalGraph graph) =>
        graph.Initiatives.Initiatives
            .Where(initiative => initiative.Source?.Section is not null)
            .ToLookup(initiative => (initiative.Region, initiative.Year, initiative.Source!.Document, initiative.Source.Section!.Value));

    private static (Slug Region, int Year, Slug Document, int Section) KeyOf(Allocation allocation) =>
        (allocation.Region, allocation.Year, allocation.Source?.Document ?? default, allocation.Source?.Section ?? -1);
}

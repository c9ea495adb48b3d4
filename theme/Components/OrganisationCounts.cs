using Portal.Content.Graph;
using Portal.Content.Records.Organisations;
using Portal.Content.Text;

namespace Portal.Theme.Components;

/// <summary>The organisations that take part in some initiatives.</summary>
public static class OrganisationCounts
{
    /// <summary>
    /// Each organisation with the number of the initiatives that name it as owner, partner or financier: the most named first, then in
    /// Swedish order. Takes time in proportion to the initiatives.
    /// </summary>
    public static IReadOnlyList<(Organisation Organisation, int Count)> Of(PortalGraph graph, InitiativeGroup group) =>
    [
        .. group.Initiatives
            .SelectMany(graph.OrganisationsOf)
            .CountBy(organisation => organisation)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key.Name, SwedishOrder.Comparer)
            .ThenBy(count => count.Key.Id)
            .Select(count => (count.Key, count.Value)),
    ];
}

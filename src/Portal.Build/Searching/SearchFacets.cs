using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;
using Portal.Search;
using Portal.Search.Documents;
using Portal.Theme;

namespace Portal.Build.Searching;

/// <summary>What search results can be filtered and counted by.</summary>
public static class SearchFacets
{
    /// <summary>The facets, stages and synonyms of a graph.</summary>
    public static SearchSettings Of(PortalGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var organisations = graph.Organisations.Select(organisation => (organisation.Id.Value, organisation.Name)).ToArray();
        var amounts = graph.Initiatives.Initiatives.SelectMany(MoneyTotals.Counted).ToArray();
        var funds = amounts.Select(funding => funding.Fund).OfType<string>().Distinct(StringComparer.Ordinal);
        var years = amounts.SelectMany(funding => funding.ByYear).Select(part => part.Key).Distinct();
        return new SearchSettings
        {
            Facets =
            [
                Facet("type",
                [
                    ("initiative", "Insats"), ("goal", "Mål"), ("area", "Område"), ("strategy", "Strategi"), ("organisation", "Organisation"), ("region", "Region"),
                    ("municipality", "Kommun"), ("theme", "Tema"), ("programme", "Program"), ("budget", "Budget"), ("decisions", "Beslut"),
                    ("board", "Nämnd"), ("grant", "Anslag 1:1"), ("page", "Sida"),
                ], isShown: true),
                Facet("region", graph.Regions.Select(region => (region.Id.Value, region.Name)), isShown: true),
                Facet("theme", graph.Themes.Select(theme => (theme.Id.Value, theme.ShortName)), isShown: true),
                Facet("kind", InitiativeKinds.All.Terms, isShown: true, isApart: true),
                Facet("year", graph.Years.Select(year => ($"{year}", $"{year}")), isShown: true),
                Facet("status", InitiativeStatuses.All.Terms.Append((Addresses.Unsaid, "Redovisas inte")), isApart: true),
                Facet("area", graph.ProgrammeAreas.Select(area => (area.Id.Value, area.Name)), isApart: true),
                Facet("has", [("amounts", "Med belopp eller kostnad"), ("outcomes", "Med utfall")]),
                Facet("agenda", graph.Agenda?.AllGoals.Select(goal => (SearchDocuments.IdOf(goal.Reference), goal.Goal.Title)) ?? []),
                Facet("goal", graph.Strategies.SelectMany(tree => tree.AllGoals)
                    .Where(goal => goal.Strategy.Id != PortalGraph.AgendaId).Select(goal => (SearchDocuments.IdOf(goal.Reference), goal.Goal.Title))),
                Facet("municipality", graph.Municipalities.Select(municipality => (municipality.Slug.Value, municipality.Name))),
                Facet("organisation", organisations),
                Facet("owner", organisations),
                Facet("financier", organisations),
                Facet("stage", Stages.InOrder.Select(stage => (Stages.Token(stage), Stages.Label(stage))), isApart: true),
                Facet("fund", funds.Order(SwedishOrder.Comparer).Select(fund => (fund, fund)).Append((Addresses.Unsaid, Swedish.Unsaid)), isApart: true),
                Facet("amountYear", years.Order().Select(year => ($"{year}", $"{year}")).Append((Addresses.Unsaid, Swedish.Unsaid)), isApart: true),
            ],
            Stages = [.. Stages.InOrder.Select(stage => new KeyValuePair<string, string>(Stages.Token(stage), Stages.Label(stage))), new("cost", "Kostnad")],
            FinancierFacet = "financier",
            Synonyms = [.. graph.Synonyms.Select(group => new WordGroup(group.Words, group.Finds))],
        };
    }

    private static SearchFacet Facet(string id, IEnumerable<(string Id, string Label)> values, bool isShown = false, bool isApart = false) =>
        new(id, [.. values.Select(value => new KeyValuePair<string, string>(value.Id, value.Label))], isShown, isApart);
}

using System.Collections.Immutable;
using System.Globalization;
using Portal.Content.Goals;
using Portal.Content.Graph;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Content.Text;
using Portal.Search.Documents;
using Portal.Theme;

namespace Portal.Build.Searching;

/// <summary>What can be searched for: every record that has a page, as plain text with values to filter by.</summary>
public static class SearchDocuments
{
    /// <summary>
    /// The documents: initiatives by region, theme, kind, year and status, then all else. The order in which equal hits are shown, and one in
    /// which neighbours have much in common.
    /// </summary>
    public static IReadOnlyList<SearchDocument> Of(PortalGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var regions = graph.Regions.Select((region, at) => (region.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        var themes = graph.Themes.Select((theme, at) => (theme.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        (int Row, Initiative Item)[] initiatives = [.. graph.Initiatives.Initiatives.Index()
            .OrderBy(initiative => regions[initiative.Item.Region])
            .ThenBy(initiative => themes[initiative.Item.Theme])
            .ThenBy(initiative => initiative.Item.Kind)
            .ThenByDescending(initiative => initiative.Item.Year)
            .ThenBy(initiative => initiative.Item.Status)];
        var documents = new SearchDocument[initiatives.Length];
        var made = new InitiativeDocuments(graph);
        Parallel.For(0, initiatives.Length, i => documents[i] = made.Of(initiatives[i].Item, initiatives[i].Row));
        return
        [
            .. documents,
            .. graph.Strategies.SelectMany(tree => GoalsWithPages(tree).Select(goal => Of(goal, graph)).Prepend(Of(tree.Strategy, graph))),
            .. graph.Organisations.OrderBy(organisation => organisation.Region is { } region ? regions[region] : -1).Select(organisation => Of(organisation, graph)),
            .. graph.Regions.Select(region => Of(region, graph)),
            .. graph.Municipalities.OrderBy(municipality => regions[municipality.Region]).Select(municipality => Of(municipality, graph)),
            .. graph.Themes.Select(theme => Other("theme", Addresses.Of(theme), theme.Name, [], [])),
            .. graph.Programmes.Select(programme => Other("programme", Addresses.Of(programme), programme.Title, [programme.Fund], programme.Regions, programme.Summary, PlainText.Lines(SearchedText.Of(programme)))),
            .. graph.Budgets.Select(budget => Other("budget", Addresses.Of(budget), budget.Title,
                [graph.Region(budget.Region).Name, .. SearchedText.Numbers(budget.CaseNumbers)], [budget.Region], body: PlainText.Lines(SearchedText.Of(budget)))),
            .. graph.DecisionLists.Select(list => Other("decisions", Addresses.Of(list), list.Title,
                [graph.Region(list.Region).Name, .. SearchedText.Numbers(list.CaseNumbers)], [list.Region], body: PlainText.Lines(SearchedText.Of(list)))),
            .. graph.Bodies.Select(body => Other("board", Addresses.Of(body), body.Name,
                [graph.Region(body.Region).Name, .. body.Meetings.SelectMany(meetings => SearchedText.Numbers(meetings.CaseNumbers))], [body.Region], string.Join(", ", body.Areas), PlainText.Lines(SearchedText.Of(body)))),
            .. graph.Allocations.Select(allocation => Other("grant", Addresses.Of(allocation), allocation.Title, [graph.Region(allocation.Region).Name, allocation.Fund],
                [allocation.Region], PlainText.Of(allocation.Text.Summary), PlainText.Body(allocation.Text, SearchedText.Of(allocation)), [new("year", Number(allocation.Year))])),
            .. SearchedPage.Of(graph).Select(page => Other("page", page.Address, page.Title, [], [], page.Summary)),
        ];
    }

    // The targets of Agenda 2030 stand on the pages of its goals.
    private static IEnumerable<StrategyGoal> GoalsWithPages(StrategyTree tree) => tree.Strategy.Id == PortalGraph.AgendaId ? tree.Goals : tree.AllGoals;

    private static SearchDocument Of(Strategy strategy, PortalGraph graph) => Other(
        "strategy",
        Addresses.Of(strategy),
        strategy.Title,
        RegionsOf(strategy).Select(region => graph.Region(region).Name).Concat(SearchedText.Numbers(strategy.CaseNumbers)),
        RegionsOf(strategy),
        strategy.Description ?? "",
        PlainText.Lines(SearchedText.Of(strategy)));

    private static SearchDocument Of(StrategyGoal goal, PortalGraph graph) => Other(
        goal.Goal.Kind == GoalKind.Area ? "area" : "goal",
        Addresses.Of(goal),
        goal.Goal.Title,
        goal.Strategy.Id == PortalGraph.AgendaId ? [$"{goal.Strategy.Title}, mål {goal.Goal.Id}"] : RegionsOf(goal.Strategy).Select(region => graph.Region(region).Name),
        RegionsOf(goal.Strategy),
        goal.Goal.Description ?? "",
        PlainText.Lines(goal.Goal.Indicators.Select(indicator => indicator.Name).Concat(goal.Goal.Assignments).Prepend(goal.Goal.Approach ?? "").Prepend(goal.Strategy.Title)));

    private static SearchDocument Of(Organisation organisation, PortalGraph graph) => Other(
        "organisation",
        Addresses.Of(organisation),
        organisation.Name,
        organisation.Aliases.Concat(organisation.Region is { } region ? [graph.Region(region).Name] : []),
        organisation.Region is { } own ? [own] : [],
        organisation.Note ?? "");

    private static SearchDocument Of(Region region, PortalGraph graph) => Other(
        "region", Addresses.Of(region), region.Name, [region.County, graph.ProgrammeArea(region.ProgrammeArea).Name], [region.Id]);

    private static SearchDocument Of(Municipality municipality, PortalGraph graph) => Other(
        "municipality", Addresses.Of(municipality), municipality.Name, [$"{municipality.Name} kommun", graph.Region(municipality.Region).County], [municipality.Region]);

    private static SearchDocument Other(
        string type,
        string address,
        string title,
        IEnumerable<string> names,
        IEnumerable<Slug> regions,
        string summary = "",
        string body = "",
        IEnumerable<FacetValue>? more = null) => new()
        {
            Address = address,
            Title = title,
            Names = [.. names.Distinct()],
            Summary = summary,
            Body = body,
            Values = [new("type", type), .. regions.Select(region => new FacetValue("region", region.Value)), .. more ?? []],
            IsSecondary = true,
        };

    private static ImmutableArray<Slug> RegionsOf(Strategy strategy) => !strategy.Regions.IsEmpty ? strategy.Regions : strategy.Region is { } region ? [region] : [];

    /// <summary>A goal's id in filters: its number for the goals of Agenda 2030, strategy and goal for all others.</summary>
    internal static string IdOf(GoalReference goal) => goal.Strategy == PortalGraph.AgendaId ? goal.Goal.Value : goal.ToString();

    /// <summary>A number, as values of facets have it.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

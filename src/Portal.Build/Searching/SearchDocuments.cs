using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portal.Content.Goals;
using Portal.Content.Graph;
using Portal.Content.Money;
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
    // Headings that every record has say nothing about it.
    private static readonly HashSet<string> CommonHeadings = ["Prestationer", "Effekter", "Kort sikt", "Medellång sikt", "Lång sikt"];

    private static readonly SearchValues<char> Markup = SearchValues.Create("*_`[]<>\\&~");

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
        Parallel.For(0, initiatives.Length, i => documents[i] = Of(initiatives[i].Item, graph) with { Row = initiatives[i].Row });
        return
        [
            .. documents,
            .. graph.Strategies.SelectMany(tree => GoalsWithPages(tree).Select(goal => Of(goal, graph)).Prepend(Of(tree.Strategy, graph))),
            .. graph.Organisations.OrderBy(organisation => organisation.Region is { } region ? regions[region] : -1).Select(organisation => Of(organisation, graph)),
            .. graph.Regions.Select(region => Of(region, graph)),
            .. graph.Municipalities.OrderBy(municipality => regions[municipality.Region]).Select(municipality => Of(municipality, graph)),
            .. graph.Themes.Select(theme => Other("theme", Addresses.Of(theme), theme.Name, [], [])),
            .. graph.Programmes.Select(programme => Other("programme", Addresses.Of(programme), programme.Title, [programme.Fund], programme.Regions, programme.Summary, Lines(SearchedText.Of(programme)))),
            .. graph.Budgets.Select(budget => Other("budget", Addresses.Of(budget), budget.Title,
                [graph.Region(budget.Region).Name, .. SearchedText.Numbers(budget.CaseNumbers)], [budget.Region], body: Lines(SearchedText.Of(budget)))),
            .. graph.DecisionLists.Select(list => Other("decisions", Addresses.Of(list), list.Title,
                [graph.Region(list.Region).Name, .. SearchedText.Numbers(list.CaseNumbers)], [list.Region], body: Lines(SearchedText.Of(list)))),
            .. graph.Bodies.Select(body => Other("board", Addresses.Of(body), body.Name,
                [graph.Region(body.Region).Name, .. body.Meetings.SelectMany(meetings => SearchedText.Numbers(meetings.CaseNumbers))], [body.Region], string.Join(", ", body.Areas), Lines(SearchedText.Of(body)))),
            .. graph.Allocations.Select(allocation => Other("grant", Addresses.Of(allocation), allocation.Title, [graph.Region(allocation.Region).Name, allocation.Fund],
                [allocation.Region], Plain(allocation.Text.Summary), BodyOf(allocation.Text, SearchedText.Of(allocation)), [new("year", Number(allocation.Year))])),
            .. SearchedPage.Of(graph).Select(page => Other("page", page.Address, page.Title, [], [], page.Summary)),
        ];
    }

    // The targets of Agenda 2030 stand on the pages of its goals.
    private static IEnumerable<StrategyGoal> GoalsWithPages(StrategyTree tree) => tree.Strategy.Id == PortalGraph.AgendaId ? tree.Goals : tree.AllGoals;

    private static SearchDocument Of(Initiative initiative, PortalGraph graph)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        names.AddRange(initiative.CaseNumbers?.Nyps ?? []);
        names.Add(initiative.CaseNumbers?.Dnr ?? "");
        var values = ImmutableArray.CreateBuilder<FacetValue>();
        values.Add(new("type", "initiative"));
        foreach (var id in initiative.AllRegions.OrderBy(id => id != initiative.Region))
        {
            var region = graph.Region(id);
            names.Add(region.Name);
            names.Add(region.County);
            values.Add(new("region", id.Value));
            values.Add(new("area", region.ProgrammeArea.Value));
        }

        foreach (var theme in initiative.AllThemes)
        {
            values.Add(new("theme", theme.Value));
        }

        values.Add(new("kind", InitiativeKinds.All.Token(initiative.Kind)));
        values.Add(new("year", Number(initiative.Year)));
        values.Add(new("status", initiative.Status is { } status ? InitiativeStatuses.All.Token(status) : Addresses.Unsaid));
        var goals = initiative.Goals.Select(graph.Goal).ToArray();
        foreach (var goal in goals)
        {
            foreach (var above in goal.Path)
            {
                values.Add(new(goal.Strategy.Id == PortalGraph.AgendaId ? "agenda" : "goal", IdOf(above.Reference)));
            }
        }

        foreach (var name in initiative.Municipalities)
        {
            names.Add(name);
            values.Add(new("municipality", graph.MunicipalityNamed(name).Slug.Value));
        }

        names.AddRange(initiative.PlacesAbroad);
        foreach (var name in initiative.Partners.Prepend(initiative.Owner).Concat(initiative.Funding.Select(funding => funding.Financier)).OfType<string>())
        {
            var organisation = graph.OrganisationNamed(name);
            names.Add(name);
            names.Add(organisation.Name);
            values.Add(new("organisation", organisation.Id.Value));
        }

        if (initiative.Owner is not null)
        {
            values.Add(new("owner", graph.OrganisationNamed(initiative.Owner).Id.Value));
        }

        foreach (var funding in initiative.Funding)
        {
            names.Add(funding.Fund ?? "");
            if (funding.Financier is { } financier)
            {
                values.Add(new("financier", graph.OrganisationNamed(financier).Id.Value));
            }
        }

        foreach (var funding in MoneyTotals.Counted(initiative))
        {
            values.Add(new("stage", Stages.Token(funding.Stage)));
            values.Add(new("fund", funding.Fund ?? Addresses.Unsaid));
            values.AddRange(YearsOf(funding).Select(year => new FacetValue("amountYear", year)));
        }

        names.Add(initiative.Decision?.Body ?? "");
        var amounts = AmountsOf(initiative, graph);
        if (!initiative.Funding.IsEmpty || initiative.Cost is not null)
        {
            values.Add(new("has", "amounts"));
        }

        if (initiative.Indicators.Any(indicator => indicator.Outcome is not null))
        {
            values.Add(new("has", "outcomes"));
        }

        return new SearchDocument
        {
            Address = Addresses.Of(initiative),
            Title = initiative.Title,
            Names = [.. names.Where(name => name.Length > 0).Distinct()],
            Goals = [.. initiative.AllThemes.Select(theme => graph.Theme(theme).Name).Concat(goals.Select(goal => goal.Goal.Title)).Distinct()],
            Summary = Plain(initiative.Text.Summary),
            // A doubt on several initiatives names the others, which it is not about.
            Body = BodyOf(initiative.Text, [.. initiative.Indicators.Select(indicator => indicator.Name), .. NotesOf(initiative), .. graph.NotesOn(initiative).Where(note => note.Initiatives.Length < 2).Select(note => note.Text)]),
            Values = [.. values.Distinct()],
            Amount = Shown(amounts, initiative),
            Amounts = amounts,
        };
    }

    private static IEnumerable<string> YearsOf(Funding funding) => funding.ByYear.Select(part => Number(part.Key)).DefaultIfEmpty(Addresses.Unsaid);

    private static IEnumerable<string> NotesOf(Initiative initiative) =>
        initiative.Indicators.Select(indicator => indicator.Note).Concat(initiative.Funding.Select(funding => funding.Note)).Append(initiative.Cost?.Note).OfType<string>().Distinct();

    private static ImmutableArray<SearchAmount> AmountsOf(Initiative initiative, PortalGraph graph) =>
        [.. MoneyTotals.Counted(initiative).Select(funding =>
            new SearchAmount(funding.Amount.Value, Stages.Token(funding.Stage), funding.Financier is { } name ? graph.OrganisationNamed(name).Id.Value : null, funding.IsApproximate))];

    /// <summary>The sum of the stage that has come furthest; what the whole costs, where no one is said to pay.</summary>
    private static SearchAmount? Shown(ImmutableArray<SearchAmount> amounts, Initiative initiative)
    {
        foreach (var stage in Stages.InOrder)
        {
            var token = Stages.Token(stage);
            var ofStage = amounts.Where(amount => amount.Stage == token).ToArray();
            if (ofStage.Length > 0)
            {
                return new SearchAmount(ofStage.Sum(amount => amount.Kronor), token, IsApproximate: ofStage.Any(amount => amount.IsApproximate));
            }
        }

        return initiative.Cost?.Total is { } total ? new SearchAmount(total.Value, "cost") : null;
    }

    private static SearchDocument Of(Strategy strategy, PortalGraph graph) => Other(
        "strategy",
        Addresses.Of(strategy),
        strategy.Title,
        RegionsOf(strategy).Select(region => graph.Region(region).Name).Concat(SearchedText.Numbers(strategy.CaseNumbers)),
        RegionsOf(strategy),
        strategy.Description ?? "",
        Lines(SearchedText.Of(strategy)));

    private static SearchDocument Of(StrategyGoal goal, PortalGraph graph) => Other(
        "goal",
        Addresses.Of(goal),
        goal.Goal.Title,
        RegionsOf(goal.Strategy).Select(region => graph.Region(region).Name).Prepend(goal.Strategy.Title),
        RegionsOf(goal.Strategy),
        goal.Goal.Description ?? "",
        Lines(goal.Goal.Indicators.Select(indicator => indicator.Name).Concat(goal.Goal.Assignments).Prepend(goal.Goal.Approach ?? "")));

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

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string BodyOf(RecordText text, IEnumerable<string>? more = null)
    {
        var body = new StringBuilder();
        void Add(string line)
        {
            if (line.Length > 0)
            {
                body.Append(body.Length > 0 ? "\n" : "").Append(line);
            }
        }

        foreach (var section in text.Sections)
        {
            foreach (var part in section.Parts.Prepend(section))
            {
                Add(CommonHeadings.Contains(part.Title) ? "" : part.Title);
                Add(Plain(part.Markdown));
            }
        }

        foreach (var line in more ?? [])
        {
            Add(line);
        }

        return body.ToString();
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0).Select(Plain));

    // Most texts are paragraphs and lists without markup, and need no Markdown parser.
    private static string Plain(string markdown)
    {
        if (markdown.AsSpan().IndexOfAny(Markup) >= 0)
        {
            return RecordText.Plain(markdown);
        }

        if (!markdown.Contains('\n', StringComparison.Ordinal) && !markdown.StartsWith("- ", StringComparison.Ordinal))
        {
            return markdown;
        }

        var plain = new StringBuilder(markdown.Length);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var text = line.TrimStart(" \t>");
            var isItem = text.StartsWith("- ") || text.StartsWith("+ ");
            text = (isItem ? text[2..] : text).Trim();
            if (text.IsEmpty)
            {
                continue;
            }

            plain.Append(plain.Length == 0 ? "" : isItem ? "\n" : " ").Append(text);
        }

        return plain.ToString();
    }
}

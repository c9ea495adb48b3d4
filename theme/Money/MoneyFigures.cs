using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Places;
using Portal.Content.Text;
using Portal.Theme.Figures;

namespace Portal.Theme.Money;

/// <summary>
/// Money by who gives it, from which fund, when, for what and where: a column for each stage, since stages are never added up.
/// </summary>
public sealed class MoneyFigures
{
    /// <summary>The most financiers or funds with a row of their own; the rest stand together.</summary>
    public const int MostRows = 40;

    private const string Rest = "Övriga";

    private static readonly FigureCell Unsaid = new(Swedish.Unsaid, IsGap: true);

    private readonly PortalGraph _graph;
    private readonly string _source;
    private readonly Func<InitiativeGroup, string> _sourceOf;
    private readonly ImmutableArray<Stage> _stages;
    private readonly Dictionary<Slug, ImmutableArray<MoneyFlow>> _flowsOfRegion;

    internal MoneyFigures(PortalGraph graph, Func<InitiativeGroup, string> sourceOf)
    {
        var source = _source = sourceOf(graph.Initiatives);
        (_graph, _sourceOf) = (graph, sourceOf);
        var all = graph.Initiatives.Initiatives.Where(initiative => !initiative.Funding.IsEmpty).ToList();
        var byStage = graph.Initiatives.Money.ByStage;
        _stages = [.. byStage.Select(total => total.Stage)];
        ByStage = StagesOf("pengar/skeden", "Belopp efter skede", graph.Initiatives, stage => Addresses.SearchByStage(null, stage));
        ByFinancier = Table(
            "finansiarer", "Belopp efter finansiär", "Finansiär",
            LargestFirst(
                all,
                funding => funding.Financier is { } name ? graph.OrganisationNamed(name).Name : "",
                (name, money) => new(name is null ? Unsaid : new FigureCell(name, Address: Addresses.Of(graph.OrganisationNamed(name))), money)));
        ByFund = Table(
            "fonder", "Belopp efter fond eller anslag", "Fond",
            LargestFirst(all, funding => funding.Fund ?? "", (fund, money) => new(fund is null ? Unsaid : new FigureCell(fund), money, Addresses.SearchByFund(fund))));
        ByYear = Table(
            "ar", "Belopp efter år", "År",
            MoneyTotals.By(all, PartsByYear).OrderBy(year => year.Key).Select(year => year.Key == NoYear
                ? new MoneyRow(Unsaid, year.Value, Addresses.SearchByAmountYear(null))
                : new MoneyRow(new FigureCell($"{year.Key}"), year.Value, Addresses.SearchByAmountYear(year.Key))),
            "Året är det som beloppet gäller enligt källan. Ett belopp som källan delar på flera år står med sin del i vart och ett.");
        ByTheme = Table(
            "teman", "Belopp efter tema", "Tema",
            graph.Themes.Select(theme => new MoneyRow(
                new FigureCell(theme.ShortName, Address: Addresses.Of(theme)),
                graph.Of(theme).Money,
                Addresses.SearchByStage(Addresses.FilterOf(theme), graph.Of(theme).Money.ByStage.Select(total => total.Stage)),
                theme)),
            "En insats som hör till flera teman räknas i vart och ett av dem, så raderna går inte att lägga ihop.");
        ByRegion = Table(
            "regioner", "Belopp efter region", "Region",
            graph.Regions.Select(region => new MoneyRow(new FigureCell(region.ShortName, Address: Addresses.Of(region)), graph.ReportedBy(region).Money)),
            "Det som regionen själv redovisar.");
        Known = KnownOf(graph.Initiatives, source);
        Flows = MoneyFlow.Of(graph, all, "pengar/flode", "Från finansiär genom fond till tema");
        _flowsOfRegion = graph.Regions.ToDictionary(
            region => region.Id,
            region => MoneyFlow.Of(graph, graph.ReportedBy(region).Initiatives, $"regioner/{region.Id}/flode", $"Från finansiär genom fond till tema, {region.Name}"));
    }

    /// <summary>How many initiatives say what of money.</summary>
    public Figure Known { get; }

    /// <summary>What the amounts of some initiatives add up to, stage by stage.</summary>
    /// <param name="name">The path of the figure's files.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="group">The initiatives.</param>
    /// <param name="searchOf">The search that finds those with amounts of a stage; null where none finds them and no others.</param>
    public Figure StagesOf(string name, string title, InitiativeGroup group, Func<Stage, string>? searchOf = null) => new(
        name,
        title,
        [new("Skede"), FigureColumn.Number("Insatser"), FigureColumn.Number("Kronor", hasBar: true, "kronor")],
        [.. group.Money.ByStage.Select(total => new FigureRow(
            [
                new FigureCell(Stages.Label(total.Stage)),
                CountOf(total.Initiatives, Stages.Label(total.Stage), searchOf?.Invoke(total.Stage)),
                FigureCell.Of(total),
            ],
            Stage: total.Stage))],
        _sourceOf(group),
        "Kronor. Belopp i olika skeden läggs aldrig ihop.");

    /// <summary>By stage.</summary>
    public Figure ByStage { get; }

    /// <summary>By the organisation that pays.</summary>
    public Figure ByFinancier { get; }

    /// <summary>By fund or grant.</summary>
    public Figure ByFund { get; }

    /// <summary>By the year that the amounts are for.</summary>
    public Figure ByYear { get; }

    /// <summary>By theme.</summary>
    public Figure ByTheme { get; }

    /// <summary>By the region that reports.</summary>
    public Figure ByRegion { get; }

    /// <summary>From financier through fund to theme: a flow for each stage where any financier or fund is named.</summary>
    public ImmutableArray<MoneyFlow> Flows { get; }

    /// <summary>Every figure that has files.</summary>
    public IEnumerable<Figure> All => _stages.IsEmpty
        ? [Known]
        :
        [
            Known, ByStage, ByFinancier, ByFund, ByYear, ByTheme, ByRegion,
            .. Flows.Select(flow => flow.Figure(_source)),
            .. _graph.Regions.SelectMany(region => FlowsOf(region).Select(flow => flow.Figure(_sourceOf(_graph.ReportedBy(region))))),
        ];

    /// <summary>The flows of what a region reports.</summary>
    public ImmutableArray<MoneyFlow> FlowsOf(Region region) => _flowsOfRegion[region.Id];

    // Sorts after every year.
    private const int NoYear = int.MaxValue;

    private static IEnumerable<(int Year, Kronor Amount)> PartsByYear(Initiative initiative, Funding funding) =>
        funding.ByYear.Any() ? funding.ByYear.Select(part => (part.Key, part.Value)) : [(NoYear, funding.Amount)];

    // The largest first, by the stage that has come furthest; what the source does not say, null, comes last.
    private static IEnumerable<MoneyRow> LargestFirst(IReadOnlyList<Initiative> all, Func<Funding, string> keyOf, Func<string?, MoneyTotals, MoneyRow> rowOf)
    {
        var sums = MoneyTotals.By<string>(all, (_, funding) => [(keyOf(funding), funding.Amount)], StringComparer.Ordinal);
        var ranked = sums.Keys
            .Where(key => key.Length > 0)
            .OrderByDescending(key => sums[key].ByStage.Max(total => total.Amount))
            .ThenBy(key => key, SwedishOrder.Comparer)
            .ToList();
        var rows = ranked.Take(MostRows).Select(key => rowOf(key, sums[key])).ToList();
        if (ranked.Count > MostRows)
        {
            var own = ranked.Take(MostRows).ToHashSet(StringComparer.Ordinal);
            var rest = MoneyTotals.By<string>(all, (_, funding) => keyOf(funding) is { Length: > 0 } key && !own.Contains(key) ? [(Rest, funding.Amount)] : [], StringComparer.Ordinal);
            rows.Add(new(new FigureCell($"{Rest}, {ranked.Count - MostRows} stycken"), rest[Rest]));
        }

        return sums.TryGetValue("", out var unsaid) ? rows.Append(rowOf(null, unsaid)) : rows;
    }

    private static Figure KnownOf(InitiativeGroup group, string source)
    {
        var counted = group.Initiatives.Where(initiative => initiative.Funding.Any(funding => !funding.IsPart)).ToList();
        var decided = group.Initiatives.Where(initiative => initiative.Decision is not null).ToList();
        return new(
            "pengar/kanda", "Vad insatserna säger om pengar", [new("Uppgift"), FigureColumn.Number("Insatser", hasBar: true, "insatser", whole: group.Count), FigureColumn.Number("Av")],
            [
                Row("Anger ett belopp eller en kostnad", group.WithFigures),
                Row("Säger vad någon ger", counted.Count),
                Row("Säger skedet för varje belopp", counted.Count(initiative => MoneyTotals.Counted(initiative).All(funding => funding.Stage != Stage.Unknown))),
                Row("Säger vem som betalar varje belopp", counted.Count(initiative => MoneyTotals.Counted(initiative).All(funding => funding.Financier is not null))),
                Row("Säger vilken fond varje belopp kommer från", counted.Count(initiative => MoneyTotals.Counted(initiative).All(funding => funding.Fund is not null))),
                Row("Säger vilket år varje belopp gäller", counted.Count(initiative => MoneyTotals.Counted(initiative).All(funding => funding.ByYear.Any()))),
                Row("Säger vem som beslutar om insatsen", decided.Count),
                FigureRow.Of(new FigureCell("Säger att det beslutet är fattat"), FigureCell.OrGap(decided.Count(initiative => initiative.Decision!.Status == Standing.Adopted)), FigureCell.OrGap(decided.Count)),
                Row("Säger vad hela insatsen kostar", group.Initiatives.Count(initiative => initiative.Cost?.Total is not null)),
            ],
            source);

        FigureRow Row(string what, int count) => FigureRow.Of(new FigureCell(what), FigureCell.OrGap(count), FigureCell.Of(group.Count));
    }

    // How many initiatives have the amounts of a row, and the way to them.
    private static FigureCell CountOf(int count, string row, string? search) =>
        search is null || count == 0 ? FigureCell.OrGap(count) : FigureCell.Of(count).To(search, $"{(count == 1 ? "insats" : "insatser")} med belopp{(row == Swedish.Unsaid ? " utan den uppgiften" : $": {row}")}");

    private Figure Table(string name, string title, string of, IEnumerable<MoneyRow> rows, string? note = null)
    {
        var all = rows.Select(row => new FigureRow(
            [
                row.Head,
                CountOf(row.Money.WithAmounts, row.Head.Text, row.Search),
                .. _stages.Select(stage => row.Money.WithAmounts == 0 ? FigureCell.Empty : row.Money[stage] is { } total ? FigureCell.Of(total) : FigureCell.None),
            ], row.Theme)).ToImmutableArray();
        var dash = all.Any(row => row.Cells.Contains(FigureCell.None)) ? "Ett streck betyder att inget belopp har det skedet." : null;
        return new(
            $"pengar/{name}",
            title,
            [new(of), FigureColumn.Number("Insatser med belopp"), .. _stages.Select(stage => FigureColumn.Number(Stages.Label(stage)))],
            all,
            _source,
            string.Join(' ', new[] { "Kronor.", note, dash }.OfType<string>()));
    }

    // What a row's amounts have in common, what they add up to, and the search for just their initiatives.
    private readonly record struct MoneyRow(FigureCell Head, MoneyTotals Money, string? Search = null, Content.Records.Theme? Theme = null);
}

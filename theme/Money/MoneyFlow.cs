using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;
using Portal.Theme.Figures;

namespace Portal.Theme.Money;

/// <summary>Amounts of one stage on their way from financier through fund to theme. Each krona goes one way: to the theme that an initiative is reported under.</summary>
/// <param name="Name">The path of its files.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Total">All amounts together, and how many initiatives have them.</param>
/// <param name="Ways">The ways, the largest first.</param>
public sealed record MoneyFlow(string Name, string Title, Stage Stage, StageTotal Total, ImmutableArray<MoneyWay> Ways)
{
    // As many as a drawing and a table show side by side; the smaller ones are taken together.
    private const int MostNodes = 8;

    private const string Financiers = "finansiärer";
    private const string Funds = "fonder";

    /// <summary>A flow for each stage in which a financier or fund is named; in time proportional to the amounts.</summary>
    /// <param name="graph">The graph that has the initiatives.</param>
    /// <param name="initiatives">The initiatives, each of them named once.</param>
    /// <param name="name">The path of the files, before the stage.</param>
    /// <param name="title">What the flows show.</param>
    public static ImmutableArray<MoneyFlow> Of(PortalGraph graph, IReadOnlyList<Initiative> initiatives, string name, string title)
    {
        var counted = initiatives
            .SelectMany(initiative => MoneyTotals.Counted(initiative).Where(funding => funding.Amount > Kronor.Zero).Select(funding => (initiative, funding)))
            .ToList();
        if (counted.TrueForAll(pair => pair.funding.Financier is null && pair.funding.Fund is null))
        {
            return [];
        }

        var totals = MoneyTotals.Of(initiatives);
        return
        [
            .. totals.ByStage
                .Select(total => (Total: total, Pairs: counted.Where(pair => pair.funding.Stage == total.Stage).ToList()))
                .Where(stage => stage.Pairs.Exists(pair => pair.funding.Financier is not null || pair.funding.Fund is not null))
                .Select(stage => new MoneyFlow(
                    $"{name}-{Slug.From(Stages.Label(stage.Total.Stage))}",
                    $"{title}: {Swedish.Stage(stage.Total.Stage)}",
                    stage.Total.Stage,
                    stage.Total,
                    WaysOf(graph, stage.Pairs))),
        ];
    }

    /// <summary>The ways as a table, with the flow as its drawing.</summary>
    public Figure Figure(string source) => new(
        Name,
        Title,
        [new("Finansiär"), new("Fond eller anslag"), new("Tema"), FigureColumn.Number("Kronor", hasBar: true, "kronor")],
        [.. Ways.Select(way => FigureRow.Of(
            Cell(way.Financier), Cell(way.Fund), Cell(way.Theme), new FigureCell(Swedish.Approximately(way.IsApproximate, Swedish.Figure(way.Amount)), way.Amount.Value)))],
        source,
        $"Kronor, {Swedish.Stage(Stage)}. {Swedish.Initiatives(Total.Initiatives)}.{(Ways.Any(way => IsRest(way.Financier) || IsRest(way.Fund)) ? " De minsta finansiärerna och fonderna står tillsammans som övriga." : null)}",
        FigureRow.Of(new FigureCell("Summa"), FigureCell.Empty, FigureCell.Empty, FigureCell.Of(Total)),
        [("", Title, new FigureChart(FlowDrawing.Width, FlowDrawing.HeightOf(this), () => FlowDrawing.Of(this)))]);

    /// <summary>Whether a node stands for several, which are taken together since they are the smallest: "Övriga 5 finansiärer".</summary>
    public static bool IsRest(string node) => node.StartsWith("Övriga ", StringComparison.Ordinal) && (node.EndsWith($" {Financiers}", StringComparison.Ordinal) || node.EndsWith($" {Funds}", StringComparison.Ordinal));

    /// <summary>Whether a node stands for what the source leaves out.</summary>
    public static bool IsUnsaid(string node) => node == Swedish.Unsaid;

    private static FigureCell Cell(string node) => new(node, IsGap: IsUnsaid(node));

    private static ImmutableArray<MoneyWay> WaysOf(PortalGraph graph, List<(Initiative Initiative, Funding Funding)> pairs)
    {
        var financiers = Nodes(pairs, Financiers, pair => pair.Funding.Financier is { } name ? graph.OrganisationNamed(name).Name : Swedish.Unsaid);
        var funds = Nodes(pairs, Funds, pair => pair.Funding.Fund ?? Swedish.Unsaid);
        return
        [
            .. pairs
                .Select((pair, n) => (Financier: financiers[n], Fund: funds[n], Theme: graph.Theme(pair.Initiative.Theme).ShortName, pair.Funding))
                .GroupBy(way => (way.Financier, way.Fund, way.Theme))
                .Select(way => new MoneyWay(way.Key.Financier, way.Key.Fund, way.Key.Theme, Kronor.Sum(way.Select(each => each.Funding.Amount)), way.Any(each => each.Funding.IsApproximate)))
                .OrderByDescending(way => way.Amount)
                .ThenBy(way => way.Financier, SwedishOrder.Comparer)
                .ThenBy(way => way.Fund, SwedishOrder.Comparer)
                .ThenBy(way => way.Theme, SwedishOrder.Comparer),
        ];
    }

    // The node of each pair: its own name where that is one of the largest. A single one is not taken together with itself.
    private static List<string> Nodes(List<(Initiative Initiative, Funding Funding)> pairs, string of, Func<(Initiative Initiative, Funding Funding), string> nameOf)
    {
        var names = pairs.ConvertAll(pair => nameOf(pair));
        var sums = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var n = 0; n < names.Count; n++)
        {
            sums[names[n]] = sums.GetValueOrDefault(names[n]) + pairs[n].Funding.Amount.Value;
        }

        var ranked = sums.Where(sum => sum.Key != Swedish.Unsaid).OrderByDescending(sum => sum.Value).ThenBy(sum => sum.Key, SwedishOrder.Comparer).Select(sum => sum.Key).ToList();
        if (ranked.Count <= MostNodes + 1)
        {
            return names;
        }

        var rest = $"Övriga {ranked.Count - MostNodes} {of}";
        var largest = ranked.Take(MostNodes).Append(Swedish.Unsaid).ToHashSet(StringComparer.Ordinal);
        return names.ConvertAll(name => largest.Contains(name) ? name : rest);
    }
}

using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Records.Places;
using Portal.Content.Text;
using Portal.Theme.Figures;

namespace Portal.Theme.Regions;

/// <summary>The regions measured in several ways, over some initiatives. An initiative counts for the region that reports it.</summary>
public sealed class RegionMeasures
{
    /// <summary>How many steps of colour a map has.</summary>
    public const int Steps = 5;

    private static readonly RegionCount None = new();

    private readonly Dictionary<Slug, RegionCount> _counts = [];
    private readonly Dictionary<RegionMeasure, decimal[]> _limits = [];
    private readonly ImmutableArray<Region> _regions;

    private RegionMeasures(PortalGraph graph, InitiativeGroup group, FigureCell silence, params IReadOnlyList<RegionMeasure> measures)
    {
        All = measures;
        Silence = silence;
        _regions = graph.Regions;
        People = group.Participants;
        foreach (var reported in group.Initiatives.GroupBy(initiative => initiative.Region))
        {
            var count = _counts[reported.Key] = new() { People = ParticipantTotal.Of(reported) };
            foreach (var initiative in reported)
            {
                count.Initiatives++;
                count.WithGoals += initiative.Goals.IsEmpty ? 0 : 1;
                count.WithAmounts += initiative.Funding.IsEmpty && initiative.Cost is null ? 0 : 1;
                count.Outcomes += initiative.Indicators.Count(indicator => indicator.Outcome is not null);
            }
        }

        foreach (var measure in All)
        {
            // Quintiles by rank: each fifth of the values in order begins a step. The least value is always of the lowest step, however many regions share it.
            var sorted = graph.Regions.Select(region => this[region][measure]).OfType<decimal>().Order().ToArray();
            _limits[measure] = sorted.Length == 0 ? [] : [.. Enumerable.Range(1, Steps - 1).Select(n => sorted[n * sorted.Length / Steps]).Where(limit => limit > sorted[0])];
        }
    }

    /// <summary>The measures, in the order in which they are shown.</summary>
    public IReadOnlyList<RegionMeasure> All { get; }

    /// <summary>What is said of a region that has none of the initiatives.</summary>
    public FigureCell Silence { get; }

    /// <summary>Measures the regions, in time proportional to the initiatives.</summary>
    public static RegionMeasures Of(PortalGraph graph, InitiativeGroup group) => new(graph, group, FigureCell.Gap, Enum.GetValues<RegionMeasure>());

    /// <summary>Measures the regions over the initiatives that serve a goal: all of them name one.</summary>
    public static RegionMeasures Of(PortalGraph graph, StrategyGoal goal) =>
        new(graph, goal.WithSubgoals, FigureCell.NoLink, RegionMeasure.Initiatives, RegionMeasure.People, RegionMeasure.Outcomes, RegionMeasure.Amounts);

    /// <summary>The participants of all regions together: fewer than those of each where several tell of the same project.</summary>
    public ParticipantTotal People { get; }

    /// <summary>What can be counted of a region.</summary>
    public RegionCount this[Region region] => _counts.GetValueOrDefault(region.Id, None);

    /// <summary>The step of colour of a region on a map, from 0; null where the source says nothing.</summary>
    public int? StepOf(Region region, RegionMeasure measure) =>
        this[region][measure] is { } value ? _limits[measure].Count(limit => value >= limit) : null;

    /// <summary>The least and the greatest value of a measure, in words; null where no region has one.</summary>
    public (string Least, string Most)? Span(RegionMeasure measure)
    {
        var values = _regions.Select(region => this[region][measure]).OfType<decimal>().ToList();
        return values.Count == 0 ? null : (Words(measure, values.Min()), Words(measure, values.Max()));
    }

    /// <summary>What a measure is called, in the head of a column or under a map.</summary>
    public static string NameOf(RegionMeasure measure) => measure switch
    {
        RegionMeasure.Initiatives => "Insatser",
        RegionMeasure.People => "Deltagare",
        RegionMeasure.Outcomes => "Indikatorer med utfall",
        RegionMeasure.Amounts => "Andel med belopp eller kostnad",
        _ => "Andel kopplade till mål eller område",
    };

    /// <summary>A measure in the address of its map and the name of its file.</summary>
    public static string SlugOf(RegionMeasure measure) => measure switch
    {
        RegionMeasure.Initiatives => "insatser",
        RegionMeasure.People => "deltagare",
        RegionMeasure.Outcomes => "utfall",
        RegionMeasure.Amounts => "belopp",
        _ => "mal",
    };

    /// <summary>What a region without a step of colour says: "redovisas inte"; of participants "ingen summa", which is true of a region that is silent as well.</summary>
    public string SilenceOn(RegionMeasure measure) => (measure == RegionMeasure.People ? NoSum : Silence).Text;

    /// <summary>The measures of a region in a sentence, for those who point at it.</summary>
    public string Label(Region region) => this[region].Initiatives == 0
        ? $"{region.Name}: {Silence.Text}"
        : $"{region.Name}: {string.Join(", ", All.Select(measure => $"{Swedish.Lower(NameOf(measure))} {CellOf(region, measure).Text}"))}";

    /// <summary>The regions with all measures, to be shown as a table and taken away, with a map of each measure.</summary>
    /// <param name="name">The path of its files.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="source">Where the figures come from.</param>
    /// <param name="listOf">Where the initiatives of a region are listed, or null.</param>
    public Figure Figure(string name, string title, string source, Func<Region, string?> listOf) => new(
        name,
        title,
        [new("Region"), .. All.Select(measure => FigureColumn.Number(NameOf(measure)))],
        [.. _regions.Select(region => FigureRow.Of(
            [
                new FigureCell(region.ShortName, Address: Addresses.Of(region)),
                .. All.Select(measure => CellOf(region, measure) is { IsGap: false } cell && measure == RegionMeasure.Initiatives && listOf(region) is { } list
                    ? cell.To(list, $"{(cell.Number == 1 ? "insats" : "insatser")} i {region.Name}")
                    : CellOf(region, measure)),
            ]))],
        source,
        "En insats räknas hos den region som redovisar den. Deltagare är summan av dem som insatserna anger för hela insatsen; en person kan vara med i flera. Deltagare i enstaka möten och evenemang står som indikatorer på insatsernas sidor och ingår inte. Anger flera regioner deltagare i samma projekt räknas de en gång i summan för alla.",
        FigureRow.Of(
        [
            new FigureCell("Alla"),
            FigureCell.Of(_counts.Values.Sum(count => count.Initiatives)),
            FigureCell.OrGap(People.People, NoSum.Text),
            FigureCell.OrGap(_counts.Values.Sum(count => count.Outcomes), "redovisas inte"),
            Share(count => count.WithAmounts),
            .. All.Contains(RegionMeasure.Goals) ? [Share(count => count.WithGoals)] : Array.Empty<FigureCell>(),
        ]),
        [.. All.Where(measure => Span(measure) is not null).Select(measure => (SlugOf(measure), $"{title}: {Swedish.Lower(NameOf(measure))}", MapDrawing.Of(this, _regions, measure)))]);

    // Of some meetings the participants may be told all the same.
    private static readonly FigureCell NoSum = new("ingen summa", IsGap: true);

    private FigureCell CellOf(Region region, RegionMeasure measure) => (this[region], measure) switch
    {
        (var count, _) when count[measure] is { } value => new(Words(measure, value), value),
        ({ Initiatives: 0 }, _) => Silence,
        (_, RegionMeasure.People) => NoSum,
        _ => FigureCell.OrGap(0),
    };

    // None is a gap, as in the rows of the regions.
    private FigureCell Share(Func<RegionCount, int> part) => _counts.Values.Sum(part) is var sum and > 0 ? FigureCell.Share(sum, _counts.Values.Sum(count => count.Initiatives)) : FigureCell.Gap;

    private static string Words(RegionMeasure measure, decimal value) => measure is RegionMeasure.Amounts or RegionMeasure.Goals
        ? Swedish.PercentSign(Math.Round(value, MidpointRounding.AwayFromZero))
        : Swedish.Number(value);
}

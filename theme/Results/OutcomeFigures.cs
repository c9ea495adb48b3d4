using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Places;
using Portal.Theme.Figures;
using Portal.Theme.Language;
using Portal.Theme.Strategies;

namespace Portal.Theme.Results;

/// <summary>What was aimed at and what came of it, in figures: of all initiatives, and of those of a region, theme or goal.</summary>
public sealed class OutcomeFigures
{
    private readonly PortalGraph _graph;
    private readonly string _source;
    private readonly string _sourceOfPromises;
    private readonly Dictionary<string, TargetList> _lists;

    internal OutcomeFigures(PortalGraph graph, string source, string sourceOfPromises)
    {
        (_graph, _source, _sourceOfPromises) = (graph, source, sourceOfPromises);
        Targets =
        [
            .. graph.Initiatives.Initiatives
                .SelectMany(initiative => initiative.Indicators.Where(indicator => indicator.Target is not null).Select(indicator => new MeasuredTarget(initiative, indicator)))
                .OrderBy(target => Rank(target.Indicator.Attainment)),
        ];
        Promises = [.. graph.Strategies.SelectMany(tree => tree.AllGoals).SelectMany(goal => goal.Goal.Indicators.Select(indicator => (goal, indicator)))];
        Lists = [.. MakeLists().Where(list => !list.Targets.IsEmpty)];
        _lists = Lists.ToDictionary(list => list.Address);
        ByAttainment = new(
            "resultat/bedomning", "Så gick det", [new("Bedömning"), FigureColumn.Number("Mål", hasBar: true, "mål")],
            [.. AttainmentWords.InOrder.Select(attainment => FigureRow.Of(
                new FigureCell(AttainmentWords.Of(attainment), Attainment: attainment),
                LinkTo(FigureCell.Of(graph.Initiatives.IndicatorsThat(attainment)), ListOf(attainment), "mål")))],
            source, "Antal indikatorer som har ett mål.", FigureRow.Of(new FigureCell("Alla"), FigureCell.Of(Targets.Length)));
        ByRegion = Split("resultat/regioner", "Mål och utfall, region för region", "Region", graph.Regions.Select(region => (new FigureCell(region.ShortName, Address: Addresses.Of(region)), graph.ReportedBy(region), (Content.Records.Theme?)null, ListOf(region), region.Name)));
        ByTheme = Split("resultat/teman", "Mål och utfall, tema för tema", "Tema", graph.Themes.Select(theme => (new FigureCell(theme.ShortName, Address: Addresses.Of(theme)), graph.Of(theme), (Content.Records.Theme?)theme, ListOf(theme), theme.ShortName)), "En insats som hör till flera teman räknas i vart och ett av dem.");
        ByArea = Split("resultat/programomraden", "Mål och utfall i Regionalfondens programområden", "Programområde", graph.ProgrammeAreas.Select(area => (new FigureCell(area.Name), graph.Of(area), (Content.Records.Theme?)null, ListOf(area), area.Name)), "En insats som regioner i olika områden delar räknas i vart och ett av dem.");
        ByBasis = new(
            "resultat/underlag", "Vad uppgifterna om effekter bygger på", [new("Underlag"), FigureColumn.Number("Insatser", hasBar: true, "insatser")],
            [.. Assessments.All.Values.Select(basis => FigureRow.Of(new FigureCell(Assessments.All.Label(basis)), FigureCell.OrGap(graph.Initiatives.RestingOn(basis)))),
             FigureRow.Of(new FigureCell(Swedish.Unsaid, IsGap: true), FigureCell.Of(graph.Initiatives.RestingOn(null)))],
            source, $"Antal av {Swedish.Initiatives(graph.Initiatives.Count)}.");
    }

    /// <summary>Every indicator with a target: those that fell short first, then in the order of the graph.</summary>
    public ImmutableArray<MeasuredTarget> Targets { get; }

    /// <summary>What the goals of plans promise to measure, in the order of the strategies.</summary>
    public ImmutableArray<(StrategyGoal Goal, GoalIndicator Indicator)> Promises { get; }

    /// <summary>The lists that have pages of their own.</summary>
    public ImmutableArray<TargetList> Lists { get; }

    /// <summary>How many targets came to what.</summary>
    public Figure ByAttainment { get; }

    /// <summary>How many targets came to what, by the region that reports.</summary>
    public Figure ByRegion { get; }

    /// <summary>How many targets came to what, by theme.</summary>
    public Figure ByTheme { get; }

    /// <summary>How many targets came to what, by programme area.</summary>
    public Figure ByArea { get; }

    /// <summary>What accounts of effects rest on.</summary>
    public Figure ByBasis { get; }

    /// <summary>The figures that have files, the lists apart.</summary>
    public IEnumerable<Figure> All => [ByAttainment, ByRegion, ByTheme, ByArea, ByBasis, .. Promises.IsEmpty ? [] : new[] { PromisesOn(null) }];

    /// <summary>The address of the list of all.</summary>
    public static string ListOfAll => $"{Addresses.Results}alla/";

    /// <summary>The list of targets that came to something, or null where none did.</summary>
    public TargetList? ListOf(Attainment attainment) => Find($"{Addresses.Results}{AttainmentWords.SlugOf(attainment)}/");

    /// <summary>The list of a region's targets, or null where it has none.</summary>
    public TargetList? ListOf(Region region) => Find($"{Addresses.Results}region/{region.Id}/");

    /// <summary>The list of a theme's targets, or null where it has none.</summary>
    public TargetList? ListOf(Content.Records.Theme theme) => Find($"{Addresses.Results}tema/{theme.Id}/");

    /// <summary>The list of a programme area's targets, or null where it has none.</summary>
    public TargetList? ListOf(ProgrammeArea area) => Find($"{Addresses.Results}programomrade/{area.Id}/");

    /// <summary>A list as a figure: all of it, or a page.</summary>
    public Figure FigureOf(TargetList list, Paging? paging = null) => list.Figure(_graph, _source, paging);

    /// <summary>What plans promise, as a figure: all of it, or a page.</summary>
    public Figure PromisesOn(Paging? paging) => new(
        "resultat/loften",
        "Vad planerna lovar",
        [new("Det som mäts"), new("Mål i planen"), new("Plan"), new("Ska"), FigureColumn.Number("Målnivå"), new("Till år"), new("Jämfört med år")],
        [.. (paging is { } page ? page.Items(Promises) : Promises).Select(promise => PromiseRow(promise.Goal, promise.Indicator))],
        _sourceOfPromises,
        "Löften, inte utfall: planerna säger vad som ska mätas, och åt vilket håll det ska gå.");

    /// <summary>The way from goals to outcomes of some initiatives: how many have what, and what it rests on.</summary>
    /// <param name="name">The path of its files.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="group">The initiatives; one or more.</param>
    /// <param name="source">Where the figures come from.</param>
    public static Figure FromGoalsToOutcomes(string name, string title, InitiativeGroup group, string source)
    {
        var targets = group.IndicatorsWithTarget;
        return new(
            name, title, [new("Uppgift"), FigureColumn.Number("Antal"), FigureColumn.Number("Av")],
            [
                Row("Insatser", group.Count, null),
                Row("Insatser med belopp eller kostnad", group.WithFigures, group.Count),
                Row("Indikatorer", group.Indicators, null),
                Row("Indikatorer med utfall", group.IndicatorsWithOutcome, group.Indicators),
                Row("Indikatorer med mål", targets, group.Indicators),
                .. targets == 0 ? [] : AttainmentWords.InOrder.Select(attainment => new FigureRow(
                [
                    new FigureCell($"Mål: {Swedish.Lower(AttainmentWords.Of(attainment))}", Attainment: attainment), FigureCell.Of(group.IndicatorsThat(attainment)), FigureCell.Of(targets),
                ])),
                .. Assessments.All.Values.Where(basis => group.RestingOn(basis) > 0).Select(basis => Row($"Effekter enligt {Swedish.Lower(Assessments.All.Label(basis))}", group.RestingOn(basis), group.Count)),
                Row("Källan säger inte vad uppgifterna om effekter bygger på", group.RestingOn(null), group.Count),
            ],
            source);
    }

    private static FigureRow Row(string what, int count, int? whole) => FigureRow.Of(
        new FigureCell(what), FigureCell.OrGap(count), whole is { } all ? FigureCell.Of(all) : FigureCell.Empty);

    private static int Rank(Attainment attainment) => attainment switch { Attainment.Missed => 0, Attainment.Partly => 1, Attainment.Reached => 2, _ => 3 };

    private static FigureCell LinkTo(FigureCell cell, TargetList? list, string about) => list is null ? cell : cell.To(list.Address, about);

    private TargetList? Find(string address) => _lists.GetValueOrDefault(address);

    private IEnumerable<TargetList> MakeLists()
    {
        yield return new("Alla mål som mäts", ListOfAll, Targets);
        foreach (var attainment in AttainmentWords.InOrder)
        {
            yield return new(
                attainment == Attainment.NotYetKnown ? "Mål utan känt utfall" : $"Mål: {Swedish.Lower(AttainmentWords.Of(attainment))}",
                $"{Addresses.Results}{AttainmentWords.SlugOf(attainment)}/",
                [.. Targets.Where(target => target.Indicator.Attainment == attainment)]);
        }

        var byRegion = Targets.ToLookup(target => target.Initiative.Region);
        foreach (var region in _graph.Regions)
        {
            yield return new($"{Swedish.Genitive(region.Name)} mål och utfall", $"{Addresses.Results}region/{region.Id}/", [.. byRegion[region.Id]]);
        }

        var byTheme = Targets.SelectMany(target => target.Initiative.AllThemes.Select(theme => (theme, target))).ToLookup(pair => pair.theme, pair => pair.target);
        foreach (var theme in _graph.Themes)
        {
            yield return new($"{theme.ShortName}: mål och utfall", $"{Addresses.Results}tema/{theme.Id}/", [.. byTheme[theme.Id]]);
        }

        var byArea = Targets
            .SelectMany(target => target.Initiative.AllRegions.Select(region => _graph.Region(region).ProgrammeArea).Distinct().Select(area => (area, target)))
            .ToLookup(pair => pair.area, pair => pair.target);
        foreach (var area in _graph.ProgrammeAreas)
        {
            yield return new($"{area.Name}: mål och utfall", $"{Addresses.Results}programomrade/{area.Id}/", [.. byArea[area.Id]]);
        }
    }

    private Figure Split(
        string name, string title, string of, IEnumerable<(FigureCell Head, InitiativeGroup Group, Content.Records.Theme? Theme, TargetList? List, string Of)> rows, string? note = null) => new(
        name,
        title,
        [new(of), FigureColumn.Number("Mål"), .. AttainmentWords.InOrder.Select(attainment => FigureColumn.Number(AttainmentWords.Of(attainment))), FigureColumn.Number("Indikatorer utan mål")],
        [.. rows.Select(row => new FigureRow(
            [
                row.Head,
                LinkTo(FigureCell.OrGap(row.Group.IndicatorsWithTarget, "inga"), row.List, $"mål i {row.Of}"),
                .. AttainmentWords.InOrder.Select(attainment => row.Group.IndicatorsWithTarget == 0 ? FigureCell.Empty : FigureCell.Of(row.Group.IndicatorsThat(attainment))),
                FigureCell.OrGap(row.Group.IndicatorsThat(Attainment.NoTarget), "inga"),
            ], row.Theme))],
        _source,
        note);

    private static FigureRow PromiseRow(StrategyGoal goal, GoalIndicator indicator) => FigureRow.Of(
        new FigureCell(indicator.Name, Small: indicator.Note),
        new FigureCell(goal.Goal.Title, Address: Addresses.Of(goal)),
        new FigureCell(goal.Strategy.Title, Address: Addresses.Of(goal.Strategy), Small: StrategyWords.IsRetold(goal.Strategy) ? "som regionens redovisning återger målet" : null),
        indicator.Direction is { } direction ? new FigureCell(Swedish.Lower(Directions.All.Label(direction))) : indicator.TargetQualifier is null ? new FigureCell("sägs inte", IsGap: true) : FigureCell.None,
        PromiseWords.TargetOf(indicator) is { } target ? new FigureCell(indicator.Unit is { } unit ? $"{target}{Swedish.NoBreakSpace}{PromiseWords.UnitOf(indicator, unit)}" : target) : indicator.Note is null ? FigureCell.Gap : new FigureCell("ingen siffra", IsGap: true),
        indicator.TargetYear is { } year ? new FigureCell($"{year}") : FigureCell.Gap,
        indicator.BaselineYear is { } start ? new FigureCell($"{start}") : FigureCell.Gap);
}

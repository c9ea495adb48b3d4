using System.Collections.Concurrent;
using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Records;
using Portal.Content.Text;
using Portal.Theme.About;
using Portal.Theme.Agenda;
using Portal.Theme.Budgets;
using Portal.Theme.Compare;
using Portal.Theme.Components;
using Portal.Theme.Grants;
using Portal.Theme.Initiatives;
using Portal.Theme.Money;
using Portal.Theme.Programmes;
using Portal.Theme.Regions;
using Portal.Theme.Results;
using Portal.Theme.Strategies;
using Portal.Theme.Themes;

namespace Portal.Theme.Figures;

/// <summary>
/// What the site's pages show in figures, computed once in time proportional to the records: pages and the files that readers take
/// away show the same.
/// </summary>
public sealed class SiteFigures
{
    // As many titles as fit in a source line.
    private const int MostDocuments = 2;

    private readonly SiteContext _site;
    private readonly PortalGraph _graph;
    private readonly Dictionary<Slug, RegionMeasures> _ofTheme;
    private readonly ConcurrentDictionary<InitiativeGroup, string> _sources = new();

    internal SiteFigures(SiteContext site)
    {
        _site = site;
        _graph = site.Graph;
        Source = SourceOf(_graph.Initiatives);
        Outcomes = new OutcomeFigures(_graph, Source, WordsOf(_graph.Strategies.SelectMany(tree => tree.AllGoals).SelectMany(goal => goal.Goal.Indicators.Select(_ => DocumentOf(goal.Strategy)))));
        Measures = RegionMeasures.Of(_graph, _graph.Initiatives);
        _ofTheme = _graph.Themes.ToDictionary(theme => theme.Id, theme => RegionMeasures.Of(_graph, _graph.Of(theme)));
        Coverage = new CoverageTable(_graph);
        Money = new MoneyFigures(_graph, SourceOf);
        Grants = new GrantFigures(_graph, site.Title, SourceOf);
    }

    /// <summary>The regions measured over all initiatives.</summary>
    public RegionMeasures Measures { get; }

    /// <summary>What each region reported under each theme, and what it lacks.</summary>
    public CoverageTable Coverage { get; }

    /// <summary>Money by stage and by who, where from, when and for what.</summary>
    public MoneyFigures Money { get; }

    /// <summary>The regions' use of the grant 1:1, side by side.</summary>
    public GrantFigures Grants { get; }

    /// <summary>The regions measured over the initiatives of a theme.</summary>
    public RegionMeasures MeasuresOf(Content.Records.Theme theme) => _ofTheme[theme.Id];

    /// <summary>The regions, measured.</summary>
    public Figure Regions => Measures.Figure("regioner/matt", "Regionernas insatser", Source, ListOf);

    /// <summary>The regions, measured over a theme.</summary>
    public Figure RegionsOf(Content.Records.Theme theme)
    {
        var list = ThemePages.InitiativesOf(_graph, theme);
        return MeasuresOf(theme).Figure($"teman/{theme.Id}/regioner", $"{theme.ShortName}, region för region", SourceOf(_graph.Of(theme)), region => list.AddressOf(region.Id.Value));
    }

    /// <summary>The regions, measured over a goal of Agenda 2030.</summary>
    public Figure RegionsOf(StrategyGoal goal)
    {
        var list = AgendaPages.InitiativesOf(_graph, goal);
        return RegionMeasures.Of(_graph, goal).Figure(
            $"mal/{goal.Strategy.Id}/{goal.Goal.Id}-regioner",
            $"Mål {goal.Goal.Id}, region för region",
            SourceOf(goal.WithSubgoals),
            region => AgendaPages.HasList(list) ? list.AddressOf(region.Id.Value) : null);
    }

    /// <summary>What each region reported under each theme, in words.</summary>
    public Figure CoverageFigure => Coverage.Figure(Source);

    /// <summary>What a region's initiatives have and lack, one by one.</summary>
    public Figure ChecklistOf(Content.Records.Places.Region region) => Checklist.Of(_graph, region).Figure(SourceOf(_graph.ReportedBy(region)));

    private static string? ListOf(Content.Records.Places.Region region) => Addresses.InitiativesOf(Addresses.Of(region));

    /// <summary>The documents that the figures rest on, and who put them together: a sentence or two.</summary>
    public string Source { get; }

    /// <summary>The documents that the figures of some initiatives rest on, those with most of them first, and who put the figures together.</summary>
    /// <param name="group">The initiatives.</param>
    public string SourceOf(InitiativeGroup group) => _sources.GetOrAdd(group, WordsOf);

    private string WordsOf(InitiativeGroup group) => WordsOf(group.Initiatives.Select(initiative => initiative.Source?.Document));

    // A strategy that is retold is told of by the report of the region.
    private Slug? DocumentOf(Content.Records.Goals.Strategy strategy) => strategy.Source?.Document
        ?? StrategyWords.RegionsOf(strategy).SelectMany(region => _graph.Years.Select(year => _graph.ReportOf(_graph.Region(region), year)?.Document)).FirstOrDefault(document => document is not null);

    private string WordsOf(IEnumerable<Slug?> sources)
    {
        var counts = sources.OfType<Slug>().CountBy(document => document).ToDictionary();
        var documents = _graph.Documents.Where(document => counts.ContainsKey(document.Id)).OrderByDescending(document => counts[document.Id]).ToList();
        var titles = documents.Take(MostDocuments).Select(document => document.Title).ToList();
        if (documents.Count > MostDocuments)
        {
            titles.Add(documents.Count == MostDocuments + 1 ? "ett dokument till" : $"{Swedish.InWords(documents.Count - MostDocuments)} dokument till");
        }

        return titles.Count == 0 ? $"Sammanställt av {_site.Title}." : $"Källa: {Swedish.List(titles)}. Sammanställt av {_site.Title}.";
    }

    /// <summary>The document that a record rests on, and who put the figure together.</summary>
    /// <param name="source">Where in which document.</param>
    public string SourceOf(Source? source) => source is null
        ? $"Sammanställt av {_site.Title}."
        : $"Källa: {_graph.Document(source.Document).Title}{SourceLine.PlaceOf(source)}. Sammanställt av {_site.Title}.";

    /// <summary>The document that figures rest on, and who put them together.</summary>
    /// <param name="document">The document.</param>
    public string SourceOf(Document document) => $"Källa: {document.Title}. Sammanställt av {_site.Title}.";

    /// <summary>What was aimed at, and what came of it.</summary>
    public OutcomeFigures Outcomes { get; }

    /// <summary>Every figure that has files, each name once.</summary>
    public IEnumerable<Figure> All =>
    [
        Regions,
        CoverageFigure,
        .. Money.All,
        .. Grants.All,
        .. Outcomes.All,
        .. Outcomes.Lists.Select(list => Outcomes.FigureOf(list)),
        .. _graph.Regions.Where(region => _graph.ReportedBy(region).Indicators > 0).Select(OutcomesOf),
        .. _graph.Themes.Where(theme => _graph.Of(theme).Indicators > 0).Select(OutcomesOf),
        .. _graph.Regions.Where(region => !_graph.ReportedBy(region).IsEmpty).Select(ChecklistOf),
        .. _graph.Themes.Where(theme => !_graph.Of(theme).IsEmpty).Select(RegionsOf),
        .. _graph.Agenda?.AllGoals.Where(goal => !goal.WithSubgoals.IsEmpty).Select(RegionsOf) ?? [],
        .. _graph.Strategies.SelectMany(tree => tree.AllGoals).Where(goal => goal.WithSubgoals.Indicators > 0).Select(OutcomesOf),
        .. MethodFigures.Of(_site),
        .. RegionFigures.Of(_site),
        .. ThemeFigures.Of(_site),
        .. StrategyFigures.Of(_site),
        .. _graph.Programmes.SelectMany(programme => ProgrammeFigures.Of(_site, programme)),
        .. _graph.Budgets.SelectMany(budget => BudgetFigures.Of(_site, budget)),
        .. _graph.Initiatives.Initiatives.SelectMany(initiative => InitiativeFigures.Of(_site, initiative)),
    ];

    /// <summary>From goals to outcomes in what a region reports.</summary>
    public Figure OutcomesOf(Content.Records.Places.Region region) =>
        OutcomeFigures.FromGoalsToOutcomes($"regioner/{region.Id}/utfall", $"Från mål till utfall, {region.Name}", _graph.ReportedBy(region), SourceOf(_graph.ReportedBy(region)));

    /// <summary>From goals to outcomes under a theme.</summary>
    public Figure OutcomesOf(Content.Records.Theme theme) =>
        OutcomeFigures.FromGoalsToOutcomes($"teman/{theme.Id}/utfall", $"Från mål till utfall, {Swedish.Lower(theme.ShortName)}", _graph.Of(theme), SourceOf(_graph.Of(theme)));

    /// <summary>From goals to outcomes of the initiatives that serve a goal.</summary>
    public Figure OutcomesOf(StrategyGoal goal) =>
        OutcomeFigures.FromGoalsToOutcomes($"mal/{goal.Strategy.Id}/{goal.Goal.Id}", "Från mål till utfall", goal.WithSubgoals, SourceOf(goal.WithSubgoals));
}

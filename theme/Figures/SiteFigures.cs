using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Theme.Results;

namespace Portal.Theme.Figures;

/// <summary>
/// What the site's pages show in figures, computed once in time proportional to the records: pages and the files that readers take
/// away show the same.
/// </summary>
public sealed class SiteFigures
{
    // As many titles as fit in a source line.
    private const int MostDocuments = 2;

    private readonly PortalGraph _graph;

    internal SiteFigures(SiteContext site)
    {
        _graph = site.Graph;
        var documents = _graph.Documents.Where(document => !_graph.Of(document).IsEmpty).OrderByDescending(document => _graph.Of(document).Count).ToList();
        var titles = documents.Take(MostDocuments).Select(document => document.Title).ToList();
        if (documents.Count > MostDocuments)
        {
            titles.Add(documents.Count == MostDocuments + 1 ? "ett dokument till" : $"{Swedish.InWords(documents.Count - MostDocuments)} dokument till");
        }

        Source = titles.Count == 0 ? $"Sammanställt av {site.Title}." : $"Källa: {Swedish.List(titles)}. Sammanställt av {site.Title}.";
        Outcomes = new OutcomeFigures(_graph, Source);
    }

    /// <summary>The documents that the figures rest on, and who put them together: a sentence or two.</summary>
    public string Source { get; }

    /// <summary>What was aimed at, and what came of it.</summary>
    public OutcomeFigures Outcomes { get; }

    /// <summary>Every figure that has files, each name once.</summary>
    public IEnumerable<Figure> All =>
    [
        .. Outcomes.All,
        .. Outcomes.Lists.Select(list => Outcomes.FigureOf(list)),
        .. _graph.Regions.Where(region => !_graph.ReportedBy(region).IsEmpty).Select(OutcomesOf),
        .. _graph.Themes.Where(theme => !_graph.Of(theme).IsEmpty).Select(OutcomesOf),
        .. _graph.Strategies.SelectMany(tree => tree.AllGoals).Where(goal => !goal.WithSubgoals.IsEmpty).Select(OutcomesOf),
    ];

    /// <summary>From goals to outcomes in what a region reports.</summary>
    public Figure OutcomesOf(Content.Records.Places.Region region) =>
        Outcomes.FromGoalsToOutcomes($"regioner/{region.Id}/utfall", $"Från mål till utfall, {region.Name}", _graph.ReportedBy(region));

    /// <summary>From goals to outcomes under a theme.</summary>
    public Figure OutcomesOf(Content.Records.Theme theme) =>
        Outcomes.FromGoalsToOutcomes($"teman/{theme.Id}/utfall", $"Från mål till utfall, {Swedish.Lower(theme.ShortName)}", _graph.Of(theme));

    /// <summary>From goals to outcomes of the initiatives that serve a goal.</summary>
    public Figure OutcomesOf(StrategyGoal goal) =>
        Outcomes.FromGoalsToOutcomes($"mal/{goal.Strategy.Id}/{goal.Goal.Id}", "Från mål till utfall", goal.WithSubgoals);
}

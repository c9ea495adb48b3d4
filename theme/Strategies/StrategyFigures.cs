using Portal.Content.Graph;
using Portal.Content.Records.Goals;
using Portal.Theme.Components;
using Portal.Theme.Figures;

namespace Portal.Theme.Strategies;

/// <summary>What the pages of strategies and goals, those of Agenda 2030 among them, show in tables.</summary>
public static class StrategyFigures
{
    /// <summary>Every figure that has files.</summary>
    public static IEnumerable<Figure> Of(SiteContext site)
    {
        yield return All(site);
        foreach (var tree in site.Graph.Strategies.Where(tree => !tree.Goals.IsEmpty))
        {
            yield return GoalsOf(site, tree);
        }

        foreach (var goal in site.Graph.Strategies.SelectMany(tree => tree.AllGoals).Where(goal => goal.WithSubgoals.WithAmounts > 0))
        {
            yield return MoneyOf(site, goal);
        }

        if (site.Graph.Agenda is { } agenda)
        {
            if (RegionsOf(site, agenda) is { Rows.Length: > 0 } regions)
            {
                yield return regions;
            }

            foreach (var goal in agenda.AllGoals.Where(goal => !goal.WithSubgoals.IsEmpty))
            {
                yield return ThemesOf(site, goal);
            }
        }
    }

    /// <summary>The strategies, with their goals and the initiatives that serve them.</summary>
    public static Figure All(SiteContext site) => new(
        "strategier/alla",
        "Strategier, mål och insatser",
        [new("Strategi"), new("Slag"), FigureColumn.Number("Mål"), FigureColumn.Number("Områden"), FigureColumn.Number("Insatser"), FigureColumn.Number("Mål utan insats")],
        [.. site.Graph.Strategies.Select(tree => FigureRow.Of(
            new FigureCell(tree.Strategy.Title, Address: Addresses.Of(tree)),
            new FigureCell(StrategyLevels.All.Label(tree.Strategy.Level)),
            FigureCell.OrGap(tree.GoalCount, "inga"),
            FigureCell.OrGap(tree.AreaCount, "inga"),
            FigureCell.OrGap(tree.Initiatives.Count, "inga kopplade"),
            tree.GoalCount > 0 ? FigureCell.Of(tree.Unserved.Count) : FigureCell.None))],
        site.Figures.Source);

    /// <summary>A strategy's goals, each after the one that it stands under.</summary>
    public static Figure GoalsOf(SiteContext site, StrategyTree tree) => new(
        $"strategier/{tree.Strategy.Id}",
        $"Målen i {tree.Strategy.Title}",
        [new("Mål"), new("Slag"), new("Står under"), FigureColumn.Number("Insatser som nämner målet"), FigureColumn.Number("Insatser, med mål under det"), FigureColumn.Number("Indikatorer")],
        [.. tree.AllGoals.Select(goal => FigureRow.Of(
            new FigureCell(goal.Goal.Title, Address: Addresses.Of(goal)),
            new FigureCell(StrategyWords.KindOf(goal.Goal)),
            new FigureCell(goal.Parent?.Goal.Title ?? ""),
            FigureCell.Of(goal.Direct.Count),
            FigureCell.Of(goal.WithSubgoals.Count),
            FigureCell.Of(goal.Goal.Indicators.Length)))],
        tree.Strategy.Source is { } source ? site.Figures.SourceOf(source) : site.Figures.Source,
        "En insats räknas vid ett mål när källan nämner målet, eller ett mål under det.");

    /// <summary>What the amounts of a goal's initiatives add up to, stage by stage.</summary>
    public static Figure MoneyOf(SiteContext site, StrategyGoal goal) =>
        site.Figures.Money.StagesOf($"mal/{goal.Strategy.Id}/{goal.Goal.Id}-pengar", $"Belopp efter skede, {goal.Goal.Title}", goal.WithSubgoals, stage => Addresses.SearchByStage(Addresses.FilterOf(goal), stage));

    /// <summary>How many initiatives of each region name a goal of a strategy, most first.</summary>
    public static Figure RegionsOf(SiteContext site, StrategyTree tree)
    {
        var counts = tree.Initiatives.Initiatives.CountBy(initiative => initiative.Region).ToDictionary();
        return CountFigures.Of(
            $"mal/{tree.Strategy.Id}-regioner",
            $"Insatser som kopplas till något av målen i {tree.Strategy.Title}, region för region",
            "Region",
            site.Graph.Regions.Where(region => counts.ContainsKey(region.Id)).Select(region => new CountRow(region.ShortName, counts[region.Id], Addresses.Of(region))).OrderByDescending(row => row.Count),
            site.Figures.SourceOf(tree.Initiatives));
    }

    /// <summary>How many of a goal's initiatives belong to each theme.</summary>
    public static Figure ThemesOf(SiteContext site, StrategyGoal goal)
    {
        var counts = goal.WithSubgoals.Initiatives.SelectMany(initiative => initiative.AllThemes).CountBy(theme => theme).ToDictionary();
        return CountFigures.Of(
            $"mal/{goal.Strategy.Id}/{goal.Goal.Id}-teman",
            $"Insatser kopplade till mål {goal.Goal.Id}, tema för tema",
            "Tema",
            site.Graph.Themes.Where(theme => counts.ContainsKey(theme.Id)).Select(theme => new CountRow(theme.ShortName, counts[theme.Id], Theme: theme)),
            site.Figures.SourceOf(goal.WithSubgoals));
    }
}

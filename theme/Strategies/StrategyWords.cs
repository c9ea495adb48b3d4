using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Records.Goals;
using Portal.Content.Text;

namespace Portal.Theme.Strategies;

/// <summary>What to say of strategies, in Swedish.</summary>
public static class StrategyWords
{
    /// <summary>What a strategy is: "Regional utvecklingsstrategi".</summary>
    public static string KindOf(Strategy strategy) => strategy.Level switch
    {
        StrategyLevel.Global => "Globala mål",
        StrategyLevel.EuropeanUnion => "EU-fond",
        StrategyLevel.National => "Nationell strategi",
        StrategyLevel.Regional => "Regional utvecklingsstrategi",
        StrategyLevel.Board => "Nämndens verksamhetsplan",
        StrategyLevel.Company => "Bolagets mål",
        _ => StrategyLevels.All.Label(strategy.Level),
    };

    /// <summary>The regions that a strategy is for; none for those of the European Union and the world.</summary>
    public static ImmutableArray<Slug> RegionsOf(Strategy strategy) =>
        !strategy.Regions.IsEmpty ? strategy.Regions : strategy.Region is { } region ? [region] : [];

    /// <summary>What a goal is, with its number: "Effektmål 7", "Territoriellt mål".</summary>
    public static string KindOf(Goal goal) => goal switch
    {
        { Number: { } number } => $"{GoalKinds.All.Label(goal.Kind)} {number}",
        { Scope: { } scope } => GoalScopes.All.Label(scope),
        _ => GoalKinds.All.Label(goal.Kind),
    };

    /// <summary>Whether no document of the strategy itself is read: then its goals are those that the region's report names, in the report's words.</summary>
    public static bool IsRetold(Strategy strategy) => strategy.Level == StrategyLevel.Regional && strategy.Source is null;

    /// <summary>How many goals and areas a strategy has here: "23 mål", "1 mål och 12 områden", "12 områden".</summary>
    public static string GoalsOf(StrategyTree tree) => (tree.GoalCount, tree.AreaCount) switch
    {
        (var goals, 0) => Swedish.Goals(goals),
        (0, var areas) => AreasOf(areas),
        var (goals, areas) => $"{Swedish.Goals(goals)} och {AreasOf(areas)}",
    };

    /// <summary>
    /// How many goals and areas a strategy has here, and how many initiatives name any of them: "23 mål. 36 insatser bidrar till något av dem."; of one that is
    /// retold, those that the report names.
    /// </summary>
    public static string CountsOf(StrategyTree tree)
    {
        var counted = GoalsOf(tree);
        if (IsRetold(tree.Strategy))
        {
            counted += " i regionens redovisning";
        }

        return tree.Initiatives.Count switch
        {
            0 => $"{counted}. Ingen insats är kopplad till något av dem.",
            1 => $"{counted}. En insats bidrar till dem.",
            var count => $"{counted}. {Swedish.Initiatives(count)} bidrar till något av dem.",
        };
    }

    private static string AreasOf(int areas) => Swedish.Count(areas, "område", "områden");
}

using System.Collections.Immutable;
using Portal.Content.Records.Goals;

namespace Portal.Content.Graph;

/// <summary>A strategy with its goals in their places.</summary>
public sealed class StrategyTree
{
    internal StrategyTree(Strategy strategy)
    {
        Strategy = strategy;
        Goals = [.. strategy.Goals.Select(goal => new StrategyGoal(strategy, goal, null))];
        var areas = AllGoals.Count(goal => goal.Goal.Kind == GoalKind.Area);
        (GoalCount, AreaCount) = (AllGoals.Count() - areas, areas);
    }

    /// <summary>The strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>Its highest goals, in its order.</summary>
    public ImmutableArray<StrategyGoal> Goals { get; }

    /// <summary>All its goals, each before those below it.</summary>
    public IEnumerable<StrategyGoal> AllGoals => Goals.SelectMany(goal => goal.WithDescendants);

    /// <summary>How many goals it has, areas apart.</summary>
    public int GoalCount { get; }

    /// <summary>The goals, areas apart, that no initiative names, nor any goal below them.</summary>
    public IReadOnlyList<StrategyGoal> Unserved => field ??= [.. AllGoals.Where(goal => goal.Goal.Kind != GoalKind.Area && goal.WithSubgoals.IsEmpty)];

    /// <summary>How many areas: parts of a strategy that sources link to as they do to goals, but that say nothing to be reached.</summary>
    public int AreaCount { get; }

    /// <summary>The initiatives that name any of its goals and areas, each once.</summary>
    public InitiativeGroup Initiatives { get; internal set; } = InitiativeGroup.None;
}

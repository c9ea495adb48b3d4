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
    }

    /// <summary>The strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>Its highest goals, in its order.</summary>
    public ImmutableArray<StrategyGoal> Goals { get; }

    /// <summary>All its goals, each before those below it.</summary>
    public IEnumerable<StrategyGoal> AllGoals => Goals.SelectMany(goal => goal.WithDescendants);

    /// <summary>The initiatives that name any of its goals, each once.</summary>
    public InitiativeGroup Initiatives { get; internal set; } = InitiativeGroup.None;
}

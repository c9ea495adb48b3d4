using System.Collections.Immutable;
using Portal.Content.Goals;
using Portal.Content.Records.Goals;

namespace Portal.Content.Graph;

/// <summary>A goal in its place: its strategy, the goals above and below it, and the initiatives that serve it.</summary>
public sealed class StrategyGoal
{
    internal StrategyGoal(Strategy strategy, Goal goal, StrategyGoal? parent)
    {
        Strategy = strategy;
        Goal = goal;
        Parent = parent;
        Reference = new(strategy.Id, goal.Id);
        Children = [.. goal.Children.Select(child => new StrategyGoal(strategy, child, this))];
    }

    /// <summary>The strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>The goal.</summary>
    public Goal Goal { get; }

    /// <summary>How records point to it: strategy/goal.</summary>
    public GoalReference Reference { get; }

    /// <summary>The goal or area above it, or null.</summary>
    public StrategyGoal? Parent { get; }

    /// <summary>The goals right below it, in the order of the strategy.</summary>
    public ImmutableArray<StrategyGoal> Children { get; }

    /// <summary>The initiatives that name this very goal.</summary>
    public InitiativeGroup Direct { get; internal set; } = InitiativeGroup.None;

    /// <summary>The initiatives that name this goal or any below it, each once.</summary>
    public InitiativeGroup WithSubgoals { get; internal set; } = InitiativeGroup.None;

    /// <summary>The goals from the highest down to this one.</summary>
    public IEnumerable<StrategyGoal> Path => Parent is null ? [this] : Parent.Path.Append(this);

    /// <summary>This goal and all below it, each before those below it.</summary>
    public IEnumerable<StrategyGoal> WithDescendants => Children.SelectMany(child => child.WithDescendants).Prepend(this);

    /// <inheritdoc/>
    public override string ToString() => Reference.ToString();
}

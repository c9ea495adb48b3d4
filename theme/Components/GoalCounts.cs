using Portal.Content.Graph;
using Portal.Content.Text;

namespace Portal.Theme.Components;

/// <summary>The goals that some initiatives serve.</summary>
public static class GoalCounts
{
    /// <summary>
    /// The goals with the number of the initiatives that name them: the most named first, then in Swedish order. Takes time in
    /// proportion to the initiatives.
    /// </summary>
    /// <param name="graph">The graph that has the goals.</param>
    /// <param name="group">The initiatives.</param>
    /// <param name="most">How many goals at most.</param>
    public static IReadOnlyList<(StrategyGoal Goal, int Count)> Of(PortalGraph graph, InitiativeGroup group, int most) =>
    [
        .. group.Initiatives
            .SelectMany(initiative => initiative.Goals)
            .CountBy(goal => goal)
            .Select(count => (Goal: graph.Goal(count.Key), count.Value))
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Goal.Goal.Title, SwedishOrder.Comparer)
            .ThenBy(count => count.Goal.Reference)
            .Take(most),
    ];
}

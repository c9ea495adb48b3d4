using Portal.Content.Fields;

namespace Portal.Content.Records.Goals;

/// <summary>What a node of a goal tree is: in records and in Swedish.</summary>
public static class GoalKinds
{
    /// <summary>All of them.</summary>
    public static Vocabulary<GoalKind> All { get; } = new(
        (GoalKind.Area, "area", "Område"),
        (GoalKind.Goal, "goal", "Mål"),
        (GoalKind.Priority, "priority", "Prioritering"),
        (GoalKind.EffectGoal, "effect-goal", "Effektmål"),
        (GoalKind.Target, "target", "Delmål"));
}

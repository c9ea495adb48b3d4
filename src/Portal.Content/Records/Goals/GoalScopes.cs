using Portal.Content.Fields;

namespace Portal.Content.Records.Goals;

/// <summary>Whom a goal of a board plan binds: in records and in Swedish.</summary>
public static class GoalScopes
{
    /// <summary>All of them.</summary>
    public static Vocabulary<GoalScope> All { get; } = new(
        (GoalScope.Territorial, "territorial", "Territoriellt mål"),
        (GoalScope.Operational, "operational", "Verksamhetsmål"));
}

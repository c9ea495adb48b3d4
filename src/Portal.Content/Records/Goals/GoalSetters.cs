using Portal.Content.Fields;

namespace Portal.Content.Records.Goals;

/// <summary>Who decides the level of a goal: in records and in Swedish.</summary>
public static class GoalSetters
{
    /// <summary>All of them.</summary>
    public static Vocabulary<GoalSetter> All { get; } = new(
        (GoalSetter.Owners, "owners", "Ägarna"),
        (GoalSetter.Board, "board", "Styrelsen"));
}

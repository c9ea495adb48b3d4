using Portal.Content.Fields;

namespace Portal.Content.Records.Goals;

/// <summary>Which way an indicator should go: in records and in Swedish.</summary>
public static class Directions
{
    /// <summary>All of them.</summary>
    public static Vocabulary<Direction> All { get; } = new(
        (Direction.Increase, "increase", "Öka"),
        (Direction.Decrease, "decrease", "Minska"),
        (Direction.Level, "level", "Nå en nivå"));
}

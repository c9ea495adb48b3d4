using Portal.Content.Fields;

namespace Portal.Content.Records.Initiatives;

/// <summary>How far an initiative has come: in records and in Swedish.</summary>
public static class InitiativeStatuses
{
    /// <summary>All of them.</summary>
    public static Vocabulary<InitiativeStatus> All { get; } = new(
        (InitiativeStatus.Planned, "planned", "Planerad"),
        (InitiativeStatus.Ongoing, "ongoing", "Pågår"),
        (InitiativeStatus.Completed, "completed", "Avslutad"));
}

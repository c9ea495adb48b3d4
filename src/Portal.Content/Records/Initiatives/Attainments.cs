using Portal.Content.Fields;

namespace Portal.Content.Records.Initiatives;

/// <summary>What a target has come to: in files and in Swedish.</summary>
public static class Attainments
{
    /// <summary>All that a target can have come to, the worst first and the unknown last.</summary>
    public static Vocabulary<Attainment> All { get; } = new(
        (Attainment.Missed, "missed", "Ej nått"),
        (Attainment.Partly, "partly", "Delvis nått"),
        (Attainment.Reached, "reached", "Nått"),
        (Attainment.NotYetKnown, "unknown", "Utfall okänt"));
}

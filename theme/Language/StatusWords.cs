using Portal.Content.Records.Initiatives;

namespace Portal.Theme.Language;

/// <summary>What to say of how far an initiative had come, in Swedish: it was so when it was reported, and need not be so still.</summary>
public static class StatusWords
{
    /// <summary>The status with its year: "Planerad 2023", "Pågick 2023", "Avslutad".</summary>
    /// <param name="status">How far it had come.</param>
    /// <param name="year">The year for which it is reported.</param>
    public static string Of(InitiativeStatus status, int year) => status switch
    {
        InitiativeStatus.Planned => $"Planerad {year}",
        InitiativeStatus.Ongoing => $"Pågick {year}",
        _ => InitiativeStatuses.All.Label(status),
    };
}

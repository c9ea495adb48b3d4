namespace Portal.Content.Records.Initiatives;

/// <summary>How far an initiative has come.</summary>
public enum InitiativeStatus
{
    /// <summary>Not begun.</summary>
    Planned,

    /// <summary>Under way.</summary>
    Ongoing,

    /// <summary>Ended.</summary>
    Completed,
}

namespace Portal.Content.Records.Decisions;

/// <summary>How a decision on a grant fell.</summary>
public enum DecisionOutcome
{
    /// <summary>Granted.</summary>
    Granted,

    /// <summary>Rejected.</summary>
    Rejected,
}

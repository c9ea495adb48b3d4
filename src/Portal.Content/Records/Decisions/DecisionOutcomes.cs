using Portal.Content.Fields;

namespace Portal.Content.Records.Decisions;

/// <summary>How a decision on a grant fell: in records and in Swedish.</summary>
public static class DecisionOutcomes
{
    /// <summary>All of them.</summary>
    public static Vocabulary<DecisionOutcome> All { get; } = new(
        (DecisionOutcome.Granted, "granted", "Beviljat"),
        (DecisionOutcome.Rejected, "rejected", "Avslag"));
}

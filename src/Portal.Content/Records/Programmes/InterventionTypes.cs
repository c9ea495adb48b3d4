using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>What an intervention works on: in records and in Swedish.</summary>
public static class InterventionTypes
{
    /// <summary>All of them.</summary>
    public static Vocabulary<InterventionType> All { get; } = new(
        (InterventionType.DirectSupport, "direct-support", "Direkta insatser till företag"),
        (InterventionType.SupportStructures, "support-structures", "Utveckling av stödstrukturer"),
        (InterventionType.Environments, "environments-infrastructure", "Uppbyggnad av miljöer och infrastruktur"));
}

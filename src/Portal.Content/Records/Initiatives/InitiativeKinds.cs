using Portal.Content.Fields;

namespace Portal.Content.Records.Initiatives;

/// <summary>What sort of effort an initiative is: in records and in Swedish.</summary>
public static class InitiativeKinds
{
    /// <summary>All of them.</summary>
    public static Vocabulary<InitiativeKind> All { get; } = new(
        (InitiativeKind.Project, "project", "Projekt"),
        (InitiativeKind.Network, "network", "Nätverk och samverkan"),
        (InitiativeKind.Knowledge, "knowledge", "Kunskapsunderlag"),
        (InitiativeKind.Strategy, "strategy", "Strategi eller plan"),
        (InitiativeKind.Event, "event", "Evenemang"),
        (InitiativeKind.Service, "service", "Löpande verksamhet"),
        (InitiativeKind.GrantScheme, "grant-scheme", "Stödform"),
        (InitiativeKind.Training, "training", "Utbildning"),
        (InitiativeKind.PreStudy, "pre-study", "Förstudie"),
        (InitiativeKind.Investment, "investment", "Investering"));
}

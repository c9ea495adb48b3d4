namespace Portal.Content.Records.Initiatives;

/// <summary>What sort of effort an initiative is.</summary>
public enum InitiativeKind
{
    /// <summary>A project.</summary>
    Project,

    /// <summary>A network or other form of cooperation.</summary>
    Network,

    /// <summary>A study, an inquiry or another basis for knowledge.</summary>
    Knowledge,

    /// <summary>Work on a strategy or plan.</summary>
    Strategy,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A service or running activity.</summary>
    Service,

    /// <summary>A scheme of grants.</summary>
    GrantScheme,

    /// <summary>A training.</summary>
    Training,

    /// <summary>A pre-study.</summary>
    PreStudy,

    /// <summary>An investment.</summary>
    Investment,
}

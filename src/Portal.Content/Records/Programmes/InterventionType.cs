namespace Portal.Content.Records.Programmes;

/// <summary>What an intervention works on.</summary>
public enum InterventionType
{
    /// <summary>Direct support to enterprises.</summary>
    DirectSupport,

    /// <summary>Support structures.</summary>
    SupportStructures,

    /// <summary>Environments and infrastructure.</summary>
    Environments,
}

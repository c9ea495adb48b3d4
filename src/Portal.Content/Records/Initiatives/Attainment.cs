namespace Portal.Content.Records.Initiatives;

/// <summary>An outcome held against its target.</summary>
public enum Attainment
{
    /// <summary>There is no target to hold it against.</summary>
    NoTarget,

    /// <summary>The source gives a target but no outcome.</summary>
    NotYetKnown,

    /// <summary>The outcome equals or passes the target.</summary>
    Reached,

    /// <summary>The outcome has moved from the baseline (or from nothing) towards the target but falls short of it.</summary>
    Partly,

    /// <summary>The outcome has not moved towards the target.</summary>
    Missed,
}

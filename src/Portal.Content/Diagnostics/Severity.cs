namespace Portal.Content.Diagnostics;

/// <summary>How much a problem in a record weighs.</summary>
public enum Severity
{
    /// <summary>Worth a look; the site is published all the same.</summary>
    Warning,

    /// <summary>Stops publishing: the last good site stays as it was.</summary>
    Error,
}

namespace Portal.Content.Graph;

/// <summary>Whether a region reported under a theme.</summary>
public enum ReportingState
{
    /// <summary>The region's report for the year is not among the records.</summary>
    NoReport,

    /// <summary>The region has rows in the source under the theme.</summary>
    Reported,

    /// <summary>The source has a table for the theme, but the region has no row in it.</summary>
    NotReported,
}

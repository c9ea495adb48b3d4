namespace Portal.Build.Comparing;

/// <summary>The forms in which a difference is told.</summary>
public enum DifferenceFormat
{
    /// <summary>For people, in a terminal.</summary>
    Text,

    /// <summary>For a pull request: GitHub Flavored Markdown.</summary>
    Markdown,

    /// <summary>For programs.</summary>
    Json,
}

namespace Portal.Reporting;

/// <summary>The forms in which problems are told.</summary>
public enum DiagnosticFormat
{
    /// <summary>For people: place, problem, the line with a caret, how to mend it.</summary>
    Text,

    /// <summary>Workflow commands, which GitHub shows beside the lines of a pull request.</summary>
    GitHub,

    /// <summary>A JSON array, for programs.</summary>
    Json,
}

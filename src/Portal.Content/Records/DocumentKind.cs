namespace Portal.Content.Records;

/// <summary>The kinds of source document.</summary>
public enum DocumentKind
{
    /// <summary>A report.</summary>
    Report,

    /// <summary>The documents of a board's meeting.</summary>
    BoardDocuments,

    /// <summary>A decision, or the basis for one.</summary>
    Decision,

    /// <summary>A presentation.</summary>
    Presentation,
}

namespace Portal.Content.Records.Decisions;

/// <summary>The kind of a board meeting.</summary>
public enum MeetingKind
{
    /// <summary>An ordinary meeting.</summary>
    Ordinary,

    /// <summary>An extra meeting.</summary>
    Extra,
}

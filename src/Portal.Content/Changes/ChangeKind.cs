namespace Portal.Content.Changes;

/// <summary>What happened to a record.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    Added,

    /// <summary>It says something else than before.</summary>
    Changed,

    /// <summary>It has another id, and so another address; it may say something else, too.</summary>
    Renamed,

    /// <summary>It is no longer there.</summary>
    Removed,

    /// <summary>Its file was changed into something that cannot be read. What it said is compared when it can be read again.</summary>
    Unreadable,
}

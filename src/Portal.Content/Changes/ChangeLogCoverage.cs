namespace Portal.Content.Changes;

/// <summary>How much of the history could be read.</summary>
public enum ChangeLogCoverage
{
    /// <summary>All of it.</summary>
    Complete,

    /// <summary>The latest part: the repository is a shallow clone, or lacks objects.</summary>
    Partial,

    /// <summary>Nothing: the input folder is not in a git repository.</summary>
    NoRepository,

    /// <summary>Nothing: no commit has the input folder.</summary>
    NothingCommitted,

    /// <summary>Nothing: there is no git on the machine.</summary>
    NoGit,

    /// <summary>Nothing: git refused, as when the repository belongs to another user of the machine.</summary>
    Refused,
}

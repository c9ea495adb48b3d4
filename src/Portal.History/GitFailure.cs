namespace Portal.History;

/// <summary>Why git did not do what it was asked.</summary>
internal enum GitFailure
{
    /// <summary>There is no git on the machine.</summary>
    Missing,

    /// <summary>The folder is in no repository.</summary>
    NoRepository,

    /// <summary>Anything else.</summary>
    Refused,
}

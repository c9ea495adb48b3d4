namespace Portal.Build.Progress;

/// <summary>The stages of a build, in their order.</summary>
public enum Stage
{
    /// <summary>Reads the records; counts files.</summary>
    Read,

    /// <summary>Checks records against each other; counts problems.</summary>
    Check,

    /// <summary>Links records to a graph; counts records.</summary>
    Link,

    /// <summary>Reads what changed in the records, from git; counts commits.</summary>
    History,

    /// <summary>Decides every page and its address; counts files to come.</summary>
    Plan,

    /// <summary>Renders, scans and writes pages; counts pages and bytes.</summary>
    Render,

    /// <summary>Makes the search index; counts files and bytes.</summary>
    Index,

    /// <summary>Makes downloads and feeds; counts files and bytes.</summary>
    Export,

    /// <summary>Checks that every internal link and fragment resolves; counts links.</summary>
    Verify,

    /// <summary>Puts the new site in the place of the last; counts files and bytes.</summary>
    Publish,
}

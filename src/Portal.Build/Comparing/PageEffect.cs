namespace Portal.Build.Comparing;

/// <summary>What a change of the records does to a page.</summary>
public enum PageEffect
{
    /// <summary>It comes.</summary>
    Added,

    /// <summary>It goes, and links to it from elsewhere will lead nowhere.</summary>
    Removed,

    /// <summary>It is of a record that changes.</summary>
    Changed,

    /// <summary>It gathers initiatives, some of which change: a region, a theme, a goal, an organisation, a municipality.</summary>
    Gathers,
}

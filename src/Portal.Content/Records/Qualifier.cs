namespace Portal.Content.Records;

/// <summary>How exact a figure is, in the words of the source.</summary>
public enum Qualifier
{
    /// <summary>About: cirka, omkring, ungefär, ett tiotal.</summary>
    About,

    /// <summary>A little more: drygt.</summary>
    JustOver,

    /// <summary>A little less: nästan, närmare, knappt.</summary>
    Almost,

    /// <summary>At least: minst.</summary>
    AtLeast,

    /// <summary>More than: över, mer än, fler än.</summary>
    MoreThan,

    /// <summary>At most: högst, upp till.</summary>
    AtMost,
}

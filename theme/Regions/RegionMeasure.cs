namespace Portal.Theme.Regions;

/// <summary>What a map of the regions can show.</summary>
public enum RegionMeasure
{
    /// <summary>How many initiatives a region reports.</summary>
    Initiatives,

    /// <summary>How many participants its initiatives tell of.</summary>
    People,

    /// <summary>How many of its indicators have an outcome.</summary>
    Outcomes,

    /// <summary>What share of its initiatives has an amount, or says what it costs, in percent.</summary>
    Amounts,

    /// <summary>What share of its initiatives names a goal, in percent.</summary>
    Goals,
}

namespace Portal.Content.Records.Budgets;

/// <summary>The unit in which a source gives its amounts, and so their rounding.</summary>
public enum SourceUnit
{
    /// <summary>Millions of kronor, with one decimal.</summary>
    Million,

    /// <summary>Thousands of kronor.</summary>
    Thousand,

    /// <summary>Whole kronor.</summary>
    Krona,
}

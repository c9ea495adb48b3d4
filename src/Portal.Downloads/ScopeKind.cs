namespace Portal.Downloads;

/// <summary>The kinds of part that the data comes in.</summary>
public enum ScopeKind
{
    /// <summary>All data.</summary>
    Whole,

    /// <summary>The initiatives of a region.</summary>
    Region,

    /// <summary>The initiatives of a theme.</summary>
    Theme,

    /// <summary>The initiatives that serve a goal of Agenda 2030.</summary>
    Goal,

    /// <summary>The initiatives reported for a year.</summary>
    Year,

    /// <summary>The initiatives that name a municipality; feeds alone.</summary>
    Municipality,

    /// <summary>One page's own data, beside it.</summary>
    Page,
}

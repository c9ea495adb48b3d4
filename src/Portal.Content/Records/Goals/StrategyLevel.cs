namespace Portal.Content.Records.Goals;

/// <summary>Who a strategy belongs to.</summary>
public enum StrategyLevel
{
    /// <summary>The United Nations.</summary>
    Global,

    /// <summary>The European Union.</summary>
    EuropeanUnion,

    /// <summary>The state.</summary>
    National,

    /// <summary>A region: its regional development strategy (RUS).</summary>
    Regional,

    /// <summary>A board of a region.</summary>
    Board,

    /// <summary>A company with public owners.</summary>
    Company,
}

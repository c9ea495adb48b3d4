using Portal.Content.Fields;

namespace Portal.Content.Records.Goals;

/// <summary>Who a strategy belongs to: in records and in Swedish.</summary>
public static class StrategyLevels
{
    /// <summary>All of them.</summary>
    public static Vocabulary<StrategyLevel> All { get; } = new(
        (StrategyLevel.Global, "global", "Global"),
        (StrategyLevel.EuropeanUnion, "eu", "EU"),
        (StrategyLevel.National, "national", "Nationell"),
        (StrategyLevel.Regional, "regional", "Regional"),
        (StrategyLevel.Board, "board", "Nämnd"),
        (StrategyLevel.Company, "company", "Bolag"));
}

namespace Portal.Content.Records.Budgets;

/// <summary>What a row of a budget is.</summary>
public enum RowKind
{
    /// <summary>An item.</summary>
    Item,

    /// <summary>The sum of rows above.</summary>
    Sum,
}

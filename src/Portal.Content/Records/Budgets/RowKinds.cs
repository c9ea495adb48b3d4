using Portal.Content.Fields;

namespace Portal.Content.Records.Budgets;

/// <summary>What a row of a budget is: in records and in Swedish.</summary>
public static class RowKinds
{
    /// <summary>All of them.</summary>
    public static Vocabulary<RowKind> All { get; } = new(
        (RowKind.Item, "item", "Post"),
        (RowKind.Sum, "sum", "Summa"));
}

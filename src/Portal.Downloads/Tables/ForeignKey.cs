namespace Portal.Downloads.Tables;

/// <summary>A column that holds keys of another table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Table">The other table's name.</param>
/// <param name="Key">The column of the other table.</param>
public sealed record ForeignKey(string Column, string Table, string Key);

namespace Portal.Downloads.Tables;

/// <summary>What the kinds of column are called.</summary>
public static class ColumnKinds
{
    /// <summary>The name of a kind in Swedish.</summary>
    public static string Label(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => "text",
        ColumnKind.Texts => "flera texter",
        ColumnKind.WholeNumber => "heltal",
        ColumnKind.Number => "tal",
        ColumnKind.Percent => "procent",
        ColumnKind.Kronor => "hela kronor",
        ColumnKind.Year => "år",
        ColumnKind.Date => "datum",
        ColumnKind.Truth => "sant eller falskt",
        ColumnKind.Term => "fast värde",
        ColumnKind.Address => "webbadress",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

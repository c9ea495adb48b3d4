using Portal.Content.Fields;

namespace Portal.Content.Records.Budgets;

/// <summary>The unit in which a source gives its amounts, and so their rounding: in records and in Swedish.</summary>
public static class SourceUnits
{
    /// <summary>All of them.</summary>
    public static Vocabulary<SourceUnit> All { get; } = new(
        (SourceUnit.Million, "mnkr", "Miljoner kronor"),
        (SourceUnit.Thousand, "tkr", "Tusental kronor"),
        (SourceUnit.Krona, "kr", "Kronor"));
}

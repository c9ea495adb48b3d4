using System.Collections.Immutable;
using Portal.Downloads.Operations;

namespace Portal.Downloads.Tables;

/// <summary>All tables that are offered.</summary>
public static class DownloadTables
{
    /// <summary>The tables in the order in which they are shown.</summary>
    public static ImmutableArray<DownloadTable> All { get; } =
    [
        InitiativeTables.Initiatives,
        MoneyTables.Amounts,
        MoneyTables.AmountsByYear,
        MoneyTables.Costs,
        InitiativeTables.Indicators,
        GoalTables.Links,
        InitiativeTables.Organisations,
        InitiativeTables.Municipalities,
        InitiativeTables.Notes,
        GoalTables.Strategies,
        GoalTables.Goals,
        GoalTables.Indicators,
        ReportingTables.Coverage,
        ReportingTables.Notes,
        ReportingTables.Allocations,
        ReportingTables.AllocationParts,
        BoardTables.Decisions,
        BoardTables.BudgetCells,
        RegisterTables.Organisations,
        RegisterTables.Regions,
        RegisterTables.Municipalities,
        RegisterTables.Themes,
        RegisterTables.Documents,
    ];

    /// <summary>The list of operations of the Regional Fund, which stands beside the others.</summary>
    public static DownloadTable Operations => OperationList.Table;

    /// <summary>The tables that are also offered for a single region, theme, goal or year.</summary>
    public static ImmutableArray<DownloadTable> OfParts { get; } = [InitiativeTables.Initiatives, MoneyTables.Amounts, InitiativeTables.Indicators];
}

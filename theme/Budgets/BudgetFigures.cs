using System.Collections.Immutable;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records.Budgets;
using Portal.Theme.Figures;

namespace Portal.Theme.Budgets;

/// <summary>What a budget's page shows in tables.</summary>
public static class BudgetFigures
{
    private const string Incalculable = "går inte att räkna ut";

    /// <summary>Every figure of a budget that has files.</summary>
    public static IEnumerable<Figure> Of(SiteContext site, Budget budget) =>
    [
        .. budget.FinancingShares.IsEmpty ? [] : new[] { SharesOf(site, budget) },
        .. budget.Tables.Select(table => StatementOf(site, budget, table)),
        .. KeyFiguresOf(site, budget),
        .. budget.SpecialFunds.IsEmpty ? [] : new[] { SpecialFundsOf(site, budget) },
        .. budget.Reserves.IsEmpty ? [] : new[] { ReservesOf(site, budget) },
        .. budget.Forecasts.IsEmpty ? [] : new[] { ForecastsOf(site, budget) },
    ];

    /// <summary>
    /// A table of a budget in the source's unit: a row for each of its rows, in the group that it belongs to, and last how the first
    /// column has changed since the year before, where that can be told.
    /// </summary>
    public static Figure StatementOf(SiteContext site, Budget budget, BudgetTable table)
    {
        var before = YearBefore(table, budget.Year);
        var hasGroups = table.Rows.Any(row => row.Group is not null);
        return new(
            $"budgetar/{budget.Id}/tabell-{table.Id}",
            $"{table.Title}, {budget.Title}",
            [
                new(SourceUnits.All.Label(table.SourceUnit)),
                .. hasGroups ? [new("Hör till")] : Array.Empty<FigureColumn>(),
                .. table.Columns.Select(column => FigureColumn.Number(column)),
                .. before is { } then ? [FigureColumn.Number(ChangeSince(table, then))] : Array.Empty<FigureColumn>(),
            ],
            [.. table.Rows.Select(row => new FigureRow(
                [
                    new(row.Name, Small: row.Note),
                    .. hasGroups ? [new(row.Group ?? "")] : Array.Empty<FigureCell>(),
                    .. row.Values.Select(value => value is { } amount ? CellOf(amount, table.SourceUnit) : FigureCell.Gap),
                    .. before is { } then ? [ChangeOf(row.Values[0], row.Values[then], table.SourceUnit)] : Array.Empty<FigureCell>(),
                ], IsPart: row.Kind != RowKind.Sum && row.Group is not null, IsSum: row.Kind == RowKind.Sum))],
            site.Figures.SourceOf(budget.Source),
            $"{SourceUnits.All.Label(table.SourceUnit)}.{(before is null ? null : " Förändringen är i procent, räknad på de avrundade beloppen. Plus betyder att beloppet ökar, oavsett tecken: en intäkt, en kostnad eller ett underskott.")}");
    }

    /// <summary>How the business is paid for.</summary>
    public static Figure SharesOf(SiteContext site, Budget budget) => new(
        $"budgetar/{budget.Id}/finansiering",
        $"Hur verksamheten finansieras, {budget.Title}",
        [new("Källa"), FigureColumn.Number("Andel", hasBar: true, "procent", whole: 100)],
        [.. budget.FinancingShares.Select(share => FigureRow.Of(new FigureCell(share.What, Small: share.Level), FigureCell.Percent(share.Percent)).At(budget.Origin, share))],
        site.Figures.SourceOf(budget.Source),
        "Procent.");

    /// <summary>The key figures: a table for those of the same columns.</summary>
    public static ImmutableArray<Figure> KeyFiguresOf(SiteContext site, Budget budget) =>
    [
        .. budget.KeyFigures.GroupBy(figure => string.Join('\n', figure.Columns)).Select((group, n) => new Figure(
            $"budgetar/{budget.Id}/nyckeltal-{n + 1}",
            $"Nyckeltal: {Swedish.List(group.Select(figure => figure.Name))}",
            [new("Nyckeltal"), .. group.First().Columns.Select(column => FigureColumn.Number(column))],
            [.. group.Select(figure => FigureRow.Of(
                [
                    new(figure.Name, Small: figure.Unit == "procent" ? null : figure.Unit),
                    .. figure.Values.Select(value => figure.Unit == "procent" ? FigureCell.Percent(value) : new FigureCell(Swedish.Number(value), value)),
                ]).At(budget.Origin, figure))],
            site.Figures.SourceOf(budget.Source))),
    ];

    /// <summary>The frames behind the special efforts.</summary>
    public static Figure SpecialFundsOf(SiteContext site, Budget budget) => FramesOf(site, budget, "ramar", "Ramar bakom de särskilda satsningarna", budget.SpecialFunds);

    /// <summary>The reserves.</summary>
    public static Figure ReservesOf(SiteContext site, Budget budget) => FramesOf(site, budget, "reserver", "Reserver", budget.Reserves);

    /// <summary>The results that the board expects.</summary>
    public static Figure ForecastsOf(SiteContext site, Budget budget) => new(
        $"budgetar/{budget.Id}/prognoser",
        $"Prognoser för nämndens resultat, {budget.Title}",
        [new("År"), FigureColumn.Number("Resultat")],
        [.. budget.Forecasts.Select(forecast => FigureRow.Of(
            new FigureCell($"{forecast.Year}", Small: forecast.Note),
            FigureCell.Of(forecast.Result) with { Text = $"{(forecast.Result > Kronor.Zero ? "+" : null)}{Swedish.Figure(forecast.Result)}" }).At(budget.Origin, forecast))],
        site.Figures.SourceOf(budget.Source),
        $"Kronor. Plus är överskott, minus underskott.{string.Concat(budget.Forecasts.Select(forecast => InTables(budget, forecast)))}");

    // A result is a surplus against the budget, where the tables tell the net cost: held against what they expect, it is the same or another.
    private static string? InTables(Budget budget, Forecast forecast)
    {
        foreach (var table in budget.Tables)
        {
            foreach (var row in table.Rows.Where(row => row.Name.Contains("resultat", StringComparison.OrdinalIgnoreCase)))
            {
                if (In(table, row, "prognos", forecast.Year) is { } expected && expected != forecast.Result)
                {
                    return In(table, row, "budget", forecast.Year) is { } planned && expected.Value - planned.Value == forecast.Result.Value
                        ? $" I tabellen {table.Title} är prognosen för {forecast.Year} lika mycket {(forecast.Result > Kronor.Zero ? "bättre" : "sämre")} än budgeten för året."
                        : $" I tabellen {table.Title} står en annan prognos för resultatet {forecast.Year}. Källan förklarar inte skillnaden.";
                }
            }
        }

        return null;
    }

    private static Kronor? In(BudgetTable table, BudgetRow row, string word, int year) => table.Columns.Zip(row.Values)
        .FirstOrDefault(cell => cell.First.StartsWith(word, StringComparison.OrdinalIgnoreCase) && Names(cell.First, year)).Second;

    /// <summary>The column that is the first one's of the year before, if there is one: then a change can be told.</summary>
    public static int? YearBefore(BudgetTable table, int year)
    {
        var before = table.Columns.IsEmpty || !Names(table.Columns[0], year) ? -1 : table.Columns.IndexOf(table.Columns[0].Replace($"{year}", $"{year - 1}", StringComparison.Ordinal));
        return before > 0 ? before : null;
    }

    /// <summary>Whether a column is of a year.</summary>
    public static bool Names(string column, int year) => column.Contains($"{year}", StringComparison.Ordinal);

    /// <summary>The head of the column of changes.</summary>
    public static string ChangeSince(BudgetTable table, int before) => $"Förändring från {Swedish.Lower(table.Columns[before])}";

    private static Figure FramesOf(SiteContext site, Budget budget, string name, string title, ImmutableArray<BudgetFrame> frames) => new(
        $"budgetar/{budget.Id}/{name}",
        $"{title}, {budget.Title}",
        [new("Avsatt för"), FigureColumn.Number("Kronor")],
        [.. frames.Select(frame => FigureRow.Of(
            new FigureCell(frame.Name, Small: (frame.Year, frame.Note) switch { ({ } year, { } note) => $"{year}. {note}", ({ } year, null) => $"{year}", (null, var note) => note }),
            FigureCell.Of(frame.Amount)).At(budget.Origin, frame))],
        site.Figures.SourceOf(budget.Source),
        "Kronor.");

    // As the source writes them: millions with one decimal, else without.
    private static FigureCell CellOf(Kronor amount, SourceUnit unit) => unit switch
    {
        SourceUnit.Million => new(Swedish.Aligned(amount.Value / 1_000_000m, 1), amount.Value / 1_000_000m),
        SourceUnit.Thousand => new(Swedish.Aligned(amount.Value / 1_000m, 0), amount.Value / 1_000m),
        _ => FigureCell.Of(amount),
    };

    private static FigureCell ChangeOf(Kronor? now, Kronor? then, SourceUnit unit)
    {
        if (now is not { } current || then is not { } previous || previous == Kronor.Zero || (current.Value < 0) != (previous.Value < 0))
        {
            return new(Incalculable, IsGap: true);
        }

        // Each amount is rounded by at most half the source's last digit: only large amounts carry a decimal of a percent.
        var lastDigit = unit switch { SourceUnit.Million => 100_000, SourceUnit.Thousand => 1_000, _ => 1 };
        var isExact = Math.Abs(previous.Value) >= 900 * lastDigit;
        var percent = Math.Round(((decimal)Math.Abs(current.Value) / Math.Abs(previous.Value) * 100) - 100, isExact ? 1 : 0, MidpointRounding.AwayFromZero);
        return current == previous ? new("oförändrat", 0) : new($"{(percent > 0 ? "+" : null)}{Swedish.PercentSign(percent)}", percent);
    }
}

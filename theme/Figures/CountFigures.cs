using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Theme.Components;

namespace Portal.Theme.Figures;

/// <summary>Tables of counts as figures.</summary>
public static class CountFigures
{
    /// <summary>What is counted, row by row, with a bar each.</summary>
    /// <param name="name">The path of the figure's files.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="of">The head of the column of what is counted: "Tema".</param>
    /// <param name="rows">The rows, in the order in which they are shown.</param>
    /// <param name="source">Where the figures come from.</param>
    /// <param name="counts">The head of the column of counts.</param>
    /// <param name="whole">The whole that each count is a part of ("14 av 38"), if there is one.</param>
    /// <param name="note">What a reader must know to read the figures.</param>
    public static Figure Of(string name, string title, string of, IEnumerable<CountRow> rows, string source, string counts = "Insatser", int? whole = null, string? note = null) => new(
        name,
        title,
        [new(of), FigureColumn.Number(counts, hasBar: true, Swedish.Lower(counts), whole)],
        [.. rows.Select(row => new FigureRow(
            [
                new(row.Title, Address: row.Theme is { } theme ? Addresses.Of(theme) : row.Address),
                row.Count is not { } count ? FigureCell.Gap : whole is { } all ? new($"{Swedish.Number(count)} av {Swedish.Number(all)}", count) : FigureCell.Of(count),
            ], row.Theme))],
        source,
        note);

    /// <summary>Goals with the number of the initiatives that name them.</summary>
    /// <param name="name">The path of the figure's files.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="rows">The goals, in the order in which they are shown.</param>
    /// <param name="source">Where the figures come from.</param>
    public static Figure Of(string name, string title, IEnumerable<(StrategyGoal Goal, int Count)> rows, string source) => new(
        name,
        title,
        [new("Mål"), FigureColumn.Number("Insatser", hasBar: true, "insatser")],
        [.. rows.Select(row => FigureRow.Of(new FigureCell(row.Goal.Goal.Title, Address: Addresses.Of(row.Goal), Small: row.Goal.Strategy.Title), FigureCell.Of(row.Count)))],
        source);
}

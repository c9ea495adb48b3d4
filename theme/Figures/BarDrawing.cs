using System.Globalization;
using System.Net;
using System.Text;

namespace Portal.Theme.Figures;

/// <summary>A figure's column of bars as a drawing of its own.</summary>
public static class BarDrawing
{
    /// <summary>The most rows that are drawn: more is no chart.</summary>
    public const int MostRows = 60;

    private const int Width = 720;
    private const int RowHeight = 26;
    private const int Names = 270;
    private const int Numbers = 110;

    /// <summary>Draws the bars.</summary>
    public static FigureChart Of(Figure figure) => new(Width, (figure.Rows.Count(row => !row.IsSum) * RowHeight) + 8, () => Draw(figure));

    private static string Draw(Figure figure)
    {
        var bar = figure.BarColumn;
        var full = figure.Full;
        var svg = new StringBuilder();
        foreach (var (n, row) in figure.Rows.Where(row => !row.IsSum).Index())
        {
            var cells = row.Cells;
            var top = n * RowHeight;
            var length = Math.Max(0, cells[bar].Number ?? 0) / full * (Width - Names - Numbers);
            var track = figure.Columns[bar].Whole is null ? null : $"<rect class=\"bar__track\" x=\"{Names}\" y=\"{top + 6}\" width=\"{Width - Names - Numbers}\" height=\"14\"/>";
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"rule\" d=\"M0 {top}h{Width}\"/><text x=\"0\" y=\"{top + 18}\">{Text(cells[0].Text, 40)}</text>{track}")
                .Append(CultureInfo.InvariantCulture, $"<rect class=\"bar__fill\" x=\"{Names}\" y=\"{top + 6}\" width=\"{length:0.##}\" height=\"14\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text class=\"n\" x=\"{Width}\" y=\"{top + 18}\">{Text(cells[bar].Text, 24)}</text>\n");
        }

        return svg.ToString();
    }

    /// <summary>A text for a drawing: cut to its room, and encoded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many letters there is room for.</param>
    public static string Text(string text, int most) =>
        WebUtility.HtmlEncode(text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1).TrimEnd(), "…"));
}

using System.Buffers;
using System.Text;
using Portal.Build.Planning;
using Portal.Downloads.Csv;
using Portal.Theme;
using Portal.Theme.Figures;

namespace Portal.Build.Figures;

/// <summary>The figures of the pages as files to take away: tables as CSV, charts as SVG, each with its source.</summary>
public static class FigureFiles
{
    private const string Remarks = "Förbehåll";

    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(";\",\t\r\n");

    /// <summary>All files, in the order of the figures.</summary>
    public static IEnumerable<SiteFile> Of(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        foreach (var figure in site.Figures.All)
        {
            yield return new SiteFile(figure.CsvAddress[1..], stream => stream.Write(Csv(figure)));
            foreach (var (name, title, chart) in figure.AllCharts)
            {
                yield return new SiteFile(figure.SvgAddress(name)[1..], stream => stream.Write(Encoding.UTF8.GetBytes(Drawing.Of(title, figure, chart))));
            }
        }

        yield return new SiteFile(Addresses.CompareJson[1..], stream => CompareJson.Write(stream, site));
        yield return new SiteFile(Addresses.ResultsJson[1..], stream => TargetsJson.Write(stream, site));
    }

    /// <summary>
    /// A figure's table as spreadsheets with a decimal comma read it: byte order mark, semicolons, and numbers that are not rounded or
    /// grouped. What a number would lose, as "cirka", stands in a column of its own. Below the rows, after an empty line, stand title, note and source. No cell can be taken for a formula.
    /// </summary>
    public static byte[] Csv(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var text = new StringBuilder("\uFEFF");
        var rows = figure.Total is { } total ? [.. figure.Rows, total] : figure.Rows;
        var hasRemarks = rows.Any(row => row.Cells.Any(cell => RemarkOn(cell) is not null));
        Line(text, [.. figure.Columns.Select(column => Quoted(column.Title)), .. hasRemarks ? [Remarks] : Array.Empty<string>()]);
        foreach (var row in rows)
        {
            var cells = row.Cells.Select(cell => IsNumber(cell) ? DecimalComma(cell.Number!.Value) : Quoted(WordsOf(cell)));
            Line(text, hasRemarks ? cells.Append(Quoted(RemarksOn(figure, row))) : cells);
        }

        Line(text, []);
        Line(text, [Quoted(figure.Title)]);
        if (figure.Note is { } note)
        {
            Line(text, [Quoted(note)]);
        }

        Line(text, [Quoted(figure.Source)]);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(';', cells).Append("\r\n");

    private static bool IsNumber(FigureCell cell) => cell is { Number: not null, IsGap: false };

    /// <summary>What the number of a cell alone would lose: "cirka", and small print. Null where that is nothing.</summary>
    internal static string? RemarkOn(FigureCell cell) => !IsNumber(cell) ? null
        : cell.Text.Length > 0 && char.IsLetter(cell.Text[0]) && cell.Text.IndexOfAny([' ', '\u00A0']) is > 0 and var end && cell.Text.AsSpan(end).ContainsAnyInRange('0', '9') ? cell.Text[..end]
        : cell.Small;

    private static string RemarksOn(Figure figure, FigureRow row) => string.Join("; ", row.Cells.Zip(figure.Columns, (cell, column) => RemarkOn(cell) is { } remark ? $"{column.Title}: {remark}" : null).OfType<string>());

    private static string WordsOf(FigureCell cell) => (cell.Small is { } small ? $"{cell.Text} ({small})" : cell.Text).Replace('\u00A0', ' ');

    private static string DecimalComma(decimal number) => number.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Quoted(string text)
    {
        var safe = FormulaGuard.Protect(text);
        return safe.AsSpan().IndexOfAny(NeedQuotes) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

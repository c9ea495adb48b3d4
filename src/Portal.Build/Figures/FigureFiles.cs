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
    /// grouped. Below the rows, after an empty line, stand title, note and source. No cell can be taken for a formula.
    /// </summary>
    public static byte[] Csv(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var text = new StringBuilder("\uFEFF");
        Line(text, figure.Columns.Select(column => Quoted(column.Title)));
        foreach (var row in figure.Total is { } total ? figure.Rows.Append(total) : figure.Rows)
        {
            Line(text, row.Cells.Select(cell => cell is { Number: { } number, IsGap: false } ? Decimal(number) : Quoted(cell.Text.Replace('\u00A0', ' '))));
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

    private static string Decimal(decimal number) => number.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',');

    private static string Quoted(string text)
    {
        var safe = FormulaGuard.Protect(text);
        return safe.AsSpan().IndexOfAny(NeedQuotes) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

using System.Collections.Immutable;

namespace Portal.Theme.Figures;

/// <summary>
/// Something that a page shows in figures: the page's table and chart, and the files that a reader takes away, are all made from this,
/// so that they cannot differ.
/// </summary>
/// <param name="Name">The path of its files in <c>/siffror/</c>, without an extension: <c>regioner/gotland/kvalitet</c>. Unique in the site.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">Its columns; the first names the rows.</param>
/// <param name="Rows">Its rows, in the order in which they are shown.</param>
/// <param name="Source">Where the figures come from, in a sentence.</param>
/// <param name="Note">What a reader must know to read the figures.</param>
/// <param name="Total">The row of totals, if one can be made.</param>
/// <param name="Charts">Drawings, each with the end of its file's name, empty for the only one: <c>personer</c>.</param>
public sealed record Figure(
    string Name,
    string Title,
    ImmutableArray<FigureColumn> Columns,
    ImmutableArray<FigureRow> Rows,
    string Source,
    string? Note = null,
    FigureRow? Total = null,
    ImmutableArray<(string Name, string Title, FigureChart Chart)> Charts = default)
{
    /// <summary>The folder of all figures.</summary>
    public const string Folder = "/siffror/";

    /// <summary>The address of the table as a file, from the site's root.</summary>
    public string CsvAddress => $"{Folder}{Name}.csv";

    /// <summary>All drawings: those given, or one of bars where a column has bars.</summary>
    public ImmutableArray<(string Name, string Title, FigureChart Chart)> AllCharts =>
        !Charts.IsDefault ? Charts : Rows.Length is > 0 and <= BarDrawing.MostRows && Columns.Any(column => column.HasBar) ? [("", Title, BarDrawing.Of(this))] : [];

    /// <summary>The address of a drawing, from the site's root.</summary>
    /// <param name="chart">The end of its file's name.</param>
    public string SvgAddress(string chart) => chart.Length == 0 ? $"{Folder}{Name}.svg" : $"{Folder}{Name}-{chart}.svg";

    /// <summary>The column whose numbers are drawn as bars, or -1.</summary>
    public int BarColumn
    {
        get
        {
            for (var n = 0; n < Columns.Length; n++)
            {
                if (Columns[n].HasBar)
                {
                    return n;
                }
            }

            return -1;
        }
    }

    /// <summary>The number that a bar of full length stands for; 1 or more.</summary>
    public decimal Full => BarColumn is >= 0 and var bar ? Math.Max(1, Columns[bar].Whole ?? Rows.Where(row => !row.IsSum).Select(row => row.Cells[bar].Number ?? 0).DefaultIfEmpty().Max()) : 1;
}

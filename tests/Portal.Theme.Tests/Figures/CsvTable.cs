using System.Text;
using Portal.Build.Figures;
using Portal.Theme.Figures;

namespace Portal.Theme.Tests.Figures;

/// <summary>A figure as a reader takes it away: the cells of its CSV file, by the head of the row and of the column.</summary>
internal sealed class CsvTable
{
    private readonly List<List<string>> _lines;

    public CsvTable(Figure figure)
    {
        var text = Encoding.UTF8.GetString(FigureFiles.Csv(figure));
        text[0].ShouldBe('\uFEFF');
        _lines = [.. Split(text[1..])];
        var end = _lines.FindIndex(line => line is [""]);
        After = [.. _lines.Skip(end + 1).Select(line => line[0])];
        _lines.RemoveRange(end, _lines.Count - end);
    }

    /// <summary>What stands below the table: title, note and source.</summary>
    public IReadOnlyList<string> After { get; }

    /// <summary>The heads of the columns.</summary>
    public IReadOnlyList<string> Columns => _lines[0];

    /// <summary>The heads of the rows.</summary>
    public IEnumerable<string> Rows => _lines.Skip(1).Select(line => line[0]);

    /// <summary>The number of rows, the head apart.</summary>
    public int Count => _lines.Count - 1;

    /// <summary>A whole row.</summary>
    public IReadOnlyList<string> Row(string row) => _lines.Skip(1).Single(line => line[0] == row);

    /// <summary>A cell as a number; 0 for words such as "inga" and for an empty cell.</summary>
    public decimal Number(string row, string column) =>
        decimal.TryParse(Cell(row, column).Replace(',', '.'), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A cell.</summary>
    public string Cell(string row, string column) => Row(row)[_lines[0].IndexOf(column)];

    private static IEnumerable<List<string>> Split(string text)
    {
        var line = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var n = 0; n < text.Length; n++)
        {
            if (isQuoted ? text[n] == '"' && (n + 1 == text.Length || text[n + 1] != '"') : text[n] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted)
            {
                cell.Append(text[n]);
                n += text[n] == '"' ? 1 : 0;
            }
            else if (text[n] is ';' or '\n')
            {
                line.Add(cell.ToString());
                cell.Clear();
                if (text[n] == '\n')
                {
                    yield return line;
                    line = [];
                }
            }
            else if (text[n] != '\r')
            {
                cell.Append(text[n]);
            }
        }
    }
}

using System.Buffers;
using System.Globalization;
using Portal.Content.Time;
using Portal.Downloads.Tables;
using Portal.Downloads.Writing;

namespace Portal.Downloads.Csv;

/// <summary>Writes a table as CSV. Records end in CR LF and fields are quoted as RFC 4180 says, in both dialects.</summary>
internal sealed class CsvCells : CellWriter, IDisposable
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\t\r\n");

    private readonly Utf8Sink _sink;
    private readonly CsvDialect _dialect;
    private readonly byte _separator;
    private bool _inRow;

    /// <param name="output">Where to.</param>
    /// <param name="dialect">Which form of CSV.</param>
    public CsvCells(Stream output, CsvDialect dialect)
    {
        _sink = new Utf8Sink(output);
        _dialect = dialect;
        _separator = dialect == CsvDialect.Excel ? (byte)';' : (byte)',';
    }

    /// <summary>Writes a whole table with its headings.</summary>
    /// <returns>The number of rows, headings apart.</returns>
    public static long WriteTable(Stream output, CsvDialect dialect, DownloadTable table, TableScope scope)
    {
        WriteHeadings(output, dialect, table);
        using var cells = new CsvCells(output, dialect);
        table.WriteRows(scope, cells);
        return cells.Rows;
    }

    /// <summary>Writes the line of headings.</summary>
    public static void WriteHeadings(Stream output, CsvDialect dialect, DownloadTable table)
    {
        using var cells = new CsvCells(output, dialect);
        if (dialect == CsvDialect.Excel)
        {
            cells._sink.Write("\uFEFF");
        }

        foreach (var column in table.Columns)
        {
            cells.Text(dialect == CsvDialect.Excel ? column.Title : column.Name);
        }

        cells.EndLine();
    }

    /// <summary>Gives all that has been written to the stream.</summary>
    public void Flush() => _sink.Flush();

    public override void EndRow()
    {
        EndLine();
        base.EndRow();
    }

    public override void Empty() => Begin();

    public override void Text(string value)
    {
        Begin();
        if (value.AsSpan().IndexOfAny(Quoted) < 0 && !FormulaGuard.BeginsLikeFormula(value))
        {
            _sink.Write(value);
        }
        else
        {
            WriteQuotedIfNeeded(FormulaGuard.Protect(value));
        }
    }

    public override void Id(string value)
    {
        Begin();
        _sink.Write(value);
    }

    public override void Texts(IEnumerable<string> values) => Text(ListText.Join(values));

    public override void Whole(long value)
    {
        Begin();
        _sink.Write(value);
    }

    public override void Number(decimal value)
    {
        Begin();
        if (_dialect == CsvDialect.Excel)
        {
            _sink.Write(value.ToString(CultureInfo.InvariantCulture).Replace('.', ','));
        }
        else
        {
            _sink.Write(value);
        }
    }

    public override void Kronor(long value) => Whole(value);

    public override void Truth(bool value)
    {
        Begin();
        _sink.Write(_dialect == CsvDialect.Excel ? value ? "ja"u8 : "nej"u8 : value ? "true"u8 : "false"u8);
    }

    public override void Date(PartialDate value)
    {
        Begin();
        _sink.Write(value.ToString());
    }

    public override void Term(string token, string label)
    {
        Begin();
        WriteQuotedIfNeeded(_dialect == CsvDialect.Excel ? label : token);
    }

    public void Dispose() => _sink.Dispose();

    private void Begin()
    {
        if (_inRow)
        {
            _sink.Write(_separator);
        }

        _inRow = true;
    }

    private void EndLine()
    {
        _sink.Write("\r\n"u8);
        _inRow = false;
    }

    private void WriteQuotedIfNeeded(string value)
    {
        if (value.AsSpan().IndexOfAny(Quoted) < 0)
        {
            _sink.Write(value);
            return;
        }

        _sink.Write((byte)'"');
        _sink.Write(value.Contains('"', StringComparison.Ordinal) ? value.Replace("\"", "\"\"", StringComparison.Ordinal) : value);
        _sink.Write((byte)'"');
    }
}

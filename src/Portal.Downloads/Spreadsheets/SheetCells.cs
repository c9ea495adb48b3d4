using System.Buffers;
using System.Globalization;
using System.Text;
using Portal.Content.Time;
using Portal.Downloads.Csv;
using Portal.Downloads.Tables;
using Portal.Downloads.Writing;

namespace Portal.Downloads.Spreadsheets;

/// <summary>
/// Writes the rows of a sheet (ECMA-376, part 1, 18.3.1): texts as inline strings, which never run as formulas; numbers, days and truth
/// as such. A date of less precision than a day stays a text, for a spreadsheet knows no months.
/// </summary>
internal sealed class SheetCells : CellWriter, IDisposable
{
    /// <summary>The most characters that Excel takes in a cell; a longer text is cut.</summary>
    public const int MostCharacters = 32_767;

    /// <summary>The most rows of a sheet.</summary>
    public const int MostRows = 1_048_576;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    // Characters that XML cannot hold as they are, and the underscore that begins an escape of SpreadsheetML.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c), '&', '<', '>', '_', '\ufffe', '\uffff']);

    private readonly Utf8Sink _sink;
    private readonly byte[][] _columns;
    private int _row;
    private int _column;

    public SheetCells(Stream output, int columns)
    {
        _sink = new Utf8Sink(output);
        _columns = [.. Enumerable.Range(0, columns).Select(column => Encoding.ASCII.GetBytes(Letters(column)))];
    }

    /// <summary>The letters of a column, counted from 0: A, B, … Z, AA.</summary>
    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>Writes what stands around the rows.</summary>
    public void Raw(string xml) => _sink.Write(xml);

    public override void EndRow()
    {
        if (_column > 0)
        {
            _sink.Write("</row>\n"u8);
        }
        else
        {
            _row++;
        }

        _column = 0;
        base.EndRow();
    }

    public override void Empty()
    {
        BeginRow();
        _column++;
    }

    public override void Text(string value) => Text(value, CellStyle.Plain);

    public void Text(string value, CellStyle style)
    {
        Open(style);
        _sink.Write(HasOuterSpace(value) ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8 : " t=\"inlineStr\"><is><t>"u8);
        WriteEscaped(value.Length > MostCharacters ? string.Concat(value.AsSpan(0, MostCharacters - 1), "…") : value);
        _sink.Write("</t></is></c>"u8);
    }

    public override void Id(string value)
    {
        Open(CellStyle.Plain);
        _sink.Write(" t=\"inlineStr\"><is><t>"u8);
        WriteEscaped(value);
        _sink.Write("</t></is></c>"u8);
    }

    public override void Texts(IEnumerable<string> values)
    {
        var text = ListText.Join(values);
        if (text.Length == 0)
        {
            Empty();
        }
        else
        {
            Text(text);
        }
    }

    public override void Whole(long value) => Number(value, CellStyle.Whole);

    public override void Kronor(long value) => Number(value, CellStyle.Kronor);

    public override void Number(decimal value)
    {
        Open(CellStyle.Plain);
        _sink.Write("><v>"u8);
        _sink.Write(value);
        _sink.Write("</v></c>"u8);
    }

    public override void Truth(bool value)
    {
        Open(CellStyle.Plain);
        _sink.Write(value ? " t=\"b\"><v>1</v></c>"u8 : " t=\"b\"><v>0</v></c>"u8);
    }

    public override void Date(PartialDate value)
    {
        if (value.Day is null)
        {
            Id(value.ToString());
        }
        else
        {
            Number(value.Earliest.DayNumber - DayZero.DayNumber, CellStyle.Day);
        }
    }

    public override void Term(string token, string label) => Text(label);

    public void Dispose() => _sink.Dispose();

    private void Number(long value, CellStyle style)
    {
        Open(style);
        _sink.Write("><v>"u8);
        _sink.Write(value);
        _sink.Write("</v></c>"u8);
    }

    private void BeginRow()
    {
        if (_column == 0)
        {
            _row++;
            _sink.Write("<row r=\""u8);
            _sink.Write(_row);
            _sink.Write("\">"u8);
        }
    }

    private void Open(CellStyle style)
    {
        BeginRow();
        _sink.Write("<c r=\""u8);
        _sink.Write(_columns[_column++]);
        _sink.Write(_row);
        _sink.Write((byte)'"');
        if (style != CellStyle.Plain)
        {
            _sink.Write(" s=\""u8);
            _sink.Write((int)style);
            _sink.Write((byte)'"');
        }
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            _sink.Write(text[..at]);
            switch (text[at])
            {
                case '&':
                    _sink.Write("&amp;"u8);
                    break;
                case '<':
                    _sink.Write("&lt;"u8);
                    break;
                case '>':
                    _sink.Write("&gt;"u8);
                    break;
                case '_' when !IsEscape(text[at..]):
                    _sink.Write((byte)'_');
                    break;
                default:
                    // ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
                    _sink.Write(string.Create(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_"));
                    break;
            }

            text = text[(at + 1)..];
        }

        _sink.Write(text);
    }

    private static bool HasOuterSpace(string text) => text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

    // Whether a text begins with what a reader would take for an escaped character: _x0041_.
    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[1] == 'x' && text[6] == '_' && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);
}

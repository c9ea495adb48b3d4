using System.Text.Json;
using Portal.Content.Time;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Json;

/// <summary>Writes a table as a JSON document: an object a row, by the columns' names, with nothing for empty cells.</summary>
internal sealed class TableJson : CellWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly DownloadTable _table;
    private int _column;

    private TableJson(Utf8JsonWriter json, DownloadTable table) => (_json, _table) = (json, table);

    /// <returns>The number of rows.</returns>
    public static long WriteTable(Stream output, DownloadTable table, TableScope scope, string rows)
    {
        using var json = JsonDocuments.Open(output);
        json.WriteStartObject();
        json.WriteString("title", table.Title);
        json.WriteString("description", table.Description);
        json.WriteString("publisher", scope.Settings.PublisherName);
        json.WriteString("version", scope.Settings.Version.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("license", DownloadSettings.Licence);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("title", column.Title);
            json.WriteString("description", column.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray(rows);
        var cells = new TableJson(json, table);
        table.WriteRows(scope, cells);
        json.WriteEndArray();
        json.WriteEndObject();
        return cells.Rows;
    }

    public override void EndRow()
    {
        _json.WriteEndObject();
        _column = 0;
        JsonDocuments.FlushIfFull(_json);
        base.EndRow();
    }

    public override void Empty() => Next();

    public override void Text(string value) => _json.WriteString(Next(), value);

    public override void Id(string value) => Text(value);

    public override void Texts(IEnumerable<string> values)
    {
        _json.WriteStartArray(Next());
        foreach (var value in values)
        {
            _json.WriteStringValue(value);
        }

        _json.WriteEndArray();
    }

    public override void Whole(long value) => _json.WriteNumber(Next(), value);

    public override void Number(decimal value) => _json.WriteNumber(Next(), value);

    public override void Kronor(long value) => Whole(value);

    public override void Truth(bool value) => _json.WriteBoolean(Next(), value);

    public override void Date(PartialDate value) => Text(value.ToString());

    public override void Term(string token, string label)
    {
        var name = Next();
        if (token.Length > 0)
        {
            _json.WriteString(name, token);
        }
    }

    private string Next()
    {
        if (_column == 0)
        {
            _json.WriteStartObject();
        }

        return _table.Columns[_column++].Name;
    }
}

using System.Text.Json;
using Portal.Content.Graph;
using Portal.Downloads.Tables;
using Portal.Downloads.Writing;

namespace Portal.Downloads.Json;

/// <summary>A file of records as one JSON document. Initiatives are among its types.</summary>
internal sealed class JsonDocumentFile : RecordFile
{
    private readonly Utf8JsonWriter _json;
    private readonly TableScope _scope;
    private readonly IReadOnlyList<ExportedType> _types;

    public JsonDocumentFile(Stream output, TableScope scope, DownloadScope part, InitiativeGroup group, IReadOnlyList<ExportedType> types)
    {
        (_json, _scope, _types) = (JsonDocuments.Open(output), scope, types);
        _json.WriteStartObject();
        JsonDocuments.WriteAbout(_json, scope.Settings, part == DownloadScope.Whole ? scope.Settings.SiteTitle : $"{scope.Settings.SiteTitle}: {part.Title}");
        _json.WritePropertyName("totals");
        JsonDocuments.WriteTotals(_json, group.Money);
        foreach (var type in types.TakeWhile(type => type != ExportedTypes.Initiatives))
        {
            WriteAll(type);
        }

        _json.WriteStartArray(ExportedTypes.Initiatives.Plural);
    }

    public override long Finish()
    {
        _json.WriteEndArray();
        foreach (var type in _types.SkipWhile(type => type != ExportedTypes.Initiatives).Skip(1))
        {
            WriteAll(type);
        }

        _json.WriteEndObject();
        _json.Flush();
        return Rows;
    }

    public override void Dispose() => _json.Dispose();

    protected override void Append(ReadOnlySpan<byte> bytes)
    {
        _json.WriteRawValue(bytes, skipInputValidation: true);
        JsonDocuments.FlushIfFull(_json);
    }

    private void WriteAll(ExportedType type)
    {
        _json.WriteStartArray(type.Plural);
        Rows += type.WriteAll(_scope, _json, () => JsonDocuments.FlushIfFull(_json));
        _json.WriteEndArray();
    }
}

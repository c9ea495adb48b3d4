using System.Buffers;
using System.Text.Json;
using Portal.Content.Records.Initiatives;
using Portal.Downloads.Tables;
using Portal.Downloads.Writing;

namespace Portal.Downloads.Json;

/// <summary>An initiative as a JSON object.</summary>
internal sealed class JsonRecords : RecordSerialiser
{
    private readonly TableScope _scope;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json;

    public JsonRecords(TableScope scope) => (_scope, _json) = (scope, JsonDocuments.Open(_bytes));

    public override ReadOnlySpan<byte> BytesOf(Initiative initiative, out long rows)
    {
        _bytes.ResetWrittenCount();
        _json.Reset();
        ExportedTypes.Initiatives.Write(_json, initiative, _scope);
        _json.Flush();
        rows = 1;
        return _bytes.WrittenSpan;
    }

    public override void Dispose() => _json.Dispose();
}

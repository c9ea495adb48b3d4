using System.Buffers;
using Portal.Downloads.Tables;
using Portal.Downloads.Writing;

namespace Portal.Downloads.Json;

/// <summary>A file of records in JSON, one a line. Initiatives are among its types.</summary>
internal sealed class JsonLinesFile : RecordFile
{
    private readonly Utf8Sink _sink;
    private readonly TableScope _scope;
    private readonly IReadOnlyList<ExportedType> _types;

    public JsonLinesFile(Stream output, TableScope scope, IReadOnlyList<ExportedType> types)
    {
        (_sink, _scope, _types) = (new Utf8Sink(output), scope, types);
        WriteAll(types.TakeWhile(type => type != ExportedTypes.Initiatives));
    }

    public override long Finish()
    {
        WriteAll(_types.SkipWhile(type => type != ExportedTypes.Initiatives).Skip(1));
        _sink.Flush();
        return Rows;
    }

    public override void Dispose() => _sink.Dispose();

    protected override void Append(ReadOnlySpan<byte> bytes)
    {
        _sink.Write(bytes);
        _sink.Write((byte)'\n');
    }

    private void WriteAll(IEnumerable<ExportedType> types)
    {
        var line = new ArrayBufferWriter<byte>();
        using var json = JsonDocuments.Open(line);
        foreach (var type in types)
        {
            Rows += type.WriteAll(_scope, json, () =>
            {
                json.Flush();
                Append(line.WrittenSpan);
                line.ResetWrittenCount();
                json.Reset();
            });
        }
    }
}

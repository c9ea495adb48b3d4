using Portal.Content.Records.Initiatives;
using Portal.Downloads.Tables;
using Portal.Downloads.Writing;

namespace Portal.Downloads.Csv;

/// <summary>The rows that an initiative has in a table, as CSV.</summary>
internal sealed class CsvRecords(CsvDialect dialect, DownloadTable table, TableScope scope) : RecordSerialiser
{
    private readonly MemoryStream _bytes = new();
    private CsvCells? _cells;

    public override ReadOnlySpan<byte> BytesOf(Initiative initiative, out long rows)
    {
        _cells ??= new CsvCells(_bytes, dialect);
        _bytes.SetLength(0);
        var before = _cells.Rows;
        table.WriteRows(scope with { Initiatives = [initiative] }, _cells);
        _cells.Flush();
        rows = _cells.Rows - before;
        return _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length);
    }

    public override void Dispose()
    {
        _cells?.Dispose();
        _bytes.Dispose();
    }
}

using Portal.Downloads.Tables;
using Portal.Downloads.Writing;

namespace Portal.Downloads.Csv;

/// <summary>A CSV file of headings and the rows of initiatives.</summary>
internal sealed class CsvFile : RecordFile
{
    private readonly Utf8Sink _sink;

    public CsvFile(Stream output, CsvDialect dialect, DownloadTable table)
    {
        CsvCells.WriteHeadings(output, dialect, table);
        _sink = new Utf8Sink(output);
    }

    public override long Finish()
    {
        _sink.Flush();
        return Rows;
    }

    public override void Dispose() => _sink.Dispose();

    protected override void Append(ReadOnlySpan<byte> bytes) => _sink.Write(bytes);
}

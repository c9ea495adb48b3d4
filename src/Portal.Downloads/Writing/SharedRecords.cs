using System.Collections.Immutable;
using Portal.Content.Records.Initiatives;

namespace Portal.Downloads.Writing;

/// <summary>
/// That a file holds initiatives in the same bytes as other files do, so that they can be written together
/// (<see cref="DownloadBatch"/>).
/// </summary>
/// <param name="Form">Names the bytes: files of the same form share them.</param>
/// <param name="Initiatives">The initiatives in the file, in the order of the graph.</param>
/// <param name="Serialise">Makes what turns initiatives into those bytes. Not for several threads.</param>
/// <param name="Open">Begins the file.</param>
internal sealed record SharedRecords(
    string Form, ImmutableArray<Initiative> Initiatives, Func<RecordSerialiser> Serialise, Func<Stream, RecordFile> Open)
{
    /// <summary>Writes the file alone: the same bytes as when it is written with others.</summary>
    /// <returns>How many records or rows it holds.</returns>
    public long Write(Stream output)
    {
        using var serialiser = Serialise();
        using var file = Open(output);
        foreach (var initiative in Initiatives)
        {
            file.Append(serialiser.BytesOf(initiative, out var rows), rows);
        }

        return file.Finish();
    }
}

using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Downloads.Writing;

namespace Portal.Downloads;

/// <summary>
/// Files that are written in one pass over the initiatives: the whole and its parts in one form. Each initiative is turned into bytes
/// once, which go into every file that holds it; no more than one initiative is held at a time. Most batches are of a single file.
/// </summary>
public sealed class DownloadBatch
{
    private readonly PortalGraph? _graph;

    private DownloadBatch(ImmutableArray<DownloadFile> files, PortalGraph? graph) => (Files, _graph) = (files, graph);

    /// <summary>The files, whose paths all differ.</summary>
    public ImmutableArray<DownloadFile> Files { get; }

    internal static DownloadBatch Of(DownloadFile file) => new([file], null);

    /// <summary>Files that hold the same bytes of the initiatives of a graph.</summary>
    internal static DownloadBatch Together(IEnumerable<DownloadFile> files, PortalGraph graph) => new([.. files], graph);

    /// <summary>Writes all files: the same bytes as each writes alone.</summary>
    /// <param name="outputs">Where to, in the order of <see cref="Files"/>; only written to, and left open.</param>
    /// <returns>How many records or rows each holds, or null where that says nothing.</returns>
    public ImmutableArray<long?> Write(IReadOnlyList<Stream> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        return _graph is null ? [.. Files.Zip(outputs, (file, output) => file.Write(output))] : WriteTogether(_graph, outputs);
    }

    /// <summary>Writes all files, and measures them.</summary>
    /// <param name="outputs">Where to, in the order of <see cref="Files"/>; only written to, and left open.</param>
    public ImmutableArray<WrittenFile> WriteMeasured(IReadOnlyList<Stream> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        var measured = outputs.Select(output => new MeasuringStream(output)).ToArray();
        try
        {
            return [.. Write(measured).Select((records, n) => new WrittenFile(Files[n], measured[n].Length, measured[n].Hash(), records))];
        }
        finally
        {
            foreach (var stream in measured)
            {
                stream.Dispose();
            }
        }
    }

    private ImmutableArray<long?> WriteTogether(PortalGraph graph, IReadOnlyList<Stream> outputs)
    {
        var shared = Files.Select(file => file.Shared!).ToArray();
        var compressed = new List<Stream>();
        var open = new List<RecordFile>(Files.Length);
        var next = new int[Files.Length];
        using var serialiser = shared[0].Serialise();
        try
        {
            for (var n = 0; n < shared.Length; n++)
            {
                var output = outputs[n];
                if (Files[n].IsCompressed)
                {
                    compressed.Add(output = StableGzip.Compress(output));
                }

                open.Add(shared[n].Open(output));
            }

            // Every file has its initiatives in the order of the graph: so each only has to look at its next one.
            foreach (var initiative in graph.Initiatives.Initiatives)
            {
                var bytes = serialiser.BytesOf(initiative, out var rows);
                for (var n = 0; n < open.Count; n++)
                {
                    if (next[n] < shared[n].Initiatives.Length && ReferenceEquals(shared[n].Initiatives[next[n]], initiative))
                    {
                        open[n].Append(bytes, rows);
                        next[n]++;
                    }
                }
            }

            for (var n = 0; n < open.Count; n++)
            {
                if (next[n] != shared[n].Initiatives.Length)
                {
                    throw new InvalidOperationException($"The initiatives of {Files[n]} are not in the order of the graph.");
                }
            }

            return [.. open.Select(file => file.Finish())];
        }
        finally
        {
            open.ForEach(file => file.Dispose());
            compressed.ForEach(stream => stream.Dispose());
        }
    }
}

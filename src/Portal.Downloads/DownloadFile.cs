using Portal.Downloads.Tables;
using Portal.Downloads.Writing;

namespace Portal.Downloads;

/// <summary>A file to be written: what it is, and how to write it. Nothing is held in memory; writing twice gives the same bytes.</summary>
public sealed class DownloadFile
{
    private readonly Func<Stream, long?> _write;

    internal DownloadFile(string path, DownloadFormat format, DownloadScope scope, string title, string description, Func<Stream, long?> write) =>
        (Path, Format, Scope, Title, Description, _write) = (path, format, scope, title, description, write);

    internal DownloadFile(string path, DownloadFormat format, DownloadScope scope, string title, string description, SharedRecords shared)
        : this(path, format, scope, title, description, output => shared.Write(output)) => Shared = shared;

    /// <summary>What it has in common with other files, or null.</summary>
    internal SharedRecords? Shared { get; private init; }

    /// <summary>Its place among all files, in which those that tell of them have them; batches are written in another order.</summary>
    internal int Place { get; init; } = int.MaxValue;

    /// <summary>Where it lies in the site, with forward slashes and none at the start: <c>data/insatser.csv</c>.</summary>
    public string Path { get; }

    /// <summary>Its address from the site's root: <c>/data/insatser.csv</c>.</summary>
    public string Address => "/" + Path;

    /// <summary>Its form.</summary>
    public DownloadFormat Format { get; }

    /// <summary>Whether it is compressed with gzip.</summary>
    public bool IsCompressed { get; init; }

    /// <summary>Which part of the data it holds.</summary>
    public DownloadScope Scope { get; }

    /// <summary>The table that it holds, or null where it is not a table.</summary>
    public DownloadTable? Table { get; init; }

    /// <summary>Its title in Swedish.</summary>
    public string Title { get; }

    /// <summary>What it holds, in a sentence or two of Swedish.</summary>
    public string Description { get; }

    /// <summary>Its media type.</summary>
    public string MediaType => IsCompressed ? "application/gzip" : DownloadFormats.MediaType(Format);

    /// <summary>Writes the file, piece by piece. Several files can be written at the same time.</summary>
    /// <param name="output">Where to; only written to, and left open.</param>
    /// <returns>How many records or rows it holds, or null where that says nothing.</returns>
    public long? Write(Stream output)
    {
        if (!IsCompressed)
        {
            return _write(output);
        }

        using var compressed = StableGzip.Compress(output);
        return _write(compressed);
    }

    /// <summary>Writes the file, and measures it.</summary>
    /// <param name="output">Where to; only written to, and left open.</param>
    /// <returns>What was written.</returns>
    public WrittenFile WriteMeasured(Stream output)
    {
        using var measured = new MeasuringStream(output);
        var records = Write(measured);
        measured.Flush();
        return new WrittenFile(this, measured.Length, measured.Hash(), records);
    }

    /// <summary>The same file, compressed with gzip, beside it.</summary>
    internal DownloadFile Compressed() =>
        new(Path + ".gz", Format, Scope, Title, Description + " Komprimerad med gzip.", _write) { IsCompressed = true, Table = Table, Shared = Shared };

    /// <summary>The same file at a place among all.</summary>
    internal DownloadFile At(int place) => new(Path, Format, Scope, Title, Description, _write) { IsCompressed = IsCompressed, Table = Table, Shared = Shared, Place = place };

    /// <inheritdoc/>
    public override string ToString() => Path;
}

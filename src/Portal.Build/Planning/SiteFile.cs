using System.Collections.Immutable;
using System.Text;
using Portal.Build.Publishing;

namespace Portal.Build.Planning;

/// <summary>A file of the site that is not a rendered page: an asset, a download, a part of the search index.</summary>
/// <param name="Path">Its path in the site, with forward slashes and none at the start: <c>data/insatser.csv</c>.</param>
/// <param name="Write">
/// Writes the content to a stream, which the caller closes. Called once, maybe at the same time as those of other files; the same
/// records give the same bytes.
/// </param>
public sealed record SiteFile(string Path, Action<Stream> Write)
{
    /// <summary>The content, where it is in memory: what <see cref="Write"/> would write.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>The content's digest, of 32 bytes, where it is known before it is written.</summary>
    public ReadOnlyMemory<byte>? Sha256 { get; init; }

    /// <summary>Told when the file has been written, on the thread that wrote it.</summary>
    public Action<FileDigest>? Written { get; init; }

    /// <summary>Files that are best written with it, at the same time; they are of the same producer and not given by it otherwise.</summary>
    public ImmutableArray<SiteFile> Along { get; init; } = [];

    /// <summary>Writes it and then those <see cref="Along"/> it, in their order, each to its stream. Called instead of <see cref="Write"/> where there are any.</summary>
    public Action<IReadOnlyList<Stream>>? WriteAll { get; init; }

    /// <summary>A file with the given bytes.</summary>
    public static SiteFile Of(string path, ReadOnlyMemory<byte> content) => new(path, stream => stream.Write(content.Span)) { Content = content };

    /// <summary>A file with the given text, as UTF-8 without a byte order mark.</summary>
    public static SiteFile Of(string path, string text) => Of(path, Encoding.UTF8.GetBytes(text));
}

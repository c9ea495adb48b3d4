using System.Collections.Concurrent;
using System.Security.Cryptography;
using Portal.Build.Planning;
using Portal.Downloads.Manifests;
using Portal.Downloads.Writing;

namespace Portal.Build.Publishing;

/// <summary>
/// Writes the files of one build to a target, and takes the digest of each as it goes by, so that none is read again for the list of
/// checksums.
/// </summary>
/// <param name="target">Where the files go.</param>
internal sealed class DigestingTarget(SiteTarget target)
{
    private readonly ConcurrentDictionary<string, byte[]> _digests = new(StringComparer.Ordinal);

    /// <summary>Writes a file that is in memory.</summary>
    /// <param name="path">Its path in the site.</param>
    /// <param name="content">Its content.</param>
    /// <param name="known">The content's digest, if it has been taken before.</param>
    public FileDigest Write(string path, ReadOnlySpan<byte> content, ReadOnlyMemory<byte>? known = null)
    {
        target.Write(path, content);
        var digest = known?.ToArray() ?? SHA256.HashData(content);
        _digests[path] = digest;
        return new FileDigest(content.Length, Convert.ToHexStringLower(digest));
    }

    /// <summary>Writes a file, from memory if it is there, else piece by piece.</summary>
    public FileDigest Write(SiteFile file) => file.Content is { } content ? Write(file.Path, content.Span, file.Sha256) : Write(file.Path, file.Write);

    private FileDigest Write(string path, Action<Stream> write)
    {
        var digest = "";
        var bytes = target.Write(path, stream =>
        {
            using var measured = new MeasuringStream(stream);
            write(measured);
            digest = measured.Hash();
        });
        _digests[path] = Convert.FromHexString(digest);
        return new FileDigest(bytes, digest);
    }

    /// <summary>Writes files at the same time.</summary>
    /// <param name="paths">Their paths.</param>
    /// <param name="write">Writes their contents to the streams, which are in the order of the paths.</param>
    /// <returns>The digests, in the order of the paths.</returns>
    public FileDigest[] Write(IReadOnlyList<string> paths, Action<IReadOnlyList<Stream>> write)
    {
        var digests = new FileDigest[paths.Count];
        var streams = new Stream[paths.Count];
        Open(0);
        return digests;

        // Each file is opened within the one before, and so closed when all have been written.
        void Open(int n)
        {
            if (n == paths.Count)
            {
                write(streams);
                return;
            }

            digests[n] = Write(paths[n], stream =>
            {
                streams[n] = stream;
                Open(n + 1);
            });
        }
    }

    /// <summary>Writes the checksums of all files written so far.</summary>
    /// <param name="path">The path of the list.</param>
    /// <returns>Its size in bytes.</returns>
    public long WriteManifest(string path) =>
        target.Write(path, stream => ChecksumManifest.Write(stream, _digests.Select(file => (file.Key, Convert.ToHexStringLower(file.Value)))));
}

using System.Collections.Concurrent;
using System.Security.Cryptography;
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
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        target.Write(path, content);
        _digests[path] = SHA256.HashData(content);
    }

    /// <summary>Writes a file piece by piece.</summary>
    public FileDigest Write(string path, Action<Stream> write)
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

    /// <summary>Writes the checksums of all files written so far.</summary>
    /// <param name="path">The path of the list.</param>
    /// <returns>Its size in bytes.</returns>
    public long WriteManifest(string path) =>
        target.Write(path, stream => ChecksumManifest.Write(stream, _digests.Select(file => (file.Key, Convert.ToHexStringLower(file.Value)))));
}

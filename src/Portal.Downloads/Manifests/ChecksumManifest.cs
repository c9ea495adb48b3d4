using System.Text;

namespace Portal.Downloads.Manifests;

/// <summary>
/// A list of every file's SHA-256 digest, in the form that <c>sha256sum --check</c> reads: so a copy of the site can be verified.
/// </summary>
public static class ChecksumManifest
{
    /// <summary>Writes the manifest.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="files">Each file's path in the site, with forward slashes, and the digest of its bytes as 64 hexadecimal digits.</param>
    /// <exception cref="ArgumentException">A path has a line break, or a digest another form.</exception>
    public static void Write(Stream output, IEnumerable<(string Path, string Sha256)> files)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var (path, sha256) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigit) || path.AsSpan().ContainsAny('\n', '\r', '\\'))
            {
                throw new ArgumentException($"'{path}' cannot stand in the manifest.", nameof(files));
            }

            writer.WriteLine($"{sha256.ToLowerInvariant()}  {path}");
        }
    }
}

using System.Collections;

namespace Portal.Build.Planning;

/// <summary>Files whose contents are held until all are written.</summary>
/// <param name="files">The files.</param>
/// <param name="held">What holds their contents, to be disposed of after that.</param>
public sealed class ProducedFiles(IEnumerable<SiteFile> files, IDisposable held) : IEnumerable<SiteFile>, IDisposable
{
    /// <inheritdoc/>
    public IEnumerator<SiteFile> GetEnumerator() => files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();
}

namespace Portal.Build.Publishing;

/// <summary>Where a site is built. Writing is safe from many threads at once; nothing is seen of it before <see cref="Publish"/>.</summary>
public abstract class SiteTarget
{
    /// <summary>Writes a file. Each path is written once in a build.</summary>
    /// <param name="path">Path in the site, with forward slashes and none at the start.</param>
    /// <param name="content">The file's bytes.</param>
    public abstract void Write(string path, ReadOnlySpan<byte> content);

    /// <summary>Writes a file through a stream.</summary>
    /// <param name="path">Path in the site, with forward slashes and none at the start.</param>
    /// <param name="write">Writes the content to the stream and leaves it open.</param>
    /// <returns>The file's size in bytes.</returns>
    public abstract long Write(string path, Action<Stream> write);

    /// <summary>Puts all that was written in the place of the last site, in one step.</summary>
    public abstract void Publish();
}

using System.Collections.Immutable;

namespace Portal.Downloads;

/// <summary>
/// Keeps account of the files that are written, for those that tell of them: the data package, the catalogue, the page on downloads.
/// Files may be entered from many threads; they stand in the order of <see cref="DownloadFiles.Of"/>, then in that in which they were expected.
/// </summary>
public sealed class DownloadLedger
{
    private readonly Lock _lock = new();
    private readonly List<WrittenFile?> _files = [];

    /// <summary>The files that have been written.</summary>
    public ImmutableArray<WrittenFile> Written
    {
        get
        {
            lock (_lock)
            {
                return [.. _files.OfType<WrittenFile>().OrderBy(written => written.File.Place)];
            }
        }
    }

    /// <summary>Makes room for a file that is going to be written.</summary>
    /// <returns>Enters the file when it has been written; to be called at most once.</returns>
    public Action<WrittenFile> Expect()
    {
        lock (_lock)
        {
            var place = _files.Count;
            _files.Add(null);
            return written =>
            {
                lock (_lock)
                {
                    _files[place] = written;
                }
            };
        }
    }
}

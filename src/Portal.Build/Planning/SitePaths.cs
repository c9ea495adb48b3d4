using Portal.Build.Publishing;

namespace Portal.Build.Planning;

/// <summary>
/// The paths of all files of a site, numbered in the order of their coming: pages first. Two paths collide when a file system that
/// does not tell capitals apart could not hold both. Reading is safe from many threads while nothing is added.
/// </summary>
internal sealed class SitePaths(int capacity)
{
    private readonly Dictionary<string, int> _files = new(capacity, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(capacity, StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _paths = new(capacity);

    public int Count => _paths.Count;

    public string this[int index] => _paths[index];

    /// <summary>Adds a path, or gives the number of the one that it collides with: a file of the same name, or one that is a folder to the other.</summary>
    public bool TryAdd(string path, out int collision)
    {
        if (!OutputPath.IsSafe(path) || path.StartsWith(OutputFolder.Marker, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"'{path}' is not a path of a file of the site.", nameof(path));
        }

        if (_files.TryGetValue(path, out collision))
        {
            return false;
        }

        if (_folders.Contains(path))
        {
            collision = _paths.FindIndex(other => other.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase));
            return false;
        }

        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            var folder = path[..end];
            if (_files.TryGetValue(folder, out collision))
            {
                return false;
            }

            if (!_folders.Add(folder))
            {
                break;
            }
        }

        _files.Add(path, _paths.Count);
        _paths.Add(path);
        return true;
    }

    /// <summary>The number of the file that answers an address from the root (<c>/a/</c>, <c>/a/index.html</c>, <c>/b.csv</c>), or -1.</summary>
    public int Find(ReadOnlySpan<char> address)
    {
        const string Index = "index.html";
        if (address.IsEmpty || address[0] != '/' || address.Length > 2000)
        {
            return -1;
        }

        Span<char> path = stackalloc char[address.Length - 1 + Index.Length];
        address[1..].CopyTo(path);
        if (address[^1] == '/')
        {
            Index.CopyTo(path[(address.Length - 1)..]);
        }
        else
        {
            path = path[..(address.Length - 1)];
        }

        // Hosts tell capitals apart, whatever file systems do.
        return _files.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(path, out var index) && path.SequenceEqual(_paths[index])
            ? index
            : -1;
    }
}

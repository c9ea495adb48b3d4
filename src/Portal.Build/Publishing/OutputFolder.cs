using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Portal.Build.Publishing;

/// <summary>
/// The folder that a site is published to. The new site grows in a folder beside it (<c>output.next-1a2b3c4d</c>) and takes its
/// place by being renamed, so that whoever looks sees the last site or the new one, whole; a build that fails or is killed leaves the
/// last site as it was. Leftovers of killed builds go with the next build.
/// </summary>
public sealed partial class OutputFolder : SiteTarget, IDisposable
{
    /// <summary>
    /// The file that tells a folder to be a site built here, so that it may be replaced and deleted. Hosts do not serve it: it
    /// begins with a point.
    /// </summary>
    public const string Marker = ".portal-site";

    private const string MarkerText = "Built by portal. The next build replaces this folder whole: keep nothing of your own here.\n";

    private readonly string _path;
    private readonly bool _clean;
    private readonly FileStream _lock;
    private readonly Lazy<string> _next;
    private readonly ConcurrentDictionary<string, bool> _folders = new();

    private OutputFolder(string path, bool clean, FileStream fileLock)
    {
        (_path, _clean, _lock) = (path, clean, fileLock);
        _next = new Lazy<string>(CreateNext);
    }

    /// <summary>
    /// Takes a folder for one build, and clears away what killed builds left. Nothing else is changed before <see cref="Publish"/>.
    /// </summary>
    /// <param name="path">The folder; it need not exist.</param>
    /// <param name="clean">Whether a folder that was not built here may be replaced, too, and all in it deleted.</param>
    /// <param name="input">The folder with the records: the site may neither hold it nor lie in it.</param>
    /// <param name="keep">Other files and folders that the site must not hold, since it is deleted by the next: the settings.</param>
    /// <param name="refusal">Why the folder can't be taken, in a sentence or two; null where it can.</param>
    /// <returns>The folder, to be disposed of when the build has ended; null where it can't be taken.</returns>
    public static OutputFolder? Take(
        string path, bool clean, string input, IEnumerable<string> keep, out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(keep);
        path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        input = Path.TrimEndingDirectorySeparator(Path.GetFullPath(input));
        refusal = IsWithin(path, input) && path != input
            ? $"{path} lies in {input}, where records are read from. Name a folder outside it."
            : Refuse(path, clean, keep.Append(input));
        if (refusal is not null)
        {
            return null;
        }

        var parent = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(parent);
        if (Lock(path + ".lock") is not { } fileLock)
        {
            refusal = $"Another build is writing to {path}. Wait for it to end.";
            return null;
        }

        var output = new OutputFolder(path, clean, fileLock);
        try
        {
            output.ClearLeftovers(parent);
            return output;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Write(string path, ReadOnlySpan<byte> content)
    {
        using var handle = File.OpenHandle(Locate(path), FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(handle, content, 0);
    }

    /// <inheritdoc/>
    public override long Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var stream = new OutputStream(Locate(path));
        write(stream);
        return stream.Length;
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The folder could not be replaced; the last site is where it was.</exception>
    public override void Publish()
    {
        // Looked at again: somebody may have put things there since the build began.
        if (Refuse(_path, _clean, []) is { } refusal)
        {
            throw new IOException(refusal);
        }

        var last = $"{_path}.last-{_next.Value[^8..]}";
        var isThere = Directory.Exists(_path);
        if (isThere)
        {
            // So that what is deleted below, or after a kill, is known to be ours.
            if (_clean)
            {
                File.WriteAllText(Path.Combine(_path, Marker), MarkerText);
            }

            Directory.Move(_path, last);
        }

        try
        {
            Directory.Move(_next.Value, _path);
        }
        catch when (isThere)
        {
            Directory.Move(last, _path);
            throw;
        }

        if (isThere)
        {
            Delete(last, "The new site is in its place, but the last one");
        }
    }

    /// <summary>Deletes what was written and not published, and lets other builds at the folder.</summary>
    public void Dispose()
    {
        try
        {
            if (_next.IsValueCreated && Directory.Exists(_next.Value))
            {
                Delete(_next.Value, "What was written of the site");
            }
        }
        catch (IOException)
        {
            // What broke the build off may stand in the way of this, too, and is what must be told; the next build clears up.
        }
        finally
        {
            _lock.Dispose();
        }
    }

    private static string? Refuse(string path, bool clean, IEnumerable<string> keep)
    {
        if (Path.GetDirectoryName(path) is null)
        {
            return $"{path} is the root of the file system. Name a folder for the site alone.";
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        foreach (var folder in keep.Append(home).Append(Environment.CurrentDirectory).Where(folder => folder.Length > 0))
        {
            if (IsWithin(Path.GetFullPath(folder), path))
            {
                return $"{path} holds {folder}, which must not be replaced. Name a folder for the site alone.";
            }
        }

        if (File.Exists(path))
        {
            return $"{path} is a file. Name a folder.";
        }

        var folderInfo = new DirectoryInfo(path);
        if (folderInfo.LinkTarget is { } target)
        {
            return $"{path} is a symbolic link to {target}. Name the folder itself.";
        }

        if (!folderInfo.Exists)
        {
            return null;
        }

        if (DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.Name) == path))
        {
            return $"{path} is a mount point, which can't be replaced whole. Name a folder inside it.";
        }

        // A folder in a repository; a file in one that is linked to another, as a second work tree is.
        if (Path.Exists(Path.Combine(path, ".git")))
        {
            return $"{path} is a git repository, which must not be replaced. Name a folder for the site alone.";
        }

        return clean || IsOurs(path) || !Directory.EnumerateFileSystemEntries(path).Any()
            ? null
            : $"{path} holds files and is not a site built by portal. Name another folder, or give --clean to delete all that is in it.";
    }

    // Elsewhere, names that differ only in capitals are of the same folder.
    private static StringComparison Spelling => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static bool IsWithin(string path, string folder) =>
        path.Equals(folder, Spelling) || path.StartsWith(folder + Path.DirectorySeparatorChar, Spelling);

    private static bool IsOurs(string folder) => File.Exists(Path.Combine(folder, Marker));

    private static FileStream? Lock(string path)
    {
        try
        {
            var stream = new FileStream(
                path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            if (File.Exists(path))
            {
                return stream;
            }

            // The build that had it deleted it between the opening and the locking.
            stream.Dispose();
            return Lock(path);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private static void Delete(string folder, string what)
    {
        try
        {
            Delete(folder);
        }
        catch (Exception fault) when (ParallelFault.CauseOf(fault) is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{what}, {folder}, cannot be deleted: {ParallelFault.CauseOf(fault).Message.TrimEnd('.')}. Delete it by hand.", fault);
        }
    }

    private static void Delete(string folder)
    {
        // A hundred thousand folders take long to delete: two levels down, they go in parallel.
        var root = new DirectoryInfo(folder);
        Parallel.ForEach(FoldersIn(root).SelectMany(FoldersIn), inner => inner.Delete(recursive: true));

        // The marker goes last: a deletion that is broken off can still be told to be ours.
        foreach (var entry in root.EnumerateFileSystemInfos().Where(entry => entry.Name != Marker))
        {
            if (entry is DirectoryInfo inner && !IsLink(inner))
            {
                inner.Delete(recursive: true);
            }
            else
            {
                entry.Delete();
            }
        }

        File.Delete(Path.Combine(folder, Marker));
        root.Delete();
    }

    private static IEnumerable<DirectoryInfo> FoldersIn(DirectoryInfo folder) => folder.EnumerateDirectories().Where(inner => !IsLink(inner));

    private static bool IsLink(DirectoryInfo folder) => folder.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private string CreateNext()
    {
        var next = $"{_path}.next-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}";
        Directory.CreateDirectory(next);
        File.WriteAllText(Path.Combine(next, Marker), MarkerText);
        return next;
    }

    private void ClearLeftovers(string parent)
    {
        var name = Path.GetFileName(_path);
        foreach (var folder in new DirectoryInfo(parent).EnumerateDirectories(name + ".*"))
        {
            if (Leftover.Match(folder.Name[name.Length..]) is not { Success: true } match || folder.LinkTarget is not null || !IsOurs(folder.FullName))
            {
                continue;
            }

            if (match.Groups["kind"].ValueSpan is "last" && !Directory.Exists(_path))
            {
                // The build was killed between the two renames.
                folder.MoveTo(_path);
            }
            else
            {
                Delete(folder.FullName, "What an earlier build left");
            }
        }
    }

    private string Locate(string path)
    {
        var end = path.LastIndexOf('/');
        if (end >= 0 && path[..end] is var folder && !_folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(Path.Combine(_next.Value, folder));
            _folders.TryAdd(folder, true);
        }

        return Path.Combine(_next.Value, path);
    }

    [GeneratedRegex(@"^\.(?<kind>next|last)-[0-9a-f]{8}$")]
    private static partial Regex Leftover { get; }
}

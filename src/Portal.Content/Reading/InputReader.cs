using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using Portal.Content.Diagnostics;

namespace Portal.Content.Reading;

/// <summary>Reads the records of an input folder.</summary>
public static class InputReader
{
    /// <summary>The largest file that is read, in bytes: 1 MiB.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>Reads all records of a folder, in parallel.</summary>
    /// <param name="folder">The input folder.</param>
    /// <param name="previous">An earlier reading of the same folder; files that have the same bytes are not read again.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static InputReading Read(string folder, InputReading? previous = null, CancellationToken stop = default)
    {
        var closed = new List<FileReading>();
        var paths = RecordPaths(folder, closed);
        var known = previous?.Files.ToDictionary(file => file.File, StringComparer.Ordinal) ?? [];
        var files = new FileReading[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = stop }, i => files[i] = ReadFile(folder, paths[i], known.GetValueOrDefault(paths[i])));
        return new InputReading(closed.Count == 0 ? [.. files] : [.. files.Concat(closed).OrderBy(file => file.File, StringComparer.Ordinal)]);
    }

    /// <summary>Reads all records of some files, in parallel, as if they lay in an input folder.</summary>
    /// <param name="files">The files' contents by path in the input folder; those that hold no records are passed over.</param>
    /// <param name="previous">An earlier reading; files that have the same bytes are not read again.</param>
    /// <param name="stop">Stops the reading.</param>
    public static InputReading Read(IReadOnlyDictionary<string, byte[]> files, InputReading? previous = null, CancellationToken stop = default)
    {
        var paths = files.Keys.Where(IsRecordPath).Order(StringComparer.Ordinal).ToArray();
        var known = previous?.Files.ToDictionary(file => file.File, StringComparer.Ordinal) ?? [];
        var readings = new FileReading[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = stop }, i => readings[i] = ReadBytes(paths[i], files[paths[i]], known.GetValueOrDefault(paths[i])));
        return new InputReading([.. readings]);
    }

    /// <summary>The contents of the files of an input folder that hold records, by path in the folder.</summary>
    /// <param name="folder">The input folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read.</exception>
    public static SortedDictionary<string, byte[]> ReadFiles(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in RecordPaths(folder, null))
        {
            var file = new FileInfo(Path.Combine(folder, path));
            files.Add(path, file is { Exists: true, Length: 0 } ? [] : File.ReadAllBytes(file.FullName));
        }

        return files;
    }

    /// <summary>Reads one record from its text, as if it lay in a file of the input folder.</summary>
    /// <param name="file">Path in the input folder, as "initiatives/gotland/molekyl.md".</param>
    /// <param name="text">The file's text.</param>
    public static InputReading ReadText(string file, string text) =>
        new([FileReader.Read(file, System.Text.Encoding.UTF8.GetBytes(text), "")]);

    // Names that begin with a point belong to tools, and readme files to people. Links are not followed, so that a loop cannot catch the reader.
    private static string[] RecordPaths(string folder, List<FileReading>? closed)
    {
        var paths = FilesIn(folder, closed)
            .Select(path => PathIn(folder, path))
            .Where(IsRecordPath)
            .ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    // All at once; folder by folder only where that fails, to tell which folders cannot be read.
    private static List<string> FilesIn(string folder, List<FileReading>? closed)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", Options(recurse: true))];
        }
        catch (Exception fault) when (closed is not null && fault is UnauthorizedAccessException or IOException and not DirectoryNotFoundException)
        {
            var files = new List<string>();
            AddFiles(folder, folder, files, closed!);
            return files;
        }
    }

    private static void AddFiles(string root, string folder, List<string> files, List<FileReading> closed)
    {
        try
        {
            files.AddRange(Directory.EnumerateFiles(folder, "*", Options(recurse: false)));
            foreach (var inner in Directory.EnumerateDirectories(folder, "*", Options(recurse: false)).Where(inner => !Path.GetFileName(inner).StartsWith('.')))
            {
                AddFiles(root, inner, files, closed);
            }
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            closed.Add(Refused(PathIn(root, folder), DiagnosticCode.FileUnreadable, $"The folder cannot be read: {fault.Message}", "Check that its permissions let it be opened and listed."));
        }
    }

    private static EnumerationOptions Options(bool recurse) => new() { RecurseSubdirectories = recurse, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    private static string PathIn(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsRecordPath(string path) =>
        !path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal) && !Path.GetFileNameWithoutExtension(path).Equals("README", StringComparison.OrdinalIgnoreCase);

    private static FileReading ReadFile(string folder, string file, FileReading? known)
    {
        byte[]? buffer = null;
        try
        {
            int count;
            try
            {
                // What holds nothing is not opened: a named pipe would keep the reader waiting for whoever writes to it.
                if (new FileInfo(Path.Combine(folder, file)) is { Exists: true, Length: 0 })
                {
                    return ReadBytes(file, [], known);
                }

                using var handle = File.OpenHandle(Path.Combine(folder, file));
                var length = RandomAccess.GetLength(handle);
                if (length > MaxBytes)
                {
                    return TooLarge(file, length);
                }

                buffer = ArrayPool<byte>.Shared.Rent((int)length);
                count = Fill(handle, buffer.AsSpan(0, (int)length));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                return Refused(file, DiagnosticCode.FileUnreadable, $"The file cannot be read: {fault.Message}", "Check that it still exists and that its permissions let it be read.");
            }

            return ReadBytes(file, buffer.AsSpan(0, count), known);
        }
        finally
        {
            if (buffer is not null)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    private static int Fill(SafeFileHandle handle, Span<byte> buffer)
    {
        var count = 0;
        while (count < buffer.Length && RandomAccess.Read(handle, buffer[count..], count) is var read and > 0)
        {
            count += read;
        }

        return count;
    }

    private static FileReading ReadBytes(string file, ReadOnlySpan<byte> bytes, FileReading? known)
    {
        if (bytes.Length > MaxBytes)
        {
            return TooLarge(file, bytes.Length);
        }

        var fingerprint = Convert.ToHexString(SHA256.HashData(bytes));
        return known is not null && known.Fingerprint == fingerprint ? known : FileReader.Read(file, bytes, fingerprint);
    }

    private static FileReading TooLarge(string file, long length) =>
        Refused(file, DiagnosticCode.FileTooLarge, $"The file has {length} bytes, more than {MaxBytes}.", "A record is text of some kilobytes: check that the right file lies here.");

    private static FileReading Refused(string file, DiagnosticCode code, string message, string mend) =>
        new(file, "", [], [], [new Diagnostic(code, new(file, 1, 1), message, mend)]);
}

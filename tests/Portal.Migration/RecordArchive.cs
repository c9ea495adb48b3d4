using System.IO.Compression;
using System.Text;

namespace Portal.Migration;

/// <summary>Record files in a zip whose order and times do not depend on where or when it is made.</summary>
public static class RecordArchive
{
    // The first time that a zip can hold.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The record files of a folder by path, with forward slashes, in ordinal order.</summary>
    public static IEnumerable<(string Path, string Text)> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".yml", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, File.ReadAllText(file.File)));

    /// <summary>Packs the record files of a folder.</summary>
    public static void Pack(string folder, string archive)
    {
        using var stream = File.Create(archive);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
        foreach (var (path, text) in ReadFolder(folder))
        {
            var entry = zip.CreateEntry(path, CompressionLevel.SmallestSize);
            entry.LastWriteTime = Epoch;
            using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
            writer.Write(text);
        }
    }

    /// <summary>The record files of an archive by path, in ordinal order.</summary>
    public static IReadOnlyList<(string Path, string Text)> Read(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        return [.. zip.Entries.Select(Entry).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static (string Path, string Text) Entry(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return (entry.FullName, reader.ReadToEnd());
    }
}

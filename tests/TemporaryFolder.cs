namespace Portal.Tests;

/// <summary>An empty folder of a test's own, which goes when it is disposed of.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("portal-").FullName;

    /// <summary>The full path of a file or folder in it.</summary>
    public string At(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Writes a text file, and the folders above it, at a path relative to this folder.</summary>
    /// <returns>The file's full path.</returns>
    public string Write(string path, string text)
    {
        var file = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Every file in it, by path with forward slashes in ordinal order, with its bytes in hexadecimal.</summary>
    public SortedDictionary<string, string> Contents(string below = "") =>
        new(Directory.EnumerateFiles(At(below), "*", SearchOption.AllDirectories).ToDictionary(
            file => System.IO.Path.GetRelativePath(At(below), file).Replace('\\', '/'),
            file => Convert.ToHexString(File.ReadAllBytes(file))), StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}

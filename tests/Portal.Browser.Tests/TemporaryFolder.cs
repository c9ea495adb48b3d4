namespace Portal.Browser.Tests;

/// <summary>An empty folder of a test's own, which goes when it is disposed of.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("portal-").FullName;

    /// <summary>Writes a text file, and the folders above it, at a path relative to this folder.</summary>
    /// <returns>The file's full path.</returns>
    public string Write(string path, string text)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}

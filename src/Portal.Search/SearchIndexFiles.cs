using Portal.Search.Coding;

namespace Portal.Search;

/// <summary>A built index.</summary>
public sealed class SearchIndexFiles : IDisposable
{
    /// <summary>The manifest's name. The only file whose content changes under the same name.</summary>
    public const string Manifest = "manifest.bin";

    private readonly NativeBytes _memory;

    internal SearchIndexFiles(string version, IReadOnlyList<SearchIndexFile> files, string embedded, NativeBytes memory) =>
        (Version, Files, Embedded, _memory) = (version, files, embedded, memory);

    /// <summary>Names the content: the folder of all files but the manifest. The same documents give the same version.</summary>
    public string Version { get; }

    /// <summary>The files, the manifest first. Their bytes are valid until this is disposed of.</summary>
    public IReadOnlyList<SearchIndexFile> Files { get; }

    /// <summary>The manifest as a JavaScript expression, to stand in the script that reads it.</summary>
    public string Embedded { get; }

    /// <summary>Frees the files' bytes.</summary>
    public void Dispose() => _memory.Dispose();
}

namespace Portal.Search;

/// <summary>A built index.</summary>
/// <param name="Version">Names the content: the folder of all files but the manifest. The same documents give the same version.</param>
/// <param name="Files">The files, the manifest first.</param>
/// <param name="Embedded">The manifest as a JavaScript expression, to stand in the script that reads it.</param>
public sealed record SearchIndexFiles(string Version, IReadOnlyList<SearchIndexFile> Files, string Embedded)
{
    /// <summary>The manifest's name. The only file whose content changes under the same name.</summary>
    public const string Manifest = "manifest.bin";
}

namespace Portal.Content.Fields;

/// <summary>Where a record comes from.</summary>
/// <param name="File">Path relative to the input folder, with forward slashes.</param>
/// <param name="Line">The line on which the record begins, from 1.</param>
public readonly record struct RecordOrigin(string File, int Line)
{
    /// <summary>No place: of a type that is described and not read.</summary>
    public static RecordOrigin None { get; } = new("", 0);

    /// <summary>The file's name without folders and extension.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(File);

    /// <summary>The name of the folder that holds the file.</summary>
    public string Folder => Path.GetFileName(Path.GetDirectoryName(File) ?? "");
}

namespace Portal.History;

/// <summary>A file that a commit changed.</summary>
/// <param name="Path">Path in the input folder, with forward slashes.</param>
/// <param name="Before">The id of its content before; null where it was not there, or was no file.</param>
/// <param name="After">The id of its content after; null where it is gone.</param>
internal readonly record struct RawFile(string Path, string? Before, string? After);

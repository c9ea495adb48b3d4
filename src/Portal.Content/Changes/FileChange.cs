namespace Portal.Content.Changes;

/// <summary>A file of the input folder in two states.</summary>
/// <param name="File">Path in the input folder, with forward slashes.</param>
/// <param name="Before">Its bytes before; null where it was not there.</param>
/// <param name="After">Its bytes after; null where it is gone.</param>
public readonly record struct FileChange(string File, byte[]? Before, byte[]? After);

using Portal.Content.Diagnostics;

namespace Portal.Reporting;

/// <summary>Finds the files that diagnostics speak of.</summary>
/// <param name="settings">Full path of the settings file.</param>
/// <param name="input">Full path of the input folder.</param>
/// <param name="from">Full path of the folder that paths are told from: the working directory.</param>
internal sealed class DiagnosticPlaces(string settings, string input, string from)
{
    /// <summary>
    /// The path of the file, from the working directory where it lies below, else from the root, with forward slashes; for pages of
    /// the site their address.
    /// </summary>
    public string PathOf(Diagnostic diagnostic) => FileOf(diagnostic) is { } file ? Show(file, from) : diagnostic.At.File;

    /// <summary>A full path as it is told to people: from a folder where it lies below, else whole.</summary>
    public static string Show(string path, string from)
    {
        var relative = Path.GetRelativePath(from, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    /// <summary>The full path of the file, or null for pages of the site.</summary>
    public string? FileOf(Diagnostic diagnostic)
    {
        if (diagnostic.Code == DiagnosticCode.UnknownSetting || diagnostic.Code == DiagnosticCode.InvalidSetting)
        {
            return settings;
        }

        return diagnostic.At.File.StartsWith('/') ? null : Path.Combine(input, diagnostic.At.File);
    }
}

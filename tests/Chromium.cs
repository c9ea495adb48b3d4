namespace Portal.Tests;

/// <summary>The browser that tests and benchmarks drive.</summary>
internal static class Chromium
{
    // First the shell: the same engine without the windows around it. The whole browser needs 1.8 seconds of processor time for each
    // context that a test opens, and the shell 0.2.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The path of the program: that which <c>CHROMIUM_PATH</c> names, or else the first on <c>PATH</c>.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } chosen)
        {
            return chosen;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"No Chromium found. Install one ({string.Join(", ", Names)}) on PATH, or name it in CHROMIUM_PATH.");
    }
}

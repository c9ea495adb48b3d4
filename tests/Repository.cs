namespace Portal.Tests;

/// <summary>Where the repository's files are; compiled into every test project.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution: the nearest one above the tests' own binaries.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No Portal.sln above " + AppContext.BaseDirectory);
    }
}

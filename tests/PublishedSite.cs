using Portal.Build;
using Portal.Build.Publishing;
using Portal.Build.Settings;

namespace Portal.Tests;

/// <summary>The site of the records in input, built as <c>portal build</c> does: once for a test run, when first asked for.</summary>
internal static class PublishedSite
{
    private static readonly Lazy<(string Folder, BuildResult Result)> Built = new(Build);

    /// <summary>The folder that holds it, not to be written to.</summary>
    public static string Folder => Built.Value.Folder;

    /// <summary>How the build went.</summary>
    public static BuildResult Result => Built.Value.Result;

    /// <summary>The settings of a site at a host of its own, with links to its records' lines in a repository.</summary>
    public static SiteSettings Settings { get; } = new() { Host = "insatser.example", SiteTitle = "Öppna insatser", Repository = "https://git.example/insatser" };

    private static (string Folder, BuildResult Result) Build()
    {
        var above = Directory.CreateTempSubdirectory("portal-site-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(above, recursive: true);
        var folder = Path.Combine(above, "output");
        var input = Repository.PathTo("input");
        using var output = OutputFolder.Take(folder, clean: false, input, keep: [], out var refusal) ?? throw new InvalidOperationException(refusal);
        return (folder, Site.Build(new BuildRequest(Settings, input) { PublishesBrokenLinks = true, History = new HistoryRequest(null) }, output));
    }
}

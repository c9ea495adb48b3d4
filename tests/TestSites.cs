using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Theme;

namespace Portal.Tests;

/// <summary>Sites to render pages of.</summary>
internal static class TestSites
{
    private static readonly Lazy<PortalGraph> Graph = new(() => PortalGraph.Link(InputReader.Read(Repository.PathTo("input"))));

    /// <summary>The site of the records in input.</summary>
    public static SiteContext Real { get; } = With();

    /// <summary>The site of the records in input, with another title or link root.</summary>
    public static SiteContext With(string title = "Öppna insatser", string linkRoot = "", string repository = "") => new(
        Graph.Value,
        title,
        new Uri($"https://insatser.example{linkRoot}/"),
        linkRoot,
        repository,
        new Dictionary<string, string>
        {
            ["css/search.css"] = "/assets/search.css",
            ["css/site.css"] = "/assets/css/site.css",
            ["favicon.svg"] = "/assets/favicon.svg",
            ["js/compare.js"] = "/assets/compare.js",
            ["js/results.js"] = "/assets/results.js",
            ["js/sok.js"] = "/assets/sok.js",
            ["js/suggest.js"] = "/assets/suggest.js",
        });

    /// <summary>A site with the registers of input and the initiatives of Gotland that are given, by the names of their files.</summary>
    public static SiteContext OfInitiatives(params (string Name, string Text)[] initiatives)
    {
        var folder = Directory.CreateTempSubdirectory("portal-input-").FullName;
        try
        {
            var source = Repository.PathTo("input");
            foreach (var file in Directory.EnumerateFiles(source, "*.yml").Concat(new[] { "regions", "themes", "strategies" }.SelectMany(name => Directory.EnumerateFiles(Path.Combine(source, name)))))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            var gotland = Directory.CreateDirectory(Path.Combine(folder, "initiatives", "gotland")).FullName;
            foreach (var (name, text) in initiatives)
            {
                File.WriteAllText(Path.Combine(gotland, name + ".md"), text);
            }

            return Real with { Graph = PortalGraph.Link(InputReader.Read(folder)) };
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

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
        new Dictionary<string, string> { ["css/site.css"] = "/assets/css/site.css", ["favicon.svg"] = "/assets/favicon.svg" });
}

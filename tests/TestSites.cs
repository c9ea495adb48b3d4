using System.Text;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Theme;

namespace Portal.Tests;

/// <summary>Sites to render pages of.</summary>
internal static class TestSites
{
    private static readonly Lazy<PortalGraph> Graph = new(() => PortalGraph.Link(InputReader.Read(Repository.PathTo("input"))));

    private static readonly Lazy<(Dictionary<string, byte[]> Files, InputReading Reading)> Registers = new(() =>
    {
        var files = InputReader.ReadFiles(Repository.PathTo("input"))
            .Where(file => file.Key.Split('/') is [_] or ["regions" or "themes" or "strategies", ..])
            .ToDictionary(file => file.Key, file => file.Value);
        return (files, InputReader.Read(files));
    });

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
            ["js/columns.js"] = "/assets/columns.js",
            ["js/compare.js"] = "/assets/compare.js",
            ["js/results.js"] = "/assets/results.js",
            ["js/sok.js"] = "/assets/sok.js",
            ["js/search.js"] = "/assets/search.js",
            ["js/suggest.js"] = "/assets/suggest.js",
        });

    /// <summary>A site with the registers of input and the initiatives of Gotland that are given, by the names of their files.</summary>
    public static SiteContext OfInitiatives(params (string Name, string Text)[] initiatives) =>
        OfAccounts([.. initiatives.Select(initiative => ($"gotland/{initiative.Name}", initiative.Text))]);

    /// <summary>A site with the registers of input and the initiatives that are given, by region and the names of their files.</summary>
    public static SiteContext OfAccounts(params (string Reference, string Text)[] initiatives)
    {
        var (files, reading) = Registers.Value;
        var all = new Dictionary<string, byte[]>(files);
        foreach (var (reference, text) in initiatives)
        {
            all.Add($"initiatives/{reference}.md", Encoding.UTF8.GetBytes(text));
        }

        // Files that have the same bytes as before are not read again.
        return Real with { Graph = PortalGraph.Link(InputReader.Read(all, reading)) };
    }
}

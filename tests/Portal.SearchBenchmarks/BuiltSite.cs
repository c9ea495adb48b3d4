using Portal.Build;
using Portal.Build.Publishing;
using Portal.Build.Searching;
using Portal.Build.Settings;
using Portal.Content.Graph;
using Portal.Search.Documents;
using Portal.Synthetic;
using Portal.Tests;

namespace Portal.SearchBenchmarks;

/// <summary>The whole site of some records in a folder of its own, as it is published: the pages that all engines index, and this project's index.</summary>
internal sealed class BuiltSite : IDisposable
{
    private readonly string _above;

    private BuiltSite(string above, string folder, IReadOnlyList<SearchDocument> documents) => (_above, Folder, Documents) = (above, folder, documents);

    public string Folder { get; }

    public IReadOnlyList<SearchDocument> Documents { get; }

    public int Initiatives => Documents.Count(document => !document.IsSecondary);

    public static BuiltSite OfReal() => Of(Repository.PathTo("input"));

    public static BuiltSite OfMadeUp(int initiatives)
    {
        var input = Directory.CreateTempSubdirectory("portal-benchmark-").FullName;
        try
        {
            SyntheticInput.Write(input, Repository.PathTo("input"), initiatives, seed: 1);
            return Of(input);
        }
        finally
        {
            Directory.Delete(input, recursive: true);
        }
    }

    public void Dispose() => Directory.Delete(_above, recursive: true);

    private static BuiltSite Of(string input)
    {
        var above = Directory.CreateTempSubdirectory("portal-benchmark-").FullName;
        var folder = Path.Combine(above, "output");
        using var output = OutputFolder.Take(folder, clean: false, input, keep: [], out var refusal) ?? throw new InvalidOperationException(refusal);
        var result = Site.Build(new BuildRequest(new SiteSettings { Host = "insatser.example", SiteTitle = "Öppna insatser" }, input) { PublishesBrokenLinks = true }, output);
        return new BuiltSite(above, folder, SearchDocuments.Of(PortalGraph.Link(result.Reading)));
    }
}

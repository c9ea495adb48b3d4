using Portal.Build.Assets;
using Portal.Build.Searching;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Search;
using Portal.Search.Documents;
using Portal.Synthetic;
using Portal.Tests;

namespace Portal.Benchmarks.Search;

/// <summary>The search of some records in a folder of its own: index and script, as on the site.</summary>
internal sealed class IndexFolder : IDisposable
{
    private IndexFolder(string path, IReadOnlyList<SearchDocument> documents) => (Path, Documents) = (path, documents);

    public string Path { get; }

    public IReadOnlyList<SearchDocument> Documents { get; }

    public static IndexFolder OfReal() => Of(Repository.PathTo("input"));

    public static IndexFolder OfMadeUp(int initiatives)
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

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static IndexFolder Of(string input)
    {
        var graph = PortalGraph.Link(InputReader.Read(input));
        var documents = SearchDocuments.Of(graph);
        var folder = Directory.CreateTempSubdirectory("portal-benchmark-").FullName;
        foreach (var file in SearchIndex.Build(documents, SearchFacets.Of(graph)).Files)
        {
            Write($"assets/search/{file.Name}", file.Bytes.Span);
        }

        var script = ThemeAssets.All.Single(asset => asset.Name == "js/search.js");
        Write(script.Path, script.Content);
        return new IndexFolder(folder, documents);

        void Write(string name, ReadOnlySpan<byte> bytes)
        {
            var path = System.IO.Path.Combine(folder, name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            using var stream = File.Create(path);
            stream.Write(bytes);
        }
    }
}

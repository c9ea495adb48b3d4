using System.Diagnostics;
using Portal.Build.Searching;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Search;
using Portal.Synthetic;
using Portal.Tests;

namespace Portal.Benchmarks.Search;

/// <summary>What the search index takes to build, apart from the rest of the site.</summary>
internal static class IndexBenchmark
{
    public static void Run(int initiatives)
    {
        var input = Directory.CreateTempSubdirectory("portal-benchmark-").FullName;
        try
        {
            SyntheticInput.Write(input, Repository.PathTo("input"), initiatives, seed: 1);
            var graph = PortalGraph.Link(InputReader.Read(input));
            var documents = Time("documents", () => SearchDocuments.Of(graph));
            using var index = Time("index", () => SearchIndex.Build(documents, SearchFacets.Of(graph)));
            Console.WriteLine($"{initiatives:N0} initiatives: {index.Files.Count:N0} files, {index.Files.Sum(file => (long)file.Bytes.Length) / 1e6:F1} MB, version {index.Version}");
            foreach (var kind in index.Files.GroupBy(file => Path.GetFileName(file.Name)[..1]).OrderByDescending(kind => kind.Sum(file => (long)file.Bytes.Length)))
            {
                Console.WriteLine($"  {kind.Key}  {kind.Count(),7:N0} files {kind.Sum(file => (long)file.Bytes.Length) / 1e6,7:F1} MB");
            }
        }
        finally
        {
            Directory.Delete(input, recursive: true);
        }
    }

    private static T Time<T>(string what, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = work();
        Console.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:F2} s, {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:F2} s of processors");
        return result;
    }
}

using System.Diagnostics;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Downloads;
using Portal.Synthetic;
using Portal.Tests;
using Portal.Theme;
using Portal.Theme.Data;

namespace Portal.Benchmarks.Downloads;

/// <summary>
/// What the downloads of made-up records cost, by part and form: the processor time to write each file, one after the other to
/// nowhere, its size, and the memory held while writing. Once cold, as in a build: what the just-in-time compiler takes is in the figures.
/// </summary>
internal static class DownloadBenchmark
{
    private const int Seed = 1;

    /// <summary>Runs in a process of its own, so that memory is that of these downloads alone.</summary>
    public static void RunApart(string count)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["downloads-one", count]))!;
        process.WaitForExit();
    }

    // Of all threads, the collector's and the compiler's too; not disturbed by what else the machine does.
    private static TimeSpan ProcessorTime() => Environment.CpuUsage.TotalTime;

    public static void Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("portal-benchmark-").FullName;
        try
        {
            SyntheticInput.Write(folder, Repository.PathTo("input"), count, Seed);
            var graph = PortalGraph.Link(InputReader.Read(folder));
            var site = new SiteContext(graph, "Öppna insatser", new Uri("https://insatser.example/"), "", "", new Dictionary<string, string>());
            var settings = SiteDownloads.SettingsOf(site);

            GC.Collect();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var most = before;
            var costs = new SortedDictionary<(ScopeKind, DownloadFormat, bool), (int Files, long Bytes, TimeSpan Time)>();
            var start = ProcessorTime();
            foreach (var batch in DownloadFiles.Batches(graph, settings))
            {
                // The time of files that are written together stands at the first, which is of the whole.
                var begun = ProcessorTime();
                foreach (var written in batch.WriteMeasured([.. batch.Files.Select(_ => Stream.Null)]))
                {
                    var key = (written.File.Scope.Kind, written.File.Format, written.File.IsCompressed);
                    var cost = costs.GetValueOrDefault(key);
                    var now = ProcessorTime();
                    costs[key] = (cost.Files + 1, cost.Bytes + written.Bytes, cost.Time + now - begun);
                    begun = now;
                }

                if (batch.Files[0].Scope.Kind != ScopeKind.Page)
                {
                    most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
                }
            }

            Console.WriteLine($"{count:N0} initiatives: {costs.Values.Sum(cost => cost.Files):N0} files, {costs.Values.Sum(cost => cost.Bytes) / 1e6:N1} MB, {(ProcessorTime() - start).TotalSeconds:F2} s of processor time, at most {(most - before) / 1e6:F0} MB held beside the records' {before / 1e6:F0}");
            foreach (var ((scope, format, isCompressed), cost) in costs)
            {
                Console.WriteLine($"  {scope,-13} {format + (isCompressed ? ".gz" : ""),-14} {cost.Files,8:N0} files {cost.Bytes / 1e6,9:N1} MB {cost.Time.TotalSeconds,7:F2} s");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

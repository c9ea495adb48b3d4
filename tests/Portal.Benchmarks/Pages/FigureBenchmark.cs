using System.Diagnostics;
using Portal.Build.Figures;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Synthetic;
using Portal.Tests;
using Portal.Theme;
using Portal.Theme.Rendering;

namespace Portal.Benchmarks.Pages;

/// <summary>
/// What figures cost of a build of made-up records: computing them, writing their files, and each kind of page, every page once, on
/// one core. After a warm-up on the real records.
/// </summary>
internal static class FigureBenchmark
{
    private const int Seed = 1;

    /// <summary>Runs in a process of its own, so that one size does not warm up another.</summary>
    public static void RunApart(string count)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["figures-one", count]))!;
        process.WaitForExit();
    }

    public static void Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("portal-benchmark-").FullName;
        try
        {
            SyntheticInput.Write(folder, Repository.PathTo("input"), count, Seed);
            foreach (var page in SitePages.Of(TestSites.Real))
            {
                using var writer = new PageWriter();
                writer.Write(page);
            }

            var site = TestSites.Real with { Graph = PortalGraph.Link(InputReader.Read(folder)) };
            Console.WriteLine($"{count:N0} initiatives; milliseconds of processor time on one core");
            var figures = Time(() => _ = site.Figures);
            var files = 0;
            var bytes = 0L;
            var writing = Time(() =>
            {
                foreach (var file in FigureFiles.Of(site))
                {
                    using var stream = new MemoryStream();
                    file.Write(stream);
                    files++;
                    bytes += stream.Length;
                }
            });
            Console.WriteLine($"  {"figures computed",-20} {figures,9:F0} ms");
            Console.WriteLine($"  {"their files",-20} {writing,9:F0} ms {files,8:N0} files {bytes / 1e6,8:F1} MB");

            var all = 0d;
            foreach (var kind in SitePages.Of(site).GroupBy(page => page.Kind))
            {
                var pages = kind.ToList();
                var letters = 0L;
                using var writer = new PageWriter();
                var time = Time(() =>
                {
                    foreach (var page in pages)
                    {
                        writer.Write(page);
                        letters += writer.Text.Written.Length;
                    }
                });
                all += time;
                Console.WriteLine($"  {kind.Key,-20} {time,9:F0} ms {pages.Count,8:N0} pages {letters / 1e6,8:F1} MB");
            }

            Console.WriteLine($"  {"all pages",-20} {all,9:F0} ms");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Time(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.UserProcessorTime;
        work();
        process.Refresh();
        return (process.UserProcessorTime - before).TotalMilliseconds;
    }
}

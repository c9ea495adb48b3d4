using System.Diagnostics;
using Portal.Tests;
using Portal.Theme;
using Portal.Theme.Rendering;

namespace Portal.Benchmarks.Pages;

/// <summary>Pages a second on every core, kind by kind: each page of the kind in turn, after a warm-up of the same size.</summary>
internal static class PageBenchmark
{
    private const int Rendered = 10_000;

    public static void Run()
    {
        foreach (var kind in SitePages.Of(TestSites.Real).GroupBy(page => page.Kind))
        {
            var pages = kind.ToArray();
            for (var round = 0; round < 2; round++)
            {
                var letters = 0L;
                var watch = Stopwatch.StartNew();
                Parallel.For(0, Rendered, () => new PageWriter(), (n, _, writer) =>
                {
                    writer.Write(pages[n % pages.Length]);
                    Interlocked.Add(ref letters, writer.Text.Written.Length);
                    return writer;
                }, writer => writer.Dispose());
                if (round > 0)
                {
                    Console.WriteLine($"{kind.Key,-18} {pages.Length,5} pages {Rendered / watch.Elapsed.TotalSeconds,8:F0} pages/s {letters / Rendered / 1000.0,6:F1} kB a page");
                }
            }
        }
    }
}

using System.Diagnostics;
using Portal.Benchmarks;
using Portal.Build.Rendering;
using Portal.Tests;
using Portal.Theme;

// dotnet run -c Release --project tests/Portal.Benchmarks -- history [records] [commits]
if (args is ["history", .. var sizes])
{
    await HistoryBenchmark.RunAsync(sizes is [var records, ..] ? int.Parse(records) : 10_000, sizes is [_, var commits, ..] ? int.Parse(commits) : 5_000);
    return;
}

// Pages a second on every core, kind by kind: each page of the kind in turn, after a warm-up of the same size.
const int Pages = 10_000;

foreach (var kind in SitePages.Of(TestSites.Real).GroupBy(page => page.Kind))
{
    var pages = kind.ToArray();
    for (var round = 0; round < 2; round++)
    {
        var letters = 0L;
        var watch = Stopwatch.StartNew();
        await Parallel.ForAsync(0, Pages, async (n, _) => Interlocked.Add(ref letters, (await PageRenderer.RenderAsync(pages[n % pages.Length])).Length));
        if (round > 0)
        {
            Console.WriteLine($"{kind.Key,-18} {pages.Length,5} pages {Pages / watch.Elapsed.TotalSeconds,8:F0} pages/s {letters / Pages / 1000.0,6:F1} kB a page");
        }
    }
}

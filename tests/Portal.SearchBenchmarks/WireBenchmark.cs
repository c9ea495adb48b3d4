using System.Globalization;

namespace Portal.SearchBenchmarks;

/// <summary>
/// What searching takes over the wire, script and index together: a first search with nothing in the cache, and further ones; and the search page on a phone, with
/// nothing in the cache, until the first hits are there, and with what follows while nobody touches it.
/// </summary>
internal static class WireBenchmark
{
    private const int Queries = 40;

    // Hits, or that there are none.
    private const string FirstHits = "#sok-lista .card, #sok-notes p";

    // Longer than the page waits before it fetches the other hits.
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(2.5);

    private const string Search = "async query => { const { search } = await import('/assets/search.js'); await search(query); return 0; }";

    /// <param name="counts">Numbers of made-up initiatives; 0 for the real ones.</param>
    /// <param name="isAlone">Whether Pagefind is left out, which takes many minutes to index 100,000 pages.</param>
    public static async Task RunAsync(int[] counts, bool isAlone = false)
    {
        if (!isAlone)
        {
            PeerEngines.Install();
        }

        await using var browser = await Browser.StartAsync();
        Console.WriteLine("| initiatives | engine | | median | 90 % | 95 % | most |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var count in counts)
        {
            using var site = count == 0 ? BuiltSite.OfReal() : BuiltSite.OfMadeUp(count);
            var queries = SampleQueries.Of(site.Documents, Queries);
            var name = site.Initiatives.ToString("N0", CultureInfo.InvariantCulture);
            await MeasureAsync(name, "Öppna insatser", browser, site.Folder, queries, page => query => page.EvaluateAsync(Search, query));
            await MeasurePageAsync(name, browser, site.Folder, queries);
            if (isAlone)
            {
                continue;
            }

            PeerEngines.IndexWithPagefind(site.Folder);
            await MeasureAsync(name, "Pagefind", browser, site.Folder, queries, PeerEngines.OpenPagefind);
        }
    }

    private static async Task MeasureAsync(string initiatives, string engine, Browser browser, string folder, string[] queries, Func<ServedPage, Func<string, Task>> open)
    {
        var first = new List<(int Requests, long Bytes)>();
        foreach (var query in queries)
        {
            await using var page = await browser.OpenAsync(folder);
            await open(page)(query);
            first.Add((page.Requests, page.Bytes));
        }

        var further = new List<(int Requests, long Bytes)>();
        await using var session = await browser.OpenAsync(folder);
        var search = open(session);
        foreach (var query in queries)
        {
            session.Reset();
            await search(query);
            further.Add((session.Requests, session.Bytes));
        }

        Row(initiatives, engine, "first search, kB", first.Select(one => one.Bytes / 1000.0), "F1");
        Row(initiatives, engine, "first search, requests", first.Select(one => (double)one.Requests), "F0");
        Row(initiatives, engine, "further search, kB", further.Skip(1).Select(one => one.Bytes / 1000.0), "F1");
        Row(initiatives, engine, "further search, requests", further.Skip(1).Select(one => (double)one.Requests), "F0");
    }

    private static async Task MeasurePageAsync(string initiatives, Browser browser, string folder, string[] queries)
    {
        var first = new List<(int Requests, long Bytes)>();
        var rest = new List<(int Requests, long Bytes)>();
        foreach (var query in queries)
        {
            await using var page = await browser.OpenAsync(folder);
            await page.GoToAsync("/sok/?q=" + Uri.EscapeDataString(query), FirstHits);
            first.Add((page.Requests, page.Bytes));
            await page.RestAsync(Reading);
            rest.Add((page.Requests, page.Bytes));
        }

        Row(initiatives, "Öppna insatser", "page, first hits, kB", first.Select(one => one.Bytes / 1000.0), "F1");
        Row(initiatives, "Öppna insatser", "page, first hits, requests", first.Select(one => (double)one.Requests), "F0");
        Row(initiatives, "Öppna insatser", "page, untouched, kB", rest.Select(one => one.Bytes / 1000.0), "F1");
        Row(initiatives, "Öppna insatser", "page, untouched, requests", rest.Select(one => (double)one.Requests), "F0");
    }

    private static void Row(string name, string engine, string what, IEnumerable<double> values, string format)
    {
        double[] sorted = [.. values.Order()];
        var shares = new[] { 0.5, 0.9, 0.95, 1 }.Select(share => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))].ToString(format, CultureInfo.InvariantCulture));
        Console.WriteLine($"| {name} | {engine} | {what} | {string.Join(" | ", shares)} |");
    }
}

using System.Globalization;

namespace Portal.Benchmarks.Search;

/// <summary>What searching takes over the wire, script and index together: a first search with nothing in the cache, and further ones.</summary>
internal static class WireBenchmark
{
    private const int Queries = 100;

    private const string Search = "async query => { const { search } = await import('/assets/search.js'); await search(query); return 0; }";

    /// <param name="counts">Numbers of made-up initiatives; 0 for the real ones.</param>
    public static async Task RunAsync(int[] counts)
    {
        await using var browser = await Browser.StartAsync();
        Console.WriteLine("| initiatives | | median | 90 % | 95 % | most |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var count in counts)
        {
            using var index = count == 0 ? IndexFolder.OfReal() : IndexFolder.OfMadeUp(count);
            var queries = SampleQueries.Of(index.Documents, Queries);
            var first = new List<(int Requests, long Bytes)>();
            foreach (var query in queries)
            {
                await using var page = await browser.OpenAsync(index.Path);
                await page.EvaluateAsync(Search, query);
                first.Add((page.Requests, page.Bytes));
            }

            var further = new List<(int Requests, long Bytes)>();
            await using var session = await browser.OpenAsync(index.Path);
            foreach (var query in queries)
            {
                session.Reset();
                await session.EvaluateAsync(Search, query);
                further.Add((session.Requests, session.Bytes));
            }

            var name = index.Documents.Count(document => !document.IsSecondary).ToString("N0", CultureInfo.InvariantCulture);
            Row(name, "first search, kB", first.Select(one => one.Bytes / 1000.0), "F1");
            Row(name, "first search, requests", first.Select(one => (double)one.Requests), "F0");
            Row(name, "further search, kB", further.Skip(1).Select(one => one.Bytes / 1000.0), "F1");
            Row(name, "further search, requests", further.Skip(1).Select(one => (double)one.Requests), "F0");
        }
    }

    private static void Row(string name, string what, IEnumerable<double> values, string format)
    {
        double[] sorted = [.. values.Order()];
        var shares = new[] { 0.5, 0.9, 0.95, 1 }.Select(share => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))].ToString(format, CultureInfo.InvariantCulture));
        Console.WriteLine($"| {name} | {what} | {string.Join(" | ", shares)} |");
    }
}

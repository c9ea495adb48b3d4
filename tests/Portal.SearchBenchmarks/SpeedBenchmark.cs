namespace Portal.SearchBenchmarks;

/// <summary>How long a keystroke takes to give results, and a filter, once their files are there; in Chromium with the processor slowed four times.</summary>
internal static class SpeedBenchmark
{
    private const int Initiatives = 10_000;
    private const int Queries = 40;

    public static async Task RunAsync()
    {
        await using var browser = await Browser.StartAsync();
        using var site = BuiltSite.OfMadeUp(Initiatives);
        await using var page = await browser.OpenAsync(site.Folder);
        var queries = SampleQueries.Of(site.Documents, Queries);
        string[] typed = [.. queries.SelectMany(query => Enumerable.Range(3, Math.Max(0, query.Length - 2)).Select(length => query[..length]))];

        const string Facets = "facets: ['region', 'theme', 'kind', 'year']";
        const string Filters = "{ " + Facets + ", filters: { region: ['skane', 'gotland'], theme: ['-integration'] } }";

        // Once to fetch, once more to measure.
        await MeasureAsync(page, typed, "{}");
        await MeasureAsync(page, queries, "{ " + Facets + " }");
        await page.SlowDownAsync(4);
        Report("keystroke to results", await MeasureAsync(page, typed, "{}"));
        Report("filter by region and theme, what it shows yet to be fetched", await MeasureAsync(page, queries, Filters));
        Report("filter by region and theme", await MeasureAsync(page, queries, Filters));
    }

    private static async Task<double[]> MeasureAsync(ServedPage page, string[] queries, string options)
    {
        var times = await page.EvaluateAsync(
            $$"""
            async queries => {
              const { search } = await import('/assets/search.js');
              const times = [];
              for (const query of queries) {
                const start = performance.now();
                await search(query, {{options}});
                times.push(performance.now() - start);
              }

              return times;
            }
            """, queries);
        return [.. times.EnumerateArray().Select(time => time.GetDouble()).Order()];
    }

    private static void Report(string what, double[] times) =>
        Console.WriteLine($"{what}: {times.Length} times, median {times[times.Length / 2]:F1} ms, 95 % within {times[(int)(times.Length * 0.95)]:F1} ms, {times[^1]:F1} ms at most");
}

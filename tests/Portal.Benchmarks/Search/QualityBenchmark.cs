using Portal.Build;
using Portal.Build.Publishing;
using Portal.Build.Settings;
using Portal.Tests;

namespace Portal.Benchmarks.Search;

/// <summary>Judged queries on the real records, answered by this search, Pagefind and lunr: one table.</summary>
internal static class QualityBenchmark
{
    public static async Task RunAsync()
    {
        Peers.Install();
        var folder = Directory.CreateTempSubdirectory("portal-benchmark-").FullName;
        try
        {
            var site = Path.Combine(folder, "output");
            var input = Repository.PathTo("input");
            using (var output = OutputFolder.Take(site, clean: false, input, keep: [], out var refusal) ?? throw new InvalidOperationException(refusal))
            {
                Site.Build(new BuildRequest(new SiteSettings { Host = "insatser.example", SiteTitle = "Öppna insatser" }, input) { PublishesBrokenLinks = true }, output);
            }

            Peers.IndexWithPagefind(site);
            using var own = IndexFolder.OfReal();
            await using var browser = await Browser.StartAsync();
            await using var page = await browser.OpenAsync(site);
            await using var pagefindPage = await browser.OpenAsync(site);
            await using var lunrPage = await browser.OpenAsync(site);
            object[] documents = [.. own.Documents.Where(document => !document.IsSecondary).Select(document => new
            {
                url = document.Address,
                title = document.Title,
                names = string.Join(' ', document.Names),
                goals = string.Join(' ', document.Goals),
                text = document.Summary + "\n" + document.Body,
            })];
            (string Name, Func<string, Task<string[]>> Search)[] engines =
            [
                ("Öppna insatser", query => OwnAsync(page, query)),
                ("Pagefind", await Peers.OpenPagefindAsync(pagefindPage)),
                ("lunr, lunr-languages", await Peers.OpenLunrAsync(lunrPage, documents)),
            ];
            await CompareAsync(engines);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CompareAsync((string Name, Func<string, Task<string[]>> Search)[] engines)
    {
        var queries = JudgedQuery.ReadAll();
        var scores = new Dictionary<(string Engine, string Kind), List<Score>>();
        foreach (var (name, search) in engines)
        {
            foreach (var query in queries)
            {
                var found = (await search(query.Query)).Select(address => address.Replace("/insatser/", "", StringComparison.Ordinal).TrimEnd('/'));
                var score = Score.Of(query, found);
                foreach (var kind in new[] { query.Kind, "all" })
                {
                    scores.TryAdd((name, kind), []);
                    scores[(name, kind)].Add(score);
                }
            }
        }

        Console.WriteLine($"| recall@10 · MRR · nDCG@10 | queries | {string.Join(" | ", engines.Select(engine => engine.Name))} |");
        Console.WriteLine($"|---|---|{string.Concat(engines.Select(_ => "---|"))}");
        foreach (var kind in queries.Select(query => query.Kind).Distinct().Append("all"))
        {
            var cells = engines.Select(engine => Score.Mean(scores[(engine.Name, kind)])).Select(mean => $"{mean.Recall:F2} · {mean.ReciprocalRank:F2} · {mean.Gain:F2}");
            Console.WriteLine($"| {kind} | {scores[(engines[0].Name, kind)].Count} | {string.Join(" | ", cells)} |");
        }
    }

    private static async Task<string[]> OwnAsync(ServedPage page, string query)
    {
        var urls = await page.EvaluateAsync("async query => (await (await import('/assets/search.js')).search(query)).results.map(result => result.url)", query);
        return [.. urls.EnumerateArray().Select(url => url.GetString()!)];
    }
}

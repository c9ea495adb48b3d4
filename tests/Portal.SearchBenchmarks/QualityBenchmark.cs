namespace Portal.SearchBenchmarks;

/// <summary>Judged queries on the real records, answered by this search, Pagefind and lunr: one table.</summary>
internal static class QualityBenchmark
{
    private static readonly (string Title, string File)[] Sets =
    [
        ("The judged queries that the search was made with", "search-queries.json"),
        ("A second set, judged before anything was changed for it", "search-queries-held-out.json"),
        ("A third set, judged before any of it had been put to a search", "search-queries-second-held-out.json"),
        ("A fourth set, judged likewise", "search-queries-third-held-out.json"),
        ("A fifth set, judged likewise", "search-queries-fourth-held-out.json"),
        ("A sixth set, judged likewise, with everyday words and questions", "search-queries-fifth-held-out.json"),
        ("A seventh set, of everyday words that the records lack", "search-queries-everyday.json"),
        ("An eighth set, likewise, put to the search after the list of such words was written", "search-queries-second-everyday.json"),
        ("A ninth set, of all kinds, judged by somebody who knew nothing of the search", "search-queries-sixth-held-out.json"),
        ("A tenth set, of all kinds, judged likewise", "search-queries-seventh-held-out.json"),
        ("An eleventh set, of all kinds and questions, judged likewise", "search-queries-eighth-held-out.json"),
    ];

    public static async Task RunAsync()
    {
        PeerEngines.Install();
        using var site = BuiltSite.OfReal();
        PeerEngines.IndexWithPagefind(site.Folder);
        await using var browser = await Browser.StartAsync();
        await using var page = await browser.OpenAsync(site.Folder);
        await using var pagefindPage = await browser.OpenAsync(site.Folder);
        await using var lunrPage = await browser.OpenAsync(site.Folder);
        object[] documents = [.. site.Documents.Where(document => !document.IsSecondary).Select(document => new
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
            ("Pagefind", PeerEngines.OpenPagefind(pagefindPage)),
            ("lunr, lunr-languages", await PeerEngines.OpenLunrAsync(lunrPage, documents)),
        ];
        foreach (var (title, file) in Sets)
        {
            Console.WriteLine($"{title}:\n");
            await CompareAsync(engines, JudgedQuery.ReadAll(file));
            Console.WriteLine();
        }
    }

    private static async Task CompareAsync((string Name, Func<string, Task<string[]>> Search)[] engines, JudgedQuery[] queries)
    {
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

using System.Text.Json;

namespace Portal.Browser.Tests.Search;

/// <summary>That the judged queries of <c>tests/search-queries.json</c> are answered.</summary>
public sealed class SearchQualityTests(BrowserFixture browser, ServedSite site, ITestOutputHelper output)
{
    [Fact]
    public async Task Of_the_answers_to_judged_queries_95_percent_are_among_the_first_ten_and_85_of_each_kind()
    {
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathTo("tests", "search-queries.json")));
        await using var page = await SearchPage.OpenAsync(browser, site);
        var recalls = new List<(string Kind, double Recall)>();

        foreach (var judged in file.RootElement.GetProperty("queries").EnumerateArray())
        {
            var relevant = judged.GetProperty("relevant").EnumerateArray().Select(address => $"/insatser/{address.GetString()}/").ToHashSet();
            var query = judged.GetProperty("query").GetString()!;
            var answer = await page.SearchAsync(query);
            var found = answer.GetProperty("results").EnumerateArray().Count(result => relevant.Contains(result.GetProperty("url").GetString()!));
            recalls.Add((judged.GetProperty("kind").GetString()!, (double)found / Math.Min(10, relevant.Count)));
            if (found < Math.Min(10, relevant.Count))
            {
                output.WriteLine($"{query}: {found} of {relevant.Count}");
            }
        }

        foreach (var kind in recalls.GroupBy(one => one.Kind))
        {
            output.WriteLine($"{kind.Key}: {kind.Average(one => one.Recall):F3}");
            kind.Average(one => one.Recall).ShouldBeGreaterThanOrEqualTo(0.85, kind.Key);
        }

        recalls.Count.ShouldBeGreaterThanOrEqualTo(120);
        recalls.Average(one => one.Recall).ShouldBeGreaterThanOrEqualTo(0.95);
    }
}

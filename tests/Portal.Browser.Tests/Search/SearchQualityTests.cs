using System.Text.Json;

namespace Portal.Browser.Tests.Search;

/// <summary>That the judged queries of the files in <c>tests/</c> are answered.</summary>
public sealed class SearchQualityTests(BrowserFixture browser, ServedSite site, ITestOutputHelper output)
{
    [Fact]
    public async Task Of_the_answers_to_judged_queries_95_percent_are_among_the_first_ten_and_85_of_each_kind()
    {
        var recalls = await RecallsAsync("search-queries.json");

        recalls.Count.ShouldBeGreaterThanOrEqualTo(120);
        recalls.Average(one => one.Recall).ShouldBeGreaterThanOrEqualTo(0.95);
        foreach (var kind in recalls.GroupBy(one => one.Kind))
        {
            output.WriteLine($"{kind.Key}: {kind.Average(one => one.Recall):F3}");
            kind.Average(one => one.Recall).ShouldBeGreaterThanOrEqualTo(0.85, kind.Key);
        }
    }

    [Theory]
    [InlineData("search-queries-held-out.json")]
    [InlineData("search-queries-second-held-out.json")]
    [InlineData("search-queries-third-held-out.json")]
    [InlineData("search-queries-fourth-held-out.json")]
    [InlineData("search-queries-sixth-held-out.json")]
    [InlineData("search-queries-seventh-held-out.json")]
    [InlineData("search-queries-eighth-held-out.json")]
    public async Task Of_the_answers_to_queries_that_were_judged_before_any_search_95_percent_are_among_the_first_ten(string name) =>
        (await RecallsAsync(name)).Average(one => one.Recall).ShouldBeGreaterThanOrEqualTo(0.95);

    [Fact]
    public async Task Of_the_answers_to_everyday_words_and_questions_85_percent_are_among_the_first_ten() =>
        (await RecallsAsync("search-queries-fifth-held-out.json")).Average(one => one.Recall).ShouldBeGreaterThanOrEqualTo(0.85);

    [Theory]
    [InlineData("search-queries-everyday.json", 0.6)]
    [InlineData("search-queries-second-everyday.json", 0.55)]
    public async Task Of_the_answers_to_words_that_the_records_lack_more_than_half_are_among_the_first_ten(string name, double least) =>
        (await RecallsAsync(name)).Average(one => one.Recall).ShouldBeGreaterThanOrEqualTo(least);

    private async Task<List<(string Kind, double Recall)>> RecallsAsync(string name)
    {
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathTo("tests", name)));
        await using var page = await SearchPage.OpenAsync(browser, site);
        var recalls = new List<(string Kind, double Recall)>();

        foreach (var judged in file.RootElement.GetProperty("queries").EnumerateArray())
        {
            var relevant = judged.GetProperty("relevant").EnumerateArray().Select(address => address.GetString()!).Select(address => address.StartsWith('/') ? $"{address}/" : $"/insatser/{address}/").ToHashSet();
            var query = judged.GetProperty("query").GetString()!;
            var answer = await page.SearchAsync(query);
            var found = answer.GetProperty("results").EnumerateArray().Count(result => relevant.Contains(result.GetProperty("url").GetString()!));
            recalls.Add((judged.GetProperty("kind").GetString()!, (double)found / Math.Min(10, relevant.Count)));
            if (found < Math.Min(10, relevant.Count))
            {
                output.WriteLine($"{query}: {found} of {relevant.Count}");
            }
        }

        return recalls;
    }
}

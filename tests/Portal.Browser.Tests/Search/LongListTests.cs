using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Portal.Search;
using Portal.Search.Documents;

namespace Portal.Browser.Tests.Search;

/// <summary>
/// Searches in an index so large that common words have lists of their own, of which a search reads no more than it needs: what is counted without reading all of
/// them is what reading all of them counts.
/// </summary>
public sealed class LongListTests(BrowserFixture browser) : IAsyncLifetime
{
    private const int Documents = 6_000;
    private const int Primary = 5_500;

    // More results than stand with the word.
    private const int Page = 100;

    private const string Ask = """
        async ([query, options]) => {
          const { search } = await import('/search.js');
          return search(query, options);
        }
        """;

    private static readonly string[] Regions = ["gotland", "skane", "dalarna"];

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-long-lists-").FullName;
    private StaticSite? _site;

    public async ValueTask InitializeAsync()
    {
        using var index = SearchIndex.Build([.. Enumerable.Range(0, Documents).Select(Document)], new SearchSettings
        {
            Facets =
            [
                new("type", [new("initiative", "Insats"), new("goal", "Mål")], IsShownOnResults: true),
                new("region", [.. Regions.Select(region => new KeyValuePair<string, string>(region, region))]),
            ],
            Stages = [new("granted", "beviljat"), new("paid", "utbetalt")],
        });
        foreach (var file in index.Files)
        {
            var path = Path.Combine(_folder, "search", file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes.ToArray());
        }

        foreach (var script in Directory.EnumerateFiles(Repository.PathTo("theme", "assets", "js"), "*.js", SearchOption.AllDirectories))
        {
            var path = Path.Combine(_folder, Path.GetRelativePath(Repository.PathTo("theme", "assets", "js"), script));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(script, path);
        }

        _site = await StaticSite.ServeAsync(_folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Counts_and_order_are_the_same_whether_or_not_a_whole_list_is_read()
    {
        var first = await SearchAsync("kompetens", new { });
        var all = await SearchAsync("kompetens", new { sort = "relevance", size = Page, facets = new[] { "type", "region" } });
        var files = await FilesAsync("kompetens", new { });

        files.ShouldNotContain(file => file.StartsWith('l'), "the first results need no long list");
        first.GetProperty("total").GetInt32().ShouldBe(Enumerable.Range(0, Documents).Count(HasCompetence));
        first.GetProperty("initiatives").GetInt32().ShouldBe(Enumerable.Range(0, Primary).Count(HasCompetence));
        foreach (var name in new[] { "total", "complete", "initiatives" })
        {
            all.GetProperty(name).GetInt32().ShouldBe(first.GetProperty(name).GetInt32(), name);
        }

        all.GetProperty("facets").GetProperty("type").ToString().ShouldBe(first.GetProperty("facets").GetProperty("type").ToString());
        AddressesOf(all).ShouldBeUnique();
        AddressesOf(all).Length.ShouldBe(Page);
        AddressesOf(all).Take(10).ShouldBe(AddressesOf(first));
    }

    [Fact]
    public async Task Words_together_phrases_filters_and_exclusions_count_every_document()
    {
        (await TotalAsync("kompetens havet", new { })).ShouldBe(Enumerable.Range(0, Documents).Count(i => HasCompetence(i) && HasSea(i)));
        (await TotalAsync("kompetens -havet", new { })).ShouldBe(Enumerable.Range(0, Documents).Count(i => HasCompetence(i) && !HasSea(i)));
        (await TotalAsync("havet -kompetens", new { })).ShouldBe(Enumerable.Range(0, Documents).Count(i => !HasCompetence(i) && HasSea(i)));
        (await TotalAsync("\"stärker kompetens\"", new { })).ShouldBe(Enumerable.Range(0, Documents).Count(HasCompetence));
        (await TotalAsync("kompetens", new { filters = new { region = new[] { "skane" } } }))
            .ShouldBe(Enumerable.Range(0, Documents).Count(i => HasCompetence(i) && i % Regions.Length == 1));
        (await TotalAsync("kompetens 4711", new { })).ShouldBe(HasCompetence(4711) ? 1 : 0);
    }

    [Fact]
    public async Task A_slip_in_a_common_word_is_mended()
    {
        foreach (var (slip, word) in new[] { ("kompetenz", "kompetens"), ("stärjer", "stärker"), ("stöärker", "stärker") })
        {
            var answer = await SearchAsync(slip, new { });

            answer.GetProperty("corrections")[0].GetProperty("to").GetString().ShouldBe(word, slip);
            answer.GetProperty("total").GetInt32().ShouldBe(Enumerable.Range(0, Documents).Count(HasCompetence), slip);
        }
    }

    [Fact]
    public async Task The_beginning_of_very_many_words_finds_a_common_one_among_them()
    {
        var files = await FilesAsync("kraf", new { });
        var answer = await SearchAsync("kraf", new { });

        answer.GetProperty("total").GetInt32().ShouldBeGreaterThanOrEqualTo(Enumerable.Range(0, Documents).Count(HasForce));
        files.Count(file => file.StartsWith('t')).ShouldBeLessThan(6);
    }

    [Theory]
    [InlineData("\"insats 4711\"", 4711)]
    [InlineData("\"insats 5499\"", 5499)]
    [InlineData("\"insats 5971\"", 5971)]
    public async Task Amounts_of_few_hits_are_added_up_without_those_of_all_others(string query, int number)
    {
        var options = new { amounts = true, facets = Array.Empty<string>() };
        var files = await FilesAsync(query, options);
        var sums = (await SearchAsync(query, options)).GetProperty("amounts").GetProperty("stages").EnumerateArray()
            .ToDictionary(stage => stage.GetProperty("stage").GetString()!, stage => stage.GetProperty("kronor").GetInt64());

        files.ShouldNotContain("amounts.bin");
        sums.ShouldBe(AmountsOf(number).ToDictionary(amount => amount.Stage, amount => amount.Kronor), ignoreOrder: true);
    }

    [Fact]
    public async Task Amounts_of_many_hits_are_those_of_all()
    {
        var answer = await SearchAsync("", new { amounts = true, size = 0 });

        foreach (var stage in answer.GetProperty("amounts").GetProperty("stages").EnumerateArray())
        {
            stage.GetProperty("kronor").GetInt64().ShouldBe(Enumerable.Range(0, Documents).SelectMany(number => AmountsOf(number))
                .Where(amount => amount.Stage == stage.GetProperty("stage").GetString()).Sum(amount => amount.Kronor));
        }

        (await FilesAsync("", new { amounts = true, size = 0 })).ShouldContain("amounts.bin");
    }

    // Some have been paid less than they were granted; documents that are no initiatives have none.
    private static ImmutableArray<SearchAmount> AmountsOf(int number) => number >= Primary ? [] :
        [new(number * 1000L, "granted"), .. number % 4 == 3 ? [new SearchAmount((number * 100L) + 1, "paid")] : Array.Empty<SearchAmount>()];

    private static bool HasForce(int number) => number % 5 == 0;

    // A word that no other document has, and many of which begin alike.
    private static string NameOf(int number) => "Kraft" + string.Concat(number.ToString("0000", CultureInfo.InvariantCulture).Select(digit => "bdfghjklmp"[digit - '0']));

    private static bool HasCompetence(int number) => number % 2 == 0;

    private static bool HasSea(int number) => number % 3 != 0;

    private static SearchDocument Document(int number) => new()
    {
        Address = number < Primary ? $"/insatser/{Regions[number % Regions.Length]}/insats-{number}/" : $"/mal/insats-{number}/",
        Title = $"Insats {number}",
        Names = [NameOf(number), .. HasForce(number) ? ["Kraftcentrum"] : Array.Empty<string>()],
        Summary = (HasCompetence(number) ? "Insatsen stärker kompetens i länet." : "Insatsen rör annat.") + (HasSea(number) ? " Den gäller havet." : ""),
        Body = string.Join(' ', Enumerable.Repeat("Mer om arbetet.", 1 + (number * 7 % 11))),
        Values = [new("type", number < Primary ? "initiative" : "goal"), new("region", Regions[number % Regions.Length])],
        Amounts = AmountsOf(number),
        Amount = AmountsOf(number) is [.., var last] ? last : null,
        IsSecondary = number >= Primary,
        Row = Math.Min(number, Primary - 1),
    };

    private static string[] AddressesOf(JsonElement answer) => [.. answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("url").GetString()!)];

    private async Task<int> TotalAsync(string query, object options)
    {
        var answer = await SearchAsync(query, options);
        return answer.GetProperty("complete").GetInt32();
    }

    private async Task<JsonElement> SearchAsync(string query, object options)
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(_site!.At("/search.js"));
        return (await page.EvaluateAsync<JsonElement?>(Ask, new object[] { query, options }))!.Value;
    }

    // The files of the index that a query reads, without the scripts.
    private async Task<string[]> FilesAsync(string query, object options)
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        var files = new List<string>();
        page.Request += (_, request) => files.Add(Path.GetFileName(new Uri(request.Url).AbsolutePath));
        await page.GotoAsync(_site!.At("/search.js"));
        await page.EvaluateAsync<JsonElement?>(Ask, new object[] { query, options });
        return [.. files.Where(file => !file.EndsWith(".js", StringComparison.Ordinal))];
    }
}

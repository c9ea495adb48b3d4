using System.Text.Json;
using Portal.Search.Analysis;

namespace Portal.Browser.Tests.Search;

/// <summary>That the browser reads words as the build does.</summary>
public sealed class SearchAnalysisTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string Read = """
        async texts => {
          const { tokens, term, isStop } = await import('/search/analysis.js');
          return texts.map(text => tokens(text).map(({ word, start, end }) => `${word}/${term(word)}/${start}-${end}${isStop(word) ? '/stop' : ''}`).join(' '));
        }
        """;

    private StaticSite? _scripts;

    public async ValueTask InitializeAsync() => _scripts = await StaticSite.ServeAsync(Repository.PathTo("theme", "assets", "js"));

    [Fact]
    public async Task The_shared_examples_hold_in_the_browser()
    {
        using var vectors = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathTo("tests", "search-vectors.json")));
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(_scripts!.At("/search.js"));

        var texts = vectors.RootElement.GetProperty("texts").EnumerateArray().ToArray();
        var read = await page.EvaluateAsync<string[]>(Read, texts.Select(text => text.GetProperty("text").GetString()).ToArray());
        read.Select(words => string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[..word.LastIndexOf('/', word.LastIndexOf('-'))]).Select(WordOf)))
            .ShouldBe(texts.Select(text => string.Join(' ', text.GetProperty("words").EnumerateArray().Select(word => word.GetString()))));

        foreach (var forms in vectors.RootElement.GetProperty("terms").EnumerateArray())
        {
            var terms = await page.EvaluateAsync<string[]>(
                "async forms => { const { tokens, term } = await import('/search/analysis.js'); return forms.map(form => term(tokens(form)[0].word)); }",
                forms.EnumerateArray().Select(form => form.GetString()).ToArray());
            terms.Distinct().Count().ShouldBe(1, string.Join(", ", terms));
        }
    }

    [Fact]
    public async Task Build_and_browser_read_the_same_words_and_terms_in_every_record()
    {
        string[] texts = [.. Directory.EnumerateFiles(Repository.PathTo("input"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(_scripts!.At("/search.js"));

        var inBrowser = await page.EvaluateAsync<string[]>(Read, texts);

        for (var i = 0; i < texts.Length; i++)
        {
            inBrowser[i].ShouldBe(InBuild(texts[i]));
        }
    }

    [Fact]
    public async Task Build_and_browser_tell_the_same_words_apart()
    {
        using var vectors = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathTo("tests", "search-vectors.json")));
        (string Word, string Common)[] examples = [.. vectors.RootElement.GetProperty("common").EnumerateArray().Select(words => (words[0].GetString()!, words[1].GetString()!))];
        var ofRecords = Directory.EnumerateFiles(Repository.PathTo("input"), "*", SearchOption.AllDirectories).SelectMany(path => InBuild(File.ReadAllText(path)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(WordOfToken).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).GroupBy(word => SwedishStem.Of(word)).SelectMany(words => words.Skip(1).Select(word => (Word: word, Common: words.First())));
        (string Word, string Common)[] pairs = [.. examples, .. ofRecords];
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(_scripts!.At("/search.js"));

        var inBrowser = await page.EvaluateAsync<string[]>(
            "async pairs => { const { isFormOf, otherTerms, term } = await import('/search/analysis.js'); return pairs.map(([word, common]) => term(word) !== term(common) || isFormOf(word, common) ? term(word) : otherTerms(word)[0]); }",
            pairs.Select(pair => new[] { pair.Word, pair.Common }).ToArray());

        pairs.Length.ShouldBeGreaterThan(3_000);
        inBrowser.ShouldBe(pairs.Select(pair => WordForms.TellApart([pair.Common, pair.Word], [SwedishStem.Of(pair.Common), SwedishStem.Of(pair.Word)], [2, 1])[1]));
    }

    [Fact]
    public async Task Build_and_browser_take_the_same_endings_off_whatever_stands_before_them()
    {
        using var vectors = JsonDocument.Parse(await File.ReadAllTextAsync(Repository.PathTo("tests", "search-vectors.json")));
        var words = vectors.RootElement.GetProperty("terms").EnumerateArray().Concat(vectors.RootElement.GetProperty("apart").EnumerateArray())
            .SelectMany(forms => forms.EnumerateArray()).Select(form => form.GetString()!).ToArray();
        string[] starts = ["", "t", "nor", "buss", "hav", "data"];
        string[] ends = ["", "s", "a", "e", "en", "ens", "er", "erna", "ernas", "et", "ets", "or", "orna", "at", "ad", "ade", "t", "n", "heter", "um", "res", "tor", "sor", "ort", "ert", "art", "ent", "ant"];
        string[] texts = [.. starts.SelectMany(start => words.SelectMany(word => ends.Select(end => start + word.ToLowerInvariant() + end))).Chunk(1_000).Select(chunk => string.Join(' ', chunk))];
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(_scripts!.At("/search.js"));

        var inBrowser = await page.EvaluateAsync<string[]>(Read, texts);

        inBrowser.ShouldBe(texts.Select(InBuild));
    }

    public async ValueTask DisposeAsync()
    {
        if (_scripts is not null)
        {
            await _scripts.DisposeAsync();
        }
    }

    private static string WordOfToken(string token) => token[..token.IndexOf('/', StringComparison.Ordinal)];

    private static string WordOf(string wordAndTerm) => wordAndTerm[..wordAndTerm.LastIndexOf('/')];

    private static string InBuild(string text)
    {
        var found = new List<string>();
        var words = new Words(text, new char[Words.LongestWord * 2]);
        while (words.Next())
        {
            found.Add($"{words.Word}/{SwedishStem.Of(words.Word)}/{words.Start}-{words.End}{(StopWords.Contains(words.Word) ? "/stop" : "")}");
        }

        return string.Join(' ', found);
    }
}

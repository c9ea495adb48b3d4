using System.Text.Json;
using System.Text.RegularExpressions;
using Portal.Search.Analysis;

namespace Portal.Browser.Tests.Search;

public sealed partial class SearchTests(BrowserFixture browser, ServedSite site)
{
    [Fact]
    public async Task A_result_tells_what_is_shown_of_it()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answer = await page.SearchAsync("REDO näringsliv i beredskap");

        var first = answer.GetProperty("results")[0];
        first.GetProperty("title").GetString().ShouldBe("REDO Näringsliv i beredskap i Östra Mellansverige 2026–2029");
        first.GetProperty("url").GetString().ShouldBe("/insatser/orebro/redo-naringsliv-i-beredskap/");
        first.GetProperty("type").GetString().ShouldBe("initiative");
        first.GetProperty("kind").GetString().ShouldBe("project");
        first.GetProperty("region").GetString().ShouldBe("orebro");
        first.GetProperty("theme").GetString().ShouldBe("innovation-foretagande");
        first.GetProperty("year").GetInt32().ShouldBe(2026);
        first.GetProperty("amount").GetInt64().ShouldBe(14_600_000);
        first.GetProperty("stage").GetString().ShouldBe("applied");
        first.GetProperty("excerpt").GetString().ShouldNotBeNullOrEmpty();
        first.GetProperty("marks").GetProperty("title").EnumerateArray().Where(part => part.GetProperty("marked").GetBoolean()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Every_address_leads_to_a_page_and_every_title_is_its_own()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answer = await page.SearchAsync("", new { size = 100_000, facets = Array.Empty<string>() });

        var addresses = answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("url").GetString()!).ToArray();
        addresses.ShouldBeUnique();
        addresses.Length.ShouldBe(answer.GetProperty("total").GetInt32());
        addresses.Where(address => !File.Exists(PublishedSite.Folder + address + "index.html")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_word_that_nothing_has_is_not_mended_into_another()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        foreach (var word in (string[])["stål", "sjöfart", "stålproduktion", "häktning", "fängelse", "förkylning", "katt", "begravning", "mellanstadiet", "veterinär", "klocka", "präst", "skrot", "blomma", "veteran", "lasarett", "tolerans", "vilka"])
        {
            var answer = await page.SearchAsync(word);

            answer.GetProperty("corrections").GetArrayLength().ShouldBe(0, word);
            answer.GetProperty("missing")[0].GetString().ShouldBe(word);
        }
    }

    [Fact]
    public async Task A_common_Swedish_word_that_nothing_has_is_mended_to_what_it_begins_or_ends_with_at_most()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answers = await page.EvaluateAsync(
            "async words => { const { search } = await import('/assets/search.js'); return Promise.all(words.map(async word => (await search(word)).corrections)); }",
            SwedishWords.All.Where((_, i) => i % 40 == 0).Select(word => word.Word).ToArray());

        var corrections = answers.EnumerateArray().SelectMany(own => own.EnumerateArray()).Select(own => (From: own.GetProperty("from").GetString()!, To: own.GetProperty("to").GetString()!)).ToArray();
        corrections.Where(own => !own.To.StartsWith(own.From[..4], StringComparison.Ordinal) && !own.From.EndsWith(own.To, StringComparison.Ordinal)).ShouldBeEmpty();
        corrections.Length.ShouldBeLessThan(answers.GetArrayLength() / 20);
    }

    [Theory]
    [InlineData("samer", "samarbete", "is no form of it with bete")]
    [InlineData("konkursen", "konkurrenskraft", "begins like its stem alone")]
    [InlineData("Nora", "kvinnor", "ends with the ending of a form")]
    [InlineData("försenat", "föra", "has the same stem")]
    [InlineData("säkerheten", "säkra", "has the same stem")]
    [InlineData("uppgraderar", "uppger", "has the same stem")]
    [InlineData("öppna data", "öppna", "is what the stem of a compound of both looks like")]
    public async Task A_word_does_not_find_what_only_looks_like_a_part_or_form_of_it(string query, string other, string reason)
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var found = (await page.SearchAsync(query)).GetProperty("total").GetInt32();

        found.ShouldBePositive();
        found.ShouldBeLessThan((await page.SearchAsync(other)).GetProperty("total").GetInt32() / 2, $"{other} {reason}");
    }

    [Fact]
    public async Task A_compound_that_nothing_has_finds_what_it_begins_with()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answer = await page.SearchAsync("koldioxidskatt");

        answer.GetProperty("total").GetInt32().ShouldBePositive();
        answer.GetProperty("corrections")[0].GetProperty("to").GetString().ShouldBe("koldioxid");
    }

    [Fact]
    public async Task A_compound_that_nothing_has_finds_the_rare_word_that_it_ends_with_but_no_common_one_and_none_behind_a_particle()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        (await page.SearchAsync("damfotboll")).GetProperty("corrections")[0].GetProperty("to").GetString().ShouldBe("fotboll");
        foreach (var word in (string[])["köttproduktion", "uppställning", "missförstå"])
        {
            (await page.SearchAsync(word)).GetProperty("missing")[0].GetString().ShouldBe(word);
        }
    }

    [Theory]
    [InlineData("dagis", "förskola")]
    [InlineData("loppis", "återbruk")]
    [InlineData("mack", "drivmedelsstation")]
    public async Task An_everyday_word_finds_what_records_say_for_it_and_not_the_other_way(string everyday, string official)
    {
        await using var page = await SearchPage.OpenAsync(browser, site);
        async Task<string[]> FindAsync(string query) =>
            [.. (await page.SearchAsync(query)).GetProperty("results").EnumerateArray().Select(result => result.GetProperty("url").GetString()!)];

        var found = await FindAsync(everyday);

        (await FindAsync($"{official} -{everyday}")).ShouldBeSubsetOf(found, "what has but the official word is not left out with the everyday one");
        found.Length.ShouldBeGreaterThanOrEqualTo((await FindAsync(official)).Length);
    }

    [Fact]
    public async Task What_has_a_word_or_a_compound_of_it_comes_before_what_the_word_finds_and_a_word_of_several_records_finds_nothing_else()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var festival = await page.SearchAsync("festival");

        festival.GetProperty("results")[0].GetProperty("url").GetString().ShouldBe("/insatser/vasternorrland/film-vasternorrland-regional-filmfond/");
        festival.GetProperty("total").GetInt32().ShouldBeGreaterThan(5);
        (await page.SearchAsync("buss")).GetProperty("total").GetInt32().ShouldBeLessThan((await page.SearchAsync("kollektivtrafik")).GetProperty("total").GetInt32() / 2);
    }

    [Fact]
    public async Task A_mended_word_is_told_of_and_can_be_searched_for_as_typed()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var mended = await page.SearchAsync("smart specialiserng");
        var exact = await page.SearchAsync("smart specialiserng", new { exact = true });

        mended.GetProperty("corrections")[0].GetProperty("from").GetString().ShouldBe("specialiserng");
        mended.GetProperty("corrections")[0].GetProperty("to").GetString().ShouldBe("specialisering");
        mended.GetProperty("total").GetInt32().ShouldBeGreaterThan(10);
        exact.GetProperty("corrections").GetArrayLength().ShouldBe(0);
        exact.GetProperty("missing")[0].GetString().ShouldBe("specialiserng");
    }

    [Fact]
    public async Task Slips_are_mended_wherever_they_are_in_a_word()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        // In what a single record has, in the first letter, before what looks like an ending, in a compound that nothing has, in a form of a short word, by its sound, in an ending, and where stems alone are too short.
        foreach (var (typed, meant) in new[]
        {
            ("bhovshjul", "behovshjul"), ("enewcell", "renewcell"), ("ubdget", "budget"), ("hälsoinovation", "hälsoinnovation"),
            ("jbbet", "jobb"), ("scemen", "scen"), ("migrasjon", "migration"), ("tjönsfördelning", "könsfördelning"),
            ("utbilding", "utbildning"), ("forsking", "forskning"), ("skogrnas", "skog"), ("jarnavgar", "järnväg"), ("krlstad", "karlstads"),
        })
        {
            var answer = await page.SearchAsync(typed);

            answer.GetProperty("corrections").EnumerateArray().Select(correction => correction.GetProperty("to").GetString()).ShouldBe([meant]);
            answer.GetProperty("total").GetInt32().ShouldBePositive(typed);
        }

        // What a rare word begins is found by a slip for it, too.
        (await TotalAsync(page, "texitl")).ShouldBe(await TotalAsync(page, "textil"));
    }

    [Theory]
    [InlineData("Regt-88-21", "/beslut/orebro-foretagsstod-2021-09/")]
    [InlineData("mikrostöd Nora", "/beslut/orebro-foretagsstod-2021-09/")]
    [InlineData("Kävesta folkhögskola budget", "/budgetar/orebro-regional-tillvaxtnamnd-2022/")]
    [InlineData("21RS8224", "/namnder/orebro-regional-tillvaxtnamnd/")]
    [InlineData("cykelvägar i Stockholm", "/insatser/stockholm/regional-cykelforhandling/")]
    [InlineData("vårdköer", "/insatser/stockholm/jamstalldhetsanalys-av-vantetider-i-halso-och-sjukvarden/")]
    [InlineData("hur mycket fick Gävleborg av anslag 1:1", "/anslag/gavleborg/2023/")]
    public async Task Rows_of_tables_rare_compounds_and_questions_find_what_they_ask_for_among_the_first(string query, string address)
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answer = await page.SearchAsync(query, new { size = 3 });

        answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("url").GetString()).ShouldContain(address);
        answer.GetProperty("corrections").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("provkörningar", "/insatser/jonkoping/fastr/")]
    [InlineData("nivaer", "/insatser/halland/planeringsnatverk/")]
    [InlineData("Myndigheten för yrkeshögskolan", "/insatser/blekinge/yh-och-kompetensbehov/")]
    [InlineData("MYH", "/insatser/varmland/struktur-for-validering/")]
    [InlineData("29.6 miljoner", "/insatser/varmland/foretagsstod/")]
    [InlineData("säkerdigitalkommunikation", "/insatser/gavleborg/regional-digitaliseringssamverkan-rds/")]
    public async Task A_verb_is_found_by_its_noun_a_plural_without_its_dots_a_name_by_its_letters_and_three_words_as_one(string query, string address)
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answer = await page.SearchAsync(query, new { size = 100 });

        answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("url").GetString()).ShouldContain(address);
        answer.GetProperty("corrections").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Words_with_dots_are_found_without_them_but_never_by_other_dots()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var dotless = await TotalAsync(page, "vatgas");
        (await TotalAsync(page, "vätgas")).ShouldBe(dotless);
        dotless.ShouldBeGreaterThan(0);
        (await page.SearchAsync("våtgas", new { exact = true })).GetProperty("total").GetInt32().ShouldBe(0);

        // What looks like an ending without them is none.
        (await TotalAsync(page, "kraftnat")).ShouldBe(await TotalAsync(page, "kraftnät"));
    }

    [Fact]
    public async Task Filters_include_and_leave_out_and_counts_follow()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);
        string[] facets = ["type", "region", "theme"];

        var all = await page.SearchAsync("kompetensförsörjning", new { facets });
        var one = await page.SearchAsync("kompetensförsörjning", new { facets, filters = new { region = new[] { "gotland" } } });
        var rest = await page.SearchAsync("kompetensförsörjning", new { facets, filters = new { region = new[] { "-gotland" } } });

        one.GetProperty("total").GetInt32().ShouldBe(Count(all, "region", "gotland"));
        rest.GetProperty("total").GetInt32().ShouldBe(all.GetProperty("total").GetInt32() - Count(all, "region", "gotland"));
        Count(one, "region", "skane").ShouldBe(Count(all, "region", "skane"), "a facet's own filter leaves its counts alone");
        Count(one, "type", "initiative").ShouldBeLessThan(Count(all, "type", "initiative"));
    }

    [Fact]
    public async Task Amounts_are_added_up_stage_by_stage()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answer = await page.SearchAsync("", new { size = 0, by = new[] { "financier" }, filters = new { has = new[] { "amounts" } } });

        var stages = answer.GetProperty("amounts").GetProperty("stages").EnumerateArray().ToDictionary(stage => stage.GetProperty("stage").GetString()!, stage => stage.GetProperty("kronor").GetInt64());
        var totals = TestSites.Real.Graph.Initiatives.Money.ByStage;
        stages.Count.ShouldBe(totals.Length);
        totals.Select(total => total.Amount.Value).Order().ShouldBe(stages.Values.Order());
    }

    [Fact]
    public async Task An_amount_counts_for_the_region_that_reports_the_initiative_alone()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var amounts = (await page.SearchAsync("", new { size = 0, by = new[] { "region" } })).GetProperty("amounts");

        var byRegion = amounts.GetProperty("by").GetProperty("region");
        foreach (var region in TestSites.Real.Graph.Regions)
        {
            long[] sums = [.. TestSites.Real.Graph.ReportedBy(region).Money.ByStage.Select(total => total.Amount.Value).Order()];
            long[] found = byRegion.TryGetProperty(region.Id.Value, out var own) ? [.. own.EnumerateObject().Where(sum => sum.Value.ValueKind == JsonValueKind.Object).Select(sum => sum.Value.GetProperty("kronor").GetInt64()).Order()] : [];
            found.ShouldBe(sums, region.Name);
        }
    }

    [Fact]
    public async Task An_answer_tells_how_many_hits_lack_the_word_but_have_one_that_it_finds()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var hospital = await page.SearchAsync("sjukhus");
        var energy = await page.SearchAsync("energi");

        hospital.GetProperty("related").GetInt32().ShouldBeInRange(hospital.GetProperty("total").GetInt32() / 2, hospital.GetProperty("total").GetInt32() - 1);
        energy.GetProperty("related").GetInt32().ShouldBe(0);
    }

    [Theory]
    [InlineData("sjukhus")]
    [InlineData("energi")]
    public async Task A_word_in_quotation_marks_finds_the_word_itself_alone(string word)
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var all = (await page.SearchAsync(word)).GetProperty("total").GetInt32();
        var itself = await page.SearchAsync($"\"{word}\"");
        var others = (await page.SearchAsync($"{word} -{word}")).GetProperty("total").GetInt32();

        itself.GetProperty("total").GetInt32().ShouldBeInRange(1, all - 1);
        itself.GetProperty("related").GetInt32().ShouldBe(0);
        (itself.GetProperty("total").GetInt32() + others).ShouldBe(all);
    }

    [Fact]
    public async Task A_goal_that_is_found_by_the_name_of_its_strategy_shows_it()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answer = await page.SearchAsync("klimat", new { size = 100, filters = new { region = new[] { "kalmar" }, type = new[] { "goal", "area" } } });

        var marks = answer.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("marks")).ToArray();
        marks.ShouldNotBeEmpty();
        foreach (var mark in marks)
        {
            mark.GetProperty("title").EnumerateArray().Concat(mark.GetProperty("excerpt").EnumerateArray()).ShouldContain(segment => segment.GetProperty("marked").GetBoolean(), mark.ToString());
        }
    }

    [Fact]
    public async Task Results_can_be_sorted_by_amount_and_by_title()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);
        var filters = new { type = new[] { "initiative" } };

        var byAmount = await page.SearchAsync("företag", new { sort = "amount", size = 20, filters });
        var byTitle = await page.SearchAsync("företag", new { sort = "title", size = 500, filters });

        var amounts = byAmount.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("amount")).TakeWhile(amount => amount.ValueKind == JsonValueKind.Number).Select(amount => amount.GetInt64()).ToArray();
        amounts.ShouldNotBeEmpty();
        amounts.ShouldBe(amounts.OrderDescending());
        var titles = byTitle.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("title").GetString()!).ToArray();
        titles.ShouldBe(titles.Order(Portal.Content.Text.SwedishOrder.Comparer));
    }

    [Fact]
    public async Task A_query_can_be_completed()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var suggestions = await page.EvaluateAsync("async () => (await import('/assets/search.js')).suggest('regional kompetensf')");

        suggestions[0].GetProperty("text").GetString().ShouldBe("regional kompetensförsörjning");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("\u202Eomvänt\u202C \u200B\u200D")]
    [InlineData("\uD800 \uDC00 ensamma")]
    [InlineData("\0\u0001\u001F")]
    [InlineData("''' \"\" -- -\"\" -- ---")]
    [InlineData("-\"gotland")]
    [InlineData("- - - \"")]
    [InlineData("__proto__ constructor toString")]
    [InlineData("(((((((((((((((((((((((((a+)+)+)+)+)+)+)+)+")]
    [InlineData("1 000 000 000 000 000 000 000 000 000")]
    [InlineData("%00 %0a ../../etc/passwd")]
    public async Task Odd_queries_do_nothing_bad(string query)
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answer = await page.SearchAsync(query);

        answer.GetProperty("total").GetInt32().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public async Task Very_long_queries_are_answered_soon()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);
        string[] queries = [new('ö', 10_000), string.Join(' ', Enumerable.Repeat("kompetens försörjning", 500)), string.Join('-', Enumerable.Repeat("a", 5_000)), new('"', 10_000), string.Concat(Enumerable.Repeat("1 000 ", 2_000))];

        foreach (var query in queries)
        {
            var milliseconds = await page.EvaluateAsync("async query => { const { search } = await import('/assets/search.js'); const start = performance.now(); await search(query); return performance.now() - start; }", query);
            milliseconds.GetDouble().ShouldBeLessThan(10_000);
        }
    }

    [Fact]
    public async Task Where_the_browser_kept_an_older_script_the_new_index_is_found()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);
        await page.ReplaceAsync("/assets/search.js", script => Version.Replace(script, "\"version\":\"00000000\"", 1));

        var answer = await page.SearchAsync("REDO näringsliv i beredskap");

        answer.GetProperty("results")[0].GetProperty("url").GetString().ShouldBe("/insatser/orebro/redo-naringsliv-i-beredskap/");
        page.Missing.ShouldNotBeEmpty();
        page.Missing.ShouldAllBe(address => address.Contains("/assets/search/00000000/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Searches_begun_at_once_with_an_older_script_all_find_the_new_index()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);
        await page.ReplaceAsync("/assets/search.js", script => Version.Replace(script, "\"version\":\"00000000\"", 1));

        var totals = await page.EvaluateAsync(
            "async words => { const { search } = await import('/assets/search.js'); return Promise.all(words.map(async word => (await search(word)).total)); }",
            (string[])["vätgas", "bredband", "cykel"]);

        totals.EnumerateArray().ShouldAllBe(total => total.GetInt32() > 0);
    }

    [Fact]
    public async Task A_first_search_has_the_manifest_with_its_script()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        await page.SearchAsync("vätgas");

        page.Requests.ShouldNotContain(address => address.EndsWith("manifest.bin", StringComparison.Ordinal));
        page.Requests.Count(address => address.Contains("/assets/search", StringComparison.Ordinal)).ShouldBeInRange(2, 6);
    }

    [Theory]
    [InlineData("utveckling samverkan")]
    [InlineData("\"social hållbarhet\"")]
    [InlineData("digitala kompetens företag")]
    public async Task Several_common_words_or_a_phrase_need_no_more_than_six_requests_at_first(string query)
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answer = await page.SearchAsync(query);

        answer.GetProperty("results").GetArrayLength().ShouldBeGreaterThan(5);
        page.Requests.Count(address => address.Contains("/assets/search", StringComparison.Ordinal)).ShouldBeInRange(4, 6);
        answer.GetProperty("results").EnumerateArray().Where(result => result.GetProperty("type").GetString() == "initiative")
            .ShouldAllBe(result => result.GetProperty("excerpt").GetString() != "");
    }

    [Fact]
    public async Task All_words_of_a_phrase_are_marked()
    {
        await using var page = await SearchPage.OpenAsync(browser, site);

        var answer = await page.SearchAsync("\"social hållbarhet\"");

        var first = answer.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("title").GetString() == "Målen för social hållbarhet");
        first.GetProperty("marks").GetProperty("title").EnumerateArray().Where(part => part.GetProperty("marked").GetBoolean())
            .Select(part => part.GetProperty("text").GetString()).ShouldBe(["social", "hållbarhet"]);
    }

    // What names an index; none is named by zeros.
    [GeneratedRegex("\"version\":\"[0-9a-f]{8}\"")]
    private static partial Regex Version { get; }

    private static async Task<int> TotalAsync(SearchPage page, string query) => (await page.SearchAsync(query)).GetProperty("total").GetInt32();

    private static int Count(JsonElement answer, string facet, string value) =>
        answer.GetProperty("facets").GetProperty(facet).EnumerateArray().Where(row => row.GetProperty("value").GetString() == value).Select(row => row.GetProperty("count").GetInt32()).SingleOrDefault();
}

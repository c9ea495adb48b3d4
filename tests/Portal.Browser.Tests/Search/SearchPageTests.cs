using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Theme;

namespace Portal.Browser.Tests.Search;

/// <summary>The search page and the search boxes of other pages, as visitors use them.</summary>
public sealed class SearchPageTests(BrowserFixture browser, ServedSite site)
{
    [Fact]
    public async Task Filters_are_in_the_address_counts_follow_and_back_leads_back()
    {
        var page = await OpenAsync("/sok/?q=kompetensförsörjning");
        await using var context = page.Context;
        var all = await page.TotalAsync();
        var ofSkane = await SearchPageActions.NumberAsync(page.Locator("[data-facet=region] li", new() { HasText = "Region Skåne" }).Locator(".facet__count"));

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Region Skåne" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.TotalBecomesAsync(ofSkane);
        new Uri(page.Url).Query.ShouldContain("region=skane");
        (await page.EvaluateAsync<string>("document.activeElement.closest('li').textContent")).ShouldContain("Region Skåne");
        await page.Locator("#sok-antal").Filter(new() { HasTextRegex = SearchPageActions.NumberAlone(ofSkane) }).WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await page.Locator("[data-facet=region] li", new() { HasText = "Region Skåne" }).GetByRole(AriaRole.Button).ClickAsync();
        await page.TotalBecomesAsync(all - ofSkane);
        new Uri(page.Url).Query.ShouldContain("region=-skane");

        await page.ReloadAsync();
        await page.TotalBecomesAsync(all - ofSkane);
        await page.GoBackAsync();
        await page.TotalBecomesAsync(ofSkane);
        await page.GoBackAsync();
        await page.TotalBecomesAsync(all);
        await page.GoForwardAsync();
        await page.TotalBecomesAsync(ofSkane);
        (await page.GetByRole(AriaRole.Checkbox, new() { Name = "Region Skåne" }).IsCheckedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_mended_word_is_told_of_with_the_way_back()
    {
        var page = await OpenAsync("/sok/?q=smart+specialiserng");
        await using var context = page.Context;

        (await page.Locator("#sok-notes").InnerTextAsync()).ShouldContain("Visar träffar för specialisering.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sök i stället efter" }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Rätta felskrivna ord" }).WaitForAsync();
        new Uri(page.Url).Query.ShouldContain("exakt=ja");
    }

    [Fact]
    public async Task Where_nothing_is_found_there_are_other_ways_in_and_nothing_to_take_away()
    {
        var page = await OpenAsync("/sok/?q=xyzzyx");
        await using var context = page.Context;
        await page.AnsweredAsync();

        (await page.Locator("#traffar").InnerTextAsync()).ShouldBe("Inga träffar");
        (await page.Locator("#sok-notes").GetByRole(AriaRole.Link).AllInnerTextsAsync()).ShouldBe(
            ["Visa allt", "Regioner", "Kommuner", "Teman", "Agenda 2030", "Strategier och mål", "Insatser", "Organisationer"]);
        (await page.Locator("#sok-summor, #sok-hem, #sok-ordning").Filter(new() { Visible = true }).CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Pages_that_a_search_names_are_pointed_to()
    {
        var page = await OpenAsync("/sok/?q=malmo");
        await using var context = page.Context;
        var named = page.Locator("#sok-direkt");

        (await named.InnerTextAsync()).ShouldBe("Gå direkt till Malmö (kommun).");
        (await named.GetByRole(AriaRole.Link).GetAttributeAsync("href")).ShouldBe(Addresses.Of(TestSites.Real.Graph.MunicipalityNamed("Malmö")));

        await page.GetByRole(AriaRole.Searchbox).FillAsync("Region Skåne");
        await named.Filter(new() { HasText = "Gå direkt till Region Skåne (region)" }).WaitForAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("tilväxtverket");
        await named.Filter(new() { HasText = "Gå direkt till Tillväxtverket (organisation)" }).WaitForAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("lkab");
        await named.Filter(new() { HasText = "(LKAB) (organisation)" }).WaitForAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("jämställdhet");
        await named.Filter(new() { HasText = "Gå direkt till Jämställdhet (tema) eller Jämställdhet (mål)" }).WaitForAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("Agenda 2030 mål 13");
        await named.Filter(new() { HasText = "Gå direkt till Bekämpa klimatförändringarna (mål)" }).WaitForAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("mål 5");
        await named.Filter(new() { HasText = "Gå direkt till Jämställdhet (mål)" }).WaitForAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("skånsk innovation");
        await named.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task Hits_without_the_word_that_was_typed_are_told_of()
    {
        var page = await OpenAsync("/sok/?q=sjukhus");
        await using var context = page.Context;
        await page.Locator("#sok-notes").Filter(new() { HasTextRegex = new(@"^\d+\sträffar har inte ordet ”sjukhus” men ett som ligger nära i betydelse\. Sök på just sjukhus$") }).WaitForAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Sök på just sjukhus" }).ClickAsync();
        await page.Locator("#sok-antal").Filter(new() { HasTextRegex = SearchPageActions.NumberAlone(1) }).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        (await page.GetByRole(AriaRole.Searchbox).InputValueAsync()).ShouldBe("\"sjukhus\"");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("energi");
        await page.Locator("#sok-notes:empty").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    [Fact]
    public async Task On_a_phone_a_first_screen_of_hits_is_fetched_and_the_rest_when_it_is_looked_at()
    {
        var page = await browser.OpenPageAsync(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        await using var context = page.Context;
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(site.At("/sok/?q=innovation"));
        var hits = page.Locator("#sok-lista .card");
        await hits.First.WaitForAsync();

        (await hits.CountAsync()).ShouldBe(5);
        asked.Count(path => path.EndsWith(".js", StringComparison.Ordinal) || path.StartsWith("/assets/search/", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(6);
        asked.ShouldNotContain(path => path.Contains("/f-", StringComparison.Ordinal));
        var first = await hits.First.InnerTextAsync();

        await page.Locator("#sok-filter > summary").ClickAsync();
        await page.Locator("[data-facet=region] li").First.WaitForAsync();
        asked.ShouldContain(path => path.EndsWith("/f-region.bin", StringComparison.Ordinal));
        await page.Locator("#sok-filter > summary").ClickAsync();

        await hits.Nth(4).ScrollIntoViewIfNeededAsync();
        await hits.Nth(19).WaitForAsync();
        (await hits.First.InnerTextAsync()).ShouldBe(first);
        (await hits.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)")).Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task Who_reads_on_without_scrolling_gets_all_hits_of_the_page_and_keeps_the_focus()
    {
        var page = await OpenAsync("/sok/?q=innovation", new() { ViewportSize = new() { Width = 360, Height = 640 } });
        await using var context = page.Context;
        var hits = page.Locator("#sok-lista .card");
        await hits.First.Locator("a").FocusAsync();

        await hits.Nth(19).WaitForAsync();

        (await hits.CountAsync()).ShouldBe(20);
        (await hits.First.Locator("a").EvaluateAsync<bool>("link => link === document.activeElement")).ShouldBeTrue();
    }

    [Fact]
    public async Task Hits_stay_while_they_are_added_up()
    {
        var page = await OpenAsync("/sok/?q=innovation");
        await using var context = page.Context;
        var hits = page.Locator("#sok-lista .card");
        await hits.Nth(19).WaitForAsync();
        await page.EvaluateAsync("() => { const hits = document.getElementById('sok-lista'); window.least = 20; new MutationObserver(() => { window.least = Math.min(window.least, hits.children.length); }).observe(hits, { childList: true }); }");

        await page.Locator("#sok-summor > summary").ClickAsync();
        await page.Locator("#sok-tabell tbody tr").First.WaitForAsync();

        (await page.EvaluateAsync<int>("window.least")).ShouldBe(20);
    }

    [Theory]
    [InlineData("vara")]
    [InlineData("Vara kommun")]
    public async Task A_place_named_as_a_stop_word_is_found(string query)
    {
        var page = await OpenAsync("/sok/?q=" + query);
        await using var context = page.Context;

        (await page.Locator("#sok-direkt").InnerTextAsync()).ShouldBe("Gå direkt till Vara (kommun).");
    }

    [Fact]
    public async Task A_facet_that_nothing_has_says_so_to_who_opens_it()
    {
        var page = await OpenAsync("/sok/?q=cykel&har=-amounts");
        await using var context = page.Context;
        var summary = page.Locator("[data-facet=amountYear] > summary");

        await summary.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-facet=amountYear]").GetByText("Ingen träff har en sådan uppgift.").WaitForAsync();

        (await summary.EvaluateAsync<bool>("summary => summary === document.activeElement")).ShouldBeTrue();
    }

    [Fact]
    public async Task Amounts_and_tables_add_up_what_was_found()
    {
        var page = await OpenAsync("/sok/?har=amounts&typ=initiative&tabell=region&ordning=belopp");
        await using var context = page.Context;
        var group = TestSites.Real.Graph.Initiatives;

        (await page.TotalAsync()).ShouldBe(group.WithFigures);
        var stages = page.Locator("#sok-pengar tbody tr");
        (await stages.CountAsync()).ShouldBe(group.Money.ByStage.Length);
        for (var i = 0; i < group.Money.ByStage.Length; i++)
        {
            (await stages.Nth(i).InnerTextAsync()).ShouldContain(Swedish.Approximately(group.Money.ByStage[i].IsApproximate, Swedish.Figure(group.Money.ByStage[i].Amount)));
        }

        await page.Locator("#sok-tabell tbody tr").First.WaitForAsync();
        await page.Locator("#sok-per").SelectOptionAsync("financier");
        await page.Locator("#sok-tabell th[scope=col]", new() { HasText = "Finansiär" }).WaitForAsync();
        new Uri(page.Url).Query.ShouldContain("tabell=financier");

        // What nobody is said to give is told of, too.
        var unsaid = page.Locator("#sok-tabell tbody tr").Last;
        (await unsaid.Locator("th").InnerTextAsync()).ShouldBe("Källan säger inte");
        (await unsaid.Locator("td.n").First.InnerTextAsync())
            .ShouldBe(Swedish.Number(group.Initiatives.Count(initiative => MoneyTotals.Counted(initiative).Any(funding => funding.Financier is null))));
        (await page.Locator("#sok-tabell caption").InnerTextAsync()).ShouldContain("Ett streck betyder att inget belopp har det skedet.");
    }

    [Fact]
    public async Task With_one_stage_chosen_hits_show_and_follow_their_amounts_of_that_stage()
    {
        var page = await OpenAsync("/sok/?typ=initiative&skede=granted&ordning=belopp");
        await using var context = page.Context;
        var granted = TestSites.Real.Graph.Initiatives.Initiatives
            .Select(initiative => MoneyTotals.Of([initiative])[Stage.Granted]).OfType<StageTotal>().OrderByDescending(total => total.Amount.Value).ToList();

        (await page.TotalAsync()).ShouldBe(granted.Count);
        var figures = page.Locator("#sok-lista .card__figure");
        var shown = (await figures.AllInnerTextsAsync()).Select(text => text.Replace(Swedish.NoBreakSpace, ' ').Trim()).ToList();
        shown.ShouldAllBe(text => text.EndsWith("beviljat", StringComparison.Ordinal));
        shown.Select(text => text[..^"beviljat".Length].Trim())
            .ShouldBe(granted.Take(shown.Count).Select(total => Swedish.Approximately(total.IsApproximate, Swedish.ShortMoney(total.Amount)).Replace(Swedish.NoBreakSpace, ' ')));
    }

    [Fact]
    public async Task An_amount_is_read_as_people_write_it_and_what_is_none_is_told()
    {
        var page = await OpenAsync("/sok/?typ=initiative");
        await using var context = page.Context;
        await page.Locator("#sok-belopp summary").ClickAsync();
        var from = page.Locator("#sok-fran");

        foreach (var (written, read) in new[] { ("1,5 miljoner", 1_500_000), ("2 000 000 kr", 2_000_000), ("3 mkr", 3_000_000) })
        {
            await from.FillAsync(written);
            await from.PressAsync("Enter");
            await page.WaitForURLAsync($"**fran={read}*");
            await Assertions.Expect(from).ToHaveValueAsync(new Regex($"^{Swedish.Number(read).Replace(Swedish.NoBreakSpace, ' ').Replace(" ", @"\s", StringComparison.Ordinal)}$"));
        }

        foreach (var none in new[] { "mycket", "1500000,50", "5 eller 6" })
        {
            await from.FillAsync(none);
            await from.PressAsync("Tab");
            await page.Locator("#sok-fran-fel").WaitForAsync();
            (await from.GetAttributeAsync("aria-invalid")).ShouldBe("true");
            page.Url.ShouldContain("fran=3000000");
        }

        await from.FillAsync("");
        await from.PressAsync("Tab");
        await page.WaitForURLAsync("**/sok/?typ=initiative");
        (await page.Locator("#sok-fran-fel").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_table_counts_what_was_found_where_a_filter_offers_what_it_leaves_out()
    {
        var page = await OpenAsync("/sok/?region=gotland&tabell=region");
        await using var context = page.Context;
        var total = await page.TotalAsync();
        var rows = page.Locator("#sok-tabell tbody tr");
        await rows.First.WaitForAsync();

        var counts = await rows.EvaluateAllAsync<int[]>("rows => rows.map(row => Number(row.querySelector('.n').textContent.replace(/\\s/g, '')))");
        counts.Max().ShouldBe(total);
        counts.Count(count => count == total).ShouldBe(1);
        (await page.GetByLabel("Region Skåne", new() { Exact = false }).CountAsync()).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("/sok/?q=digital+omställning&region=-gotland&tabell=theme", 1280)]
    [InlineData("/sok/?q=digital+omställning&region=-gotland&tabell=theme", 360)]
    [InlineData("/sok/?q=qqqqqqqq&exakt=ja", 360)]
    public async Task The_page_has_no_accessibility_violations_with_and_without_hits(string address, int width)
    {
        var page = await OpenAsync(address, new() { ViewportSize = new() { Width = width, Height = 800 } });
        await using var context = page.Context;
        await page.EvaluateAsync("document.querySelectorAll('#sokning details').forEach(details => { details.open = true; })");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        (await page.ViolationsLightAndDarkAsync()).ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
    }

    [Fact]
    public async Task Without_javascript_the_box_leads_to_an_explanation_and_the_lists()
    {
        var page = await browser.OpenPageAsync(new() { JavaScriptEnabled = false });
        await using var context = page.Context;
        await page.GotoAsync(site.At("/regioner/gotland/"));

        await page.GetByRole(AriaRole.Searchbox).FillAsync("vätgas");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sök" }).ClickAsync();

        new Uri(page.Url).AbsolutePath.ShouldBe("/sok/");
        (await page.Locator("main").GetByText("behöver JavaScript").IsVisibleAsync()).ShouldBeTrue();
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Insatser", Exact = true }).ClickAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/insatser/");
    }

    [Fact]
    public async Task Hostile_queries_and_addresses_are_shown_as_text_and_do_nothing()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        var faults = new List<string>();
        page.PageError += (_, error) => faults.Add(error);
        page.Dialog += (_, dialog) =>
        {
            faults.Add(dialog.Message);
            _ = dialog.DismissAsync();
        };
        string[] queries =
        [
            "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "\u202Ekompetens\u202C", "\uD800 vätgas", "javascript:alert(1)", new string('ö', 10_000),
            string.Join(' ', Enumerable.Repeat("kompetens", 1_200)), "__proto__", "%00", "vätgas -", "\"vätgas",
        ];
        string[] addresses = ["?region=__proto__&tema=%3Cb%3E", "?region=-&region=--x&typ=-", "?sida=-5", "?sida=999999999", "?fran=1e9&till=-3", "?ordning=x&tabell=%22%3E", "?q=%E0%A4%A"];

        foreach (var address in addresses.Concat(queries.Where(query => query.Length < 1_000).Select(query => "?q=" + Uri.EscapeDataString(new string(query.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c).ToArray())))))
        {
            await page.GotoAsync(site.At("/sok/") + address);
            await page.Locator("#sokning:not([hidden])").WaitForAsync();
            await page.AnsweredAsync();
        }

        // Longer ones no server takes in an address.
        foreach (var query in queries)
        {
            await page.EvaluateAsync("query => { const box = document.getElementById('sok'); box.value = query; box.dispatchEvent(new Event('input')); }", query);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        (await page.Locator("main img, main script, main b").CountAsync()).ShouldBe(0);
        faults.ShouldBeEmpty();
    }

    private Task<IPage> OpenAsync(string address, BrowserNewContextOptions? options = null) => browser.OpenSearchAsync(site, address, options);
}

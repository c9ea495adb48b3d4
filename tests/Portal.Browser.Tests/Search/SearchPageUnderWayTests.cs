using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.Browser.Tests.Search;

/// <summary>The search page while answers are on their way, or do not come, and when a visitor comes back to it.</summary>
public sealed class SearchPageUnderWayTests(BrowserFixture browser, ServedSite site)
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 390, Height = 780 } };

    [Fact]
    public async Task Who_comes_back_from_a_hit_finds_the_place_that_was_left()
    {
        var page = await browser.OpenSearchAsync(site, "/sok/?q=innovation", Phone);
        await using var context = page.Context;
        var hits = page.Locator("#sok-lista .card");
        await hits.Nth(4).ScrollIntoViewIfNeededAsync();
        await hits.Nth(11).Locator("a").ScrollIntoViewIfNeededAsync();
        var at = await page.EvaluateAsync<int>("scrollY");
        at.ShouldBeGreaterThan(780);

        await hits.Nth(11).Locator("a").ClickAsync();
        await page.WaitForURLAsync("**/insatser/**");
        await page.GoBackAsync();

        await page.BecomesTrueAsync($"scrollY === {at}");
        (await hits.CountAsync()).ShouldBe(20);
    }

    [Fact]
    public async Task Filters_opened_before_the_answer_and_a_network_that_was_away_hold_nothing_back()
    {
        var page = await browser.OpenPageAsync(new() { ViewportSize = new() { Width = 360, Height = 640 } });
        await using var context = page.Context;
        var isAway = false;
        await page.SlowIndexAsync(300, () => isAway);
        await page.GotoAsync(site.At("/sok/?q=innovation"));
        await page.Locator("#sokning:not([hidden])").WaitForAsync();
        await page.Locator("#sok-filter > summary").ClickAsync();

        var hits = page.Locator("#sok-lista .card");
        await hits.First.WaitForAsync();
        isAway = true;
        await page.WaitForTimeoutAsync(1000);
        isAway = false;

        await page.Locator("[data-facet=region] li").First.WaitForAsync();
        await hits.Nth(19).WaitForAsync();
    }

    [Fact]
    public async Task Where_the_index_is_out_of_reach_the_page_shows_the_lists()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.RouteAsync("**/assets/search/**", route => route.AbortAsync());

        await page.GotoAsync(site.At("/sok/?q=vätgas"));

        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Insatser", Exact = true }).WaitForAsync();
        (await page.Locator("#sok-antal").InnerTextAsync()).ShouldBe("Sökningen kunde inte hämtas.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_left_at_once_after_scrolling_or_with_the_filters_open_finds_the_same_hit(bool withFilters)
    {
        var page = await browser.OpenSearchAsync(site, "/sok/?q=innovation", Phone);
        await using var context = page.Context;
        var hits = page.Locator("#sok-lista .card");
        await hits.Nth(4).ScrollIntoViewIfNeededAsync();
        await hits.Nth(19).WaitForAsync();
        if (withFilters)
        {
            await page.Locator("#sok-filter > summary").ClickAsync();
            await page.Locator("[data-facet=region] li").First.WaitForAsync();
        }

        var top = await page.EvaluateAsync<double>(
            "() => { const hit = document.querySelectorAll('#sok-lista .card')[11]; hit.scrollIntoView(); const top = hit.getBoundingClientRect().top; hit.querySelector('a').click(); return top; }");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/insatser/"));
        await page.GoBackAsync();

        await page.BecomesTrueAsync(FormattableString.Invariant($"Math.abs(document.querySelectorAll('#sok-lista .card')[11]?.getBoundingClientRect().top - {top}) < 2"));
    }

    [Fact]
    public async Task A_filter_chosen_at_once_after_going_back_leaves_the_page_where_it_is()
    {
        var page = await browser.OpenSearchAsync(site, "/sok/?q=innovation");
        await using var context = page.Context;
        await page.GetByRole(AriaRole.Link, new() { Name = "Nästa" }).ClickAsync();
        await page.WaitForURLAsync("**sida=2");
        await page.AnsweredAsync();
        await page.SlowIndexAsync(200);
        var box = page.Locator("[data-facet=theme] li input").First;
        await box.ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("() => new Promise(resume => { addEventListener('popstate', () => setTimeout(() => { document.querySelector('[data-facet=theme] li input').click(); resume(); }, 30), { once: true }); history.back(); })");

        await page.WaitForURLAsync("**tema=*");
        await page.Locator("#sok-chosen li").First.WaitForAsync();
        (await page.EvaluateAsync<int>("scrollY")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Who_types_on_after_enter_or_a_link_keeps_the_focus()
    {
        var page = await browser.OpenSearchAsync(site, "/sok/");
        await using var context = page.Context;
        await page.SlowIndexAsync(200);
        var box = page.GetByRole(AriaRole.Searchbox);

        await box.PressSequentiallyAsync("energi");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync(" skåne", new() { Delay = 60 });
        await page.Locator("#sok-antal").Filter(new() { HasText = "träff" }).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        (await box.InputValueAsync()).ShouldBe("energi skåne");

        await page.GotoAsync(site.At("/sok/?q=innovation"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Nästa" }).ClickAsync();
        await box.FocusAsync();
        await page.Locator("#sok-sidor [aria-current]").Filter(new() { HasText = "2" }).WaitForAsync();
        await page.Keyboard.TypeAsync(" halmstad", new() { Delay = 20 });
        (await box.InputValueAsync()).ShouldBe("innovation halmstad");
    }

    [Fact]
    public async Task What_is_there_stays_as_it_is_when_the_rest_comes()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.SlowIndexAsync(250);
        await page.GotoAsync(site.At("/sok/?q=energi"));
        var sums = page.Locator("#sok-pengar [tabindex='0']").First;
        await sums.WaitForAsync();
        (await page.Locator("#sok-lista .card").CountAsync()).ShouldBe(5);
        await page.Locator("#sok-fler").Filter(new() { HasText = "Hämtar 15 träffar till" }).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await sums.FocusAsync();

        await page.Locator("#sok-lista .card").Nth(19).WaitForAsync();

        (await sums.EvaluateAsync<bool>("sums => sums === document.activeElement")).ShouldBeTrue();
        (await page.Locator("#sok-fler").TextContentAsync()).ShouldBe("");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Little_moves_while_a_slow_network_brings_the_hits(int width)
    {
        var page = await browser.OpenPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await using var context = page.Context;
        await page.AddInitScriptAsync("window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach(({ value }) => { window.moved += value; })).observe({ type: 'layout-shift', buffered: true });");
        await page.SlowIndexAsync(200);
        await page.GotoAsync(site.At("/sok/?q=energi"));
        await page.Locator("#sok-lista .card").Nth(19).WaitForAsync();

        // The limit for good of Web Vitals.
        (await page.EvaluateAsync<double>("window.moved")).ShouldBeLessThan(0.1);
    }

    [Fact]
    public async Task A_search_that_failed_says_so_and_the_next_one_is_seen()
    {
        var page = await browser.OpenSearchAsync(site, "/sok/?q=energi");
        await using var context = page.Context;
        var isAway = true;
        await page.SlowIndexAsync(0, () => isAway);
        var box = page.GetByRole(AriaRole.Searchbox);

        await box.FillAsync("vätgas");
        await page.Locator("main").GetByText("Kanske är nätet borta.").WaitForAsync();
        (await page.Locator("main").GetByText("behöver JavaScript").IsVisibleAsync()).ShouldBeFalse();
        (await page.ViolationsAsync()).ShouldBeEmpty();
        isAway = false;
        await page.GetByRole(AriaRole.Button, new() { Name = "Försök igen" }).ClickAsync();

        await page.Locator("#sok-lista .card").First.WaitForAsync();
        (await page.Locator("main").GetByText("Kanske är nätet borta.").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Amounts_that_are_being_written_stay_while_an_answer_comes()
    {
        var page = await browser.OpenSearchAsync(site, "/sok/?typ=initiative");
        await using var context = page.Context;
        await page.Locator("#sok-belopp summary").ClickAsync();
        await page.SlowIndexAsync(300);

        await page.Locator("#sok-fran").FillAsync("100000");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("5000000", new() { Delay = 80 });
        await page.Keyboard.PressAsync("Tab");

        await page.WaitForURLAsync("**fran=100000&till=5000000");
    }
}

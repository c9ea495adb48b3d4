using Microsoft.Playwright;

namespace Portal.Browser.Tests.Search;

/// <summary>The suggestions below the search boxes of pages.</summary>
public sealed class SuggestionTests(BrowserFixture browser, ServedSite site)
{
    [Fact]
    public async Task The_box_suggests_the_page_that_is_named_before_all_else()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(site.At("/om/"));

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Sök bland" }).PressSequentiallyAsync("skellefteå");

        await page.Locator("[role=option]:first-child[data-href$='/kommuner/skelleftea/']").WaitForAsync();
        (await page.GetByRole(AriaRole.Option).And(page.Locator("[data-href$='/kommuner/skelleftea/']")).CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("region kal", "/regioner/kalmar/")]
    [InlineData("örebr", "/kommuner/orebro/")]
    [InlineData("mål 13", "/agenda-2030/13/")]
    public async Task The_box_suggests_a_place_by_the_beginning_of_its_name_and_a_goal_by_its_number(string typed, string address)
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(site.At("/om/"));

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Sök bland" }).PressSequentiallyAsync(typed);

        await page.Locator($"[role=option]:first-child[data-href$='{address}']").WaitForAsync();
        (await page.Locator("[role=option]").AllInnerTextsAsync()).ShouldNotContain(text => text.StartsWith("Sök på mål", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_box_of_every_page_suggests_and_arrows_and_enter_lead_to_a_hit()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(site.At("/regioner/gotland/"));
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "Sök bland" });

        await box.PressSequentiallyAsync("redo näringsliv i beredskap");
        var option = page.GetByRole(AriaRole.Option, new() { Name = "REDO Näringsliv i beredskap i Östra Mellansverige" });
        await option.WaitForAsync();
        (await box.GetAttributeAsync("aria-expanded")).ShouldBe("true");
        await page.GetByRole(AriaRole.Status).Filter(new() { HasText = "förslag" }).WaitForAsync(new() { State = WaitForSelectorState.Attached });

        while (await option.GetAttributeAsync("aria-selected") != "true")
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBe(await option.GetAttributeAsync("id"));
        (await page.ViolationsAsync()).ShouldBeEmpty();

        await page.Keyboard.PressAsync("Escape");
        (await box.GetAttributeAsync("aria-expanded")).ShouldBe("false");
        await page.Keyboard.PressAsync("ArrowDown");
        await option.WaitForAsync();
        while (await option.GetAttributeAsync("aria-selected") != "true")
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await page.Keyboard.PressAsync("Enter");
        // Waiting for the navigation itself misses it where the page is there before the waiting begins.
        await Assertions.Expect(page).ToHaveURLAsync(site.At("/insatser/orebro/redo-naringsliv-i-beredskap/"));
    }

    [Fact]
    public async Task Enter_searches_for_what_is_written_once_typing_has_overtaken_a_choice()
    {
        var (page, box) = await BoxAsync();
        await using var context = page.Context;
        await box.PressSequentiallyAsync("vatten");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.SlowIndexAsync(1000);

        await page.Keyboard.TypeAsync("xq");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(site.At("/sok/?q=vattenxq"));
    }

    [Fact]
    public async Task Suggestions_that_were_sent_away_are_not_said_to_be_lacking()
    {
        var (page, box) = await BoxAsync();
        await using var context = page.Context;
        await box.PressSequentiallyAsync("malmö");
        await page.GetByRole(AriaRole.Option).First.WaitForAsync();

        await page.Keyboard.PressAsync("Escape");

        await page.WaitForTimeoutAsync(1000);
        (await page.Locator("form.search [role=status]").TextContentAsync()).ShouldBe("");
    }

    [Fact]
    public async Task What_could_not_be_fetched_is_fetched_anew_and_a_good_list_stays_without_its_pages()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.RouteAsync("**/named*.js", route => route.AbortAsync());
        var isAway = true;
        await page.RouteAsync("**/search*.js", route => isAway ? route.AbortAsync() : route.ContinueAsync());
        await page.GotoAsync(site.At("/om/"));
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "Sök bland" });
        await box.FocusAsync();
        await page.WaitForTimeoutAsync(300);
        isAway = false;

        await box.PressSequentiallyAsync("energi");
        var options = page.GetByRole(AriaRole.Option);
        await options.First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.WaitForTimeoutAsync(800);

        (await options.First.GetAttributeAsync("aria-selected")).ShouldBe("true");
    }

    private async Task<(IPage Page, ILocator Box)> BoxAsync()
    {
        var page = await browser.OpenPageAsync();
        await page.GotoAsync(site.At("/om/"));
        return (page, page.GetByRole(AriaRole.Combobox, new() { Name = "Sök bland" }));
    }
}

using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>A citizen's walk from a region to an initiative, a goal and what else serves it, with JavaScript turned off.</summary>
public sealed class WithoutJavaScriptTests(BrowserFixture browser, ServedSite site)
{
    [Fact]
    public async Task From_the_map_to_an_initiative_its_goal_and_other_initiatives_of_that_goal()
    {
        var page = await browser.OpenPageAsync(new() { JavaScriptEnabled = false });
        await using var context = page.Context;
        await page.GotoAsync(site.At("/"));

        await Content(page).GetByRole(AriaRole.Link, new() { Name = "Gotland" }).Last.ClickAsync();
        (await HeadingAsync(page)).ShouldBe("Region Gotland");

        await Content(page).GetByRole(AriaRole.Link, new() { Name = "Energiön Gotland", Exact = true }).First.ClickAsync();
        (await HeadingAsync(page)).ShouldBe("Energiön Gotland");

        await Content(page).Locator("a[href^='/strategier/rus-gotland/klimatneutralt-gotland/']").First.ClickAsync();
        (await HeadingAsync(page)).ShouldContain("klimatneutralt", Case.Insensitive);
        (await Content(page).GetByRole(AriaRole.Link, new() { Name = "Energiön Gotland", Exact = true }).CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task All_initiatives_can_be_leafed_through()
    {
        var page = await browser.OpenPageAsync(new() { JavaScriptEnabled = false });
        await using var context = page.Context;
        await page.GotoAsync(site.At("/insatser/"));
        (await Content(page).Locator("li.card").CountAsync()).ShouldBe(50);

        await page.GetByRole(AriaRole.Link, new() { Name = "Nästa" }).First.ClickAsync();

        new Uri(page.Url).AbsolutePath.ShouldBe("/insatser/sida/2/");
        (await Content(page).Locator("li.card").CountAsync()).ShouldBe(50);
    }

    private static ILocator Content(IPage page) => page.Locator("main");

    private static async Task<string> HeadingAsync(IPage page) => (await page.Locator("h1").InnerTextAsync()).Replace('\n', ' ').Trim();
}

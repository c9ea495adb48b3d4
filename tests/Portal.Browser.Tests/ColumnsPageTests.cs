namespace Portal.Browser.Tests;

/// <summary>The page that explains every column, whose tables are folded.</summary>
public sealed class ColumnsPageTests(BrowserFixture browser, ServedSite site)
{
    [Fact]
    public async Task A_link_to_a_table_unfolds_its_columns_alone_on_a_phone_too()
    {
        var page = await browser.OpenPageAsync(new() { ViewportSize = new() { Width = 360, Height = 800 }, ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });
        await using var context = page.Context;
        await page.GotoAsync(site.At("/data/kolumner/#insatser"));
        await page.Locator("#insatser tbody tr").Last.WaitForAsync();
        (await page.Locator("details[open]").CountAsync()).ShouldBe(1);

        await page.Locator("#insatser a[href='#teman']").First.ClickAsync();
        await page.Locator("#teman tbody tr").Last.WaitForAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);
        (await page.ViolationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_JavaScript_a_table_is_unfolded_by_hand()
    {
        var page = await browser.OpenPageAsync(new() { JavaScriptEnabled = false });
        await using var context = page.Context;
        await page.GotoAsync(site.At("/data/kolumner/"));
        (await page.Locator("#regioner tbody").IsVisibleAsync()).ShouldBeFalse();
        await page.Locator("#regioner summary").ClickAsync();
        (await page.Locator("#regioner tbody").IsVisibleAsync()).ShouldBeTrue();
    }
}


namespace Portal.Browser.Tests;

public sealed class NotFoundPageTests(BrowserFixture browser) : IAsyncLifetime
{
    private StaticSite? _site;

    public async ValueTask InitializeAsync()
    {
        _site = await StaticSite.ServeAsync(PublishedSite.Folder);
    }

    [Fact]
    public async Task A_missing_address_shows_the_way_back_to_the_front_page()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;

        var answer = await page.GotoAsync(_site!.At("/insatser/finns-inte/"));

        answer!.Status.ShouldBe(404);
        (await page.TitleAsync()).ShouldBe("Sidan finns inte – Öppna insatser");
        (await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Till startsidan" }).GetAttributeAsync("href")).ShouldBe("/");
    }

    [Fact]
    public async Task The_page_has_no_accessibility_violations()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(_site!.At("/404.html"));

        (await page.ViolationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_is_valid_html() =>
        (await NuHtmlChecker.CheckAsync(Path.Combine(PublishedSite.Folder, "404.html"))).ShouldBeEmpty();

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}

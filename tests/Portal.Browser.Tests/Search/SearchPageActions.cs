using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.Browser.Tests.Search;

/// <summary>What tests do on the search page, again and again.</summary>
internal static class SearchPageActions
{
    /// <summary>Opens the search page at an address, with its first answer.</summary>
    public static async Task<IPage> OpenSearchAsync(this BrowserFixture browser, ServedSite site, string address, BrowserNewContextOptions? options = null)
    {
        var page = await browser.OpenPageAsync(options);
        await page.GotoAsync(site.At(address));
        await page.AnsweredAsync();
        return page;
    }

    /// <summary>Waits for the first answer.</summary>
    public static Task AnsweredAsync(this IPage page) => page.Locator("#traffar:not(:text-is('Söker …'))").WaitForAsync();

    /// <summary>Waits until a condition holds. Playwright's own way evaluates a text in the page, which the page's content security policy forbids.</summary>
    public static async Task BecomesTrueAsync(this IPage page, string condition) =>
        (await page.EvaluateAsync<bool>($"async () => {{ for (let i = 0; i < 100 && !({condition}); i++) await new Promise(resume => setTimeout(resume, 50)); return {condition}; }}")).ShouldBeTrue();

    /// <summary>The number of hits.</summary>
    public static Task<int> TotalAsync(this IPage page) => NumberAsync(page.Locator("#traffar"));

    /// <summary>Waits for a number of hits.</summary>
    public static Task TotalBecomesAsync(this IPage page, int total) => page.Locator("#traffar").Filter(new() { HasTextRegex = NumberAlone(total) }).WaitForAsync();

    /// <summary>The number in a text.</summary>
    public static async Task<int> NumberAsync(ILocator text) => int.Parse(string.Concat((await text.InnerTextAsync()).Where(char.IsAsciiDigit)));

    /// <summary>A text that has no other number, whatever stands between its digits and after them.</summary>
    public static Regex NumberAlone(int number) => new($"^{string.Join(@"\D*", $"{number}".AsEnumerable())}\\D*$");

    /// <summary>From now on, files of the index come late, or not at all.</summary>
    /// <param name="page">The page that asks for them.</param>
    /// <param name="milliseconds">How late.</param>
    /// <param name="isAway">Whether the network is away; nothing for never.</param>
    public static Task SlowIndexAsync(this IPage page, int milliseconds, Func<bool>? isAway = null) => page.RouteAsync("**/assets/search/**", async route =>
    {
        await Task.Delay(milliseconds);
        await (isAway?.Invoke() == true ? route.AbortAsync() : route.ContinueAsync());
    });
}

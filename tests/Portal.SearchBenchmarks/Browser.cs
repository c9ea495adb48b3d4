using Microsoft.Playwright;
using Portal.Tests;

namespace Portal.SearchBenchmarks;

/// <summary>A headless Chromium that is served folders without a server, and counts what it asks for.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public static async Task<Browser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Find(), Args = ["--no-sandbox", "--disable-gpu"] }));
    }

    /// <summary>Opens an empty page, as wide as a phone, with nothing in its cache, that is served from folders: the first that has a file gives it.</summary>
    public async Task<ServedPage> OpenAsync(params string[] folders)
    {
        var context = await _browser.NewContextAsync(new() { Locale = "sv-SE", ViewportSize = new() { Width = 390, Height = 780 } });
        var page = new ServedPage(await context.NewPageAsync(), folders);
        await page.StartAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

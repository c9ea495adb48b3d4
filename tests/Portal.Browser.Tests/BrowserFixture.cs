using Microsoft.Playwright;
using Portal.Browser.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Portal.Browser.Tests;

/// <summary>
/// One headless Chromium for the whole test run. A test class takes it as a constructor parameter, and opens a context
/// of its own for each test: contexts share nothing and are cheap.
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // Without these, the browser looks for updates and for its maker's hosts while the tests run.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The running browser.</summary>
    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    /// <summary>
    /// Opens an empty page in a context of its own, with Swedish as its language; disposing of
    /// <see cref="IPage.Context"/> closes both.
    /// </summary>
    /// <param name="options">The context's size, colour scheme, script switch and so on; 1280 × 800 pixels if left out.</param>
    public async Task<IPage> OpenPageAsync(BrowserNewContextOptions? options = null)
    {
        options = new BrowserNewContextOptions(options ?? new()) { Locale = "sv-SE", TimezoneId = "Europe/Stockholm" };
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 800 };
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(10_000);
        return await context.NewPageAsync();
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Find(), Args = Arguments });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

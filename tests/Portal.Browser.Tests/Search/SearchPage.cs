using System.Text.Json;
using Microsoft.Playwright;

namespace Portal.Browser.Tests.Search;

/// <summary>A page of the site from which a test searches, as any program may: by the module <c>/assets/search.js</c>.</summary>
internal sealed class SearchPage : IAsyncDisposable
{
    private readonly IPage _page;

    private readonly List<string> _requests = [];
    private readonly List<string> _missing = [];

    private SearchPage(IPage page)
    {
        _page = page;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.Response += (_, response) => _missing.AddRange(response.Status == 404 ? [response.Url] : []);
    }

    /// <summary>The addresses that have been asked for.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Those that there was nothing at.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>Opens a page that is in no cache.</summary>
    public static async Task<SearchPage> OpenAsync(BrowserFixture browser, ServedSite site)
    {
        var page = new SearchPage(await browser.OpenPageAsync());
        await page._page.GotoAsync(site.At("/404.html"));
        return page;
    }

    /// <summary>From now on, the page gets another text for an address.</summary>
    public Task ReplaceAsync(string path, Func<string, string> change) => _page.RouteAsync("**" + path, async route =>
    {
        var response = await route.FetchAsync();
        await route.FulfillAsync(new() { Response = response, Body = change(await response.TextAsync()) });
    });

    /// <summary>Searches, and gives the answer.</summary>
    public async Task<JsonElement> SearchAsync(string query, object? options = null) => (await _page.EvaluateAsync<JsonElement?>(
        "async ([query, options]) => (await import('/assets/search.js')).search(query, options ?? {})", new[] { query, options }))!.Value;

    /// <summary>Runs a script that can import the module.</summary>
    public async Task<JsonElement> EvaluateAsync(string script, object? argument = null) => (await _page.EvaluateAsync<JsonElement?>(script, argument))!.Value;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _page.Context.DisposeAsync();
}

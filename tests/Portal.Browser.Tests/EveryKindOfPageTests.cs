using Microsoft.Playwright;
using Portal.Theme;

namespace Portal.Browser.Tests;

/// <summary>What holds for one page of every kind, wide and narrow, light and dark.</summary>
public sealed class EveryKindOfPageTests(BrowserFixture browser, ServedSite site)
{
    public static TheoryData<PageKind> Kinds => PageKinds.All;

    [Fact]
    public async Task Pages_are_valid_html() =>
        (await NuHtmlChecker.CheckAsync(PageKinds.Addresses.Select(PageKinds.FileOf))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Pages_have_no_accessibility_violations_wide_and_narrow_light_and_dark(PageKind kind)
    {
        // Without motion: colours that fade from light to dark have too little contrast on the way.
        var page = await browser.OpenPageAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await using var context = page.Context;
        await page.GotoAsync(site.At(PageKinds.AddressOf(kind)));
        var violations = new List<string>();
        foreach (var width in new[] { 1280, 360 })
        {
            await page.SetViewportSizeAsync(width, 800);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                violations.AddRange((await page.ViolationsAsync()).Select(violation => $"{width} px, {scheme}: {violation}"));
            }
        }

        violations.ShouldBeEmpty(PageKinds.AddressOf(kind));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Pages_fit_360_pixels_ask_no_one_else_and_break_no_rule_of_their_own(PageKind kind)
    {
        var page = await browser.OpenPageAsync(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        await using var context = page.Context;
        var strangers = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.At("/"), StringComparison.Ordinal))
            {
                strangers.Add(request.Url);
            }
        };

        // A breach of the content security policy is told on the console.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };

        await page.GotoAsync(site.At(PageKinds.AddressOf(kind)), new() { WaitUntil = WaitUntilState.NetworkIdle });

        strangers.ShouldBeEmpty();
        complaints.ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, PageKinds.AddressOf(kind));
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.table-wrap:not(:has(> .table--plan))')].filter(wrap => wrap.scrollWidth > wrap.clientWidth + 1 && wrap.clientWidth > 0).map(wrap => wrap.getAttribute('aria-label'))")).ShouldBeEmpty("tables that must be pushed sideways");
    }
}

using Microsoft.Playwright;
using Portal.Theme;

namespace Portal.Browser.Tests;

/// <summary>What holds for one page of every kind on a phone. A class of its own, as classes run side by side.</summary>
public sealed class PagesOnAPhoneTests(BrowserFixture browser, ServedSite site)
{
    public static TheoryData<PageKind> Kinds => PageKinds.All;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Pages_have_no_accessibility_violations_at_360_pixels_light_and_dark(PageKind kind)
    {
        var page = await browser.OpenPageAsync(new() { ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 360, Height = 800 } });
        await using var context = page.Context;
        await page.GotoAsync(site.At(PageKinds.AddressOf(kind)));

        (await page.ViolationsLightAndDarkAsync()).ShouldBeEmpty(PageKinds.AddressOf(kind));
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

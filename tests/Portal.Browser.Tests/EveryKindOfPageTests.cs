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
}

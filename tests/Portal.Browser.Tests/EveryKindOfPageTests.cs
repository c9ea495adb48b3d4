using Microsoft.Playwright;
using Portal.Theme;

namespace Portal.Browser.Tests;

/// <summary>What holds for one page of every kind on a wide screen. <see cref="PagesOnAPhoneTests"/> has the narrow ones.</summary>
public sealed class EveryKindOfPageTests(BrowserFixture browser, ServedSite site)
{
    public static TheoryData<PageKind> Kinds => PageKinds.All;

    [Fact]
    public async Task Pages_are_valid_html() =>
        (await NuHtmlChecker.CheckAsync(PageKinds.Addresses.Select(PageKinds.FileOf))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Pages_have_no_accessibility_violations_wide_light_and_dark(PageKind kind)
    {
        var page = await browser.OpenPageAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await using var context = page.Context;
        await page.GotoAsync(site.At(PageKinds.AddressOf(kind)));

        (await page.ViolationsLightAndDarkAsync()).ShouldBeEmpty(PageKinds.AddressOf(kind));
    }
}

using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>The pages of money, goals and outcomes as they are printed, by the keyboard alone, and without JavaScript.</summary>
public sealed class FigurePagesTests(BrowserFixture browser, ServedSite site)
{
    // What A4 leaves between the margins of the print style, in CSS pixels.
    private const int PaperWidth = 672;

    private static readonly string[] Addresses =
    [
        "/", "/regioner/", "/regioner/gotland/", "/regioner/gotland/kvalitet/", "/teman/", "/teman/miljo-klimat/", "/agenda-2030/13/", "/strategier/rus-gotland/klimatneutralt-gotland/",
        "/resultat/", "/resultat/loften/", "/pengar/", "/jamfor/", "/anslag/", "/anslag/gotland/2023/", "/program/eruf-norra-mellansverige-2021-2027/",
        "/budgetar/orebro-regional-tillvaxtnamnd-2022/", "/insatser/orebro/redo-naringsliv-i-beredskap/", "/om/metod/",
    ];

    // What is not on paper as it should be: cut off, hidden, faint, or drawn with what printers leave out.
    private const string FaultsOnPaper = """
        () => {
          const faults = [], width = document.documentElement.clientWidth;
          const light = (colour) => {
            const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
            return [r, g, b].map((part) => (a * part + (1 - a) * 255) / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4).reduce((sum, part, n) => sum + part * [0.2126, 0.7152, 0.0722][n], 0);
          };
          const name = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} '${element.textContent.trim().slice(0, 40)}'`;
          for (const element of document.querySelectorAll('main table, main figure, main svg.map, main svg.bar, main .flow svg')) {
            if (element.closest('.line-link, .visually-hidden')) continue;
            const box = element.getBoundingClientRect();
            if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) || box.width === 0 || box.height === 0) faults.push(`hidden: ${name(element)}`);
            if (box.right > width + 1) faults.push(`cut off at ${Math.round(box.right)}: ${name(element)}`);
          }
          for (const element of document.querySelectorAll('main :is(h1, h2, h3, p, th, td, dt, dd, li, a, figcaption, caption, span)')) {
            if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()) || !element.checkVisibility() || element.closest('.visually-hidden, .sdg-number, .sdg-band, .sdg-tile, .cover')) continue;
            const contrast = 1.05 / (light(getComputedStyle(element).color) + 0.05);
            if (contrast < 4.5) faults.push(`faint, ${contrast.toFixed(1)}: ${name(element)}`);
          }
          for (const mark of document.querySelectorAll('main :is(.pip--has, .outcome, .stage)')) {
            const style = getComputedStyle(mark, mark.classList.contains('pip--has') ? null : '::before');
            if (style.printColorAdjust !== 'exact') faults.push(`loses its fill: ${name(mark)}`);
          }
          return faults.slice(0, 5);
        }
        """;

    [Fact]
    public async Task On_paper_nothing_is_cut_off_or_hidden_and_every_mark_keeps_its_fill()
    {
        var page = await browser.OpenPageAsync(new() { ViewportSize = new() { Width = PaperWidth, Height = 900 } });
        await using var context = page.Context;
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        var faults = new List<string>();
        foreach (var address in Addresses)
        {
            await page.GotoAsync(site.At(address));
            faults.AddRange((await page.EvaluateAsync<string[]>(FaultsOnPaper)).Select(fault => $"{address}: {fault}"));
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public void Every_table_and_chart_of_the_pages_can_be_taken_away()
    {
        foreach (var address in Addresses.Skip(1))
        {
            var main = new HtmlParser().ParseDocument(File.ReadAllText(PageKinds.FileOf(address))).QuerySelector("main")!;
            var files = main.QuerySelectorAll("a[href^='/siffror/']").Select(link => link.GetAttribute("href")!).ToList();
            files.Count(file => file.EndsWith(".csv", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(main.QuerySelectorAll("table").Length - TablesOfWords(address), address);
            main.QuerySelectorAll("tbody").ShouldAllBe(body => body.QuerySelectorAll("tr").Length > 0, address);
            main.QuerySelectorAll("select").ShouldBeEmpty($"{address}: a choice that does nothing without JavaScript");
        }

        // A table of names and dates has no figures to take away.
        static int TablesOfWords(string address) => address.StartsWith("/program/", StringComparison.Ordinal) ? 2 : address == "/regioner/" ? 1 : 0;
    }

    [Fact]
    public async Task Without_JavaScript_all_targets_stand_in_a_list_flows_unfold_and_maps_are_switched()
    {
        var page = await browser.OpenPageAsync(new() { JavaScriptEnabled = false });
        await using var context = page.Context;
        await page.GotoAsync(site.At("/resultat/"));
        (await page.Locator(".explorer__static tbody tr").CountAsync()).ShouldBe(50, "the first page of all");

        await page.GotoAsync(site.At("/jamfor/"));
        var folded = page.Locator("#floden details:not([open])").First;
        await folded.Locator("summary").ClickAsync();
        (await page.Locator("#floden details[open] table").CountAsync()).ShouldBe(2);

        await page.GotoAsync(site.At("/regioner/"));
        var colour = await ColourAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Andel med belopp eller kostnad", Exact = true }).First.ClickAsync();
        (await page.Locator("#karta-belopp").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("#karta-insatser").IsVisibleAsync()).ShouldBeFalse();
        (await ColourAsync(page)).ShouldNotBe(colour);
    }

    [Fact]
    public async Task By_the_keyboard_alone_maps_are_switched_targets_chosen_regions_compared_and_flows_opened()
    {
        var page = await browser.OpenPageAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await using var context = page.Context;

        await page.GotoAsync(site.At("/regioner/"));
        await TabToAsync(page, "a[href='#karta-deltagare']");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("#karta-deltagare").IsVisibleAsync()).ShouldBeTrue();
        new Uri(page.Url).Fragment.ShouldBe("#karta-deltagare", "what is shown can be quoted");

        await page.GotoAsync(site.At("/resultat/"));
        await page.Locator("#val-bedomning").WaitForAsync();
        await TabToAsync(page, "#val-bedomning");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.Locator(".explorer [role=status]").InnerTextAsync()).ShouldNotStartWith("57 av 57");
        (await page.Locator(".explorer tbody .outcome").AllInnerTextsAsync()).Distinct().ShouldHaveSingleItem();
        await TabToAsync(page, "#val-sortera");
        await page.Keyboard.PressAsync("End");
        new Uri(page.Url).Query.ShouldContain("sortera=region");

        await page.GotoAsync(site.At("/jamfor/"));
        await page.Locator("#region-1").WaitForAsync();
        foreach (var choice in new[] { "#region-1", "#region-2" })
        {
            await TabToAsync(page, choice);
            await page.Keyboard.PressAsync(choice == "#region-1" ? "ArrowDown" : "End");
        }

        (await page.Locator("#valda thead th").CountAsync()).ShouldBe(3);
        await TabToAsync(page, "#floden details:not([open]) summary");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("#floden details[open]").CountAsync()).ShouldBe(2);
    }

    // From where the reader stands, as far as it takes; what is passed on the way is counted so that a trap ends the test.
    private static async Task TabToAsync(IPage page, string selector)
    {
        await page.EvaluateAsync("selector => { const all = [...document.querySelectorAll('a[href], summary, button, input, select, [tabindex=\"0\"]')].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility()); all[Math.max(0, all.indexOf(document.querySelector(selector)) - 2)].focus(); }", selector);
        for (var step = 0; step < 4; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>($"document.activeElement.matches({JsonSerializer.Serialize(selector)})"))
            {
                return;
            }
        }

        throw new ShouldAssertException($"The tabulator does not reach {selector} on {page.Url}.");
    }

    private static Task<string> ColourAsync(IPage page) => page.Locator(".measure-map .map a path").First.EvaluateAsync<string>("path => getComputedStyle(path).fill");
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>Questions that a journalist asks, answered from the front page by clicks and choices: four at most.</summary>
public sealed class JournalistQuestionsTests(BrowserFixture browser, ServedSite site)
{
    private const int MostSteps = 4;

    [Fact]
    public Task Which_initiatives_in_Ostra_Mellansverige_serve_climate_goals_and_missed_a_target() => Ask(true, async walk =>
    {
        await walk.Click("Resultat");
        await walk.Choose("Programområde", "Östra Mellansverige");
        await walk.Choose("Agenda 2030", "13. Bekämpa klimatförändringarna");

        // No one there has a target for climate that can be measured: none was missed, and none was reached.
        (await walk.Text(".explorer [role=status]")).ShouldStartWith("0 av ");
        (await walk.Text(".explorer .table-wrap")).ShouldBe("Inget mål svarar mot alla val. Ta bort något av dem.");
        new Uri(walk.Page.Url).Query.ShouldBe("?omrade=ostra-mellansverige&mal=13");
    });

    [Fact]
    public Task Who_finances_most_of_what_Kalmar_reports() => Ask(false, async walk =>
    {
        await walk.Click("Jämför");
        await walk.Click("pengar");
        await walk.ClickIn(".toc", "Region");

        // Kalmar names no amount at all: the table says so in words.
        var row = walk.Page.Locator("#region tbody tr").Filter(new() { HasText = "Kalmar" });
        (await row.Locator("td").First.InnerTextAsync()).ShouldBe("ingen");
        (await walk.Text("#region .section__head")).ShouldContain("har inte redovisat vad");
    });

    [Fact]
    public Task Which_targets_did_Gotland_fall_short_of() => Ask(false, async walk =>
    {
        await walk.Click("Resultat");
        await walk.ClickIn("#regioner tbody tr:has-text('Gotland') td.n", new Regex("^[0-9]+ mål i Region Gotland$"));

        (await walk.Text("h1")).ShouldBe("Region Gotlands mål och utfall");
        (await walk.Page.Locator("main tbody tr").First.InnerTextAsync()).ShouldContain("Delvis nått");
    });

    [Fact]
    public Task What_has_Vastmanland_left_out_of_its_account() => Ask(false, async walk =>
    {
        await walk.Click("Regioner");
        await walk.ClickIn("#jamforelse", "Västmanland");
        await walk.Click("Checklista: vad redovisningen har och saknar");

        (await walk.Text("h1")).ShouldBe("Checklista för Region Västmanland");
        (await walk.Page.Locator("#lista tbody tr").CountAsync()).ShouldBeGreaterThan(8);
    });

    [Fact]
    public Task How_do_Gotland_and_Kalmar_differ_and_how_do_I_take_the_table_away() => Ask(true, async walk =>
    {
        await walk.Click("Jämför");
        await walk.Choose("Region 1", "Gotland");
        await walk.Choose("Region 2", "Kalmar");

        (await walk.Page.Locator("#valda thead th").AllInnerTextsAsync()).ShouldBe(["Uppgift", "Gotland", "Kalmar"]);
        new Uri(walk.Page.Url).Query.ShouldBe("?regioner=gotland%2Ckalmar".Replace("%2C", ",", StringComparison.Ordinal));
        var file = await walk.Page.Locator("#alla a[href$='.csv']").First.GetAttributeAsync("href");
        (await walk.Page.APIRequest.GetAsync(site.At(file!))).Ok.ShouldBeTrue();
    });

    [Fact]
    public Task Which_initiatives_are_paid_from_grant_1_1_and_how_much_of_it_is_granted() => Ask(true, async walk =>
    {
        await walk.Click("Pengar");
        await walk.ClickIn("#fond tbody tr:has-text('Anslag 1:1') td.n", "5 insatser med belopp: Anslag 1:1");

        await walk.Page.GetByRole(AriaRole.Heading, new() { Name = "5 träffar" }).WaitForAsync();
        (await walk.Text("#sok-chosen")).ShouldStartWith("Fond eller anslag: Anslag 1:1");
        (await walk.Text("#sok-pengar")).ShouldContain("Alla träffarnas belopp räknas, också andra än dem du filtrerar på.");
        (await walk.Text("#sok-pengar tbody tr:has-text('beviljat')")).ShouldContain("cirka\u00A0");
        (await walk.Text("#sok-lista li:has-text('Energistöd till företag') .money")).ShouldBe("cirka\u00A0700\u00A0000\u00A0kr");
        await walk.Page.Locator("#sok-summor summary").ClickAsync();
        (await walk.Text("#sok-tabell tbody tr:has-text('Västmanland')")).ShouldContain("cirka\u00A0");
    });

    private async Task Ask(bool hasJavaScript, Func<Walk, Task> question)
    {
        var page = await browser.OpenPageAsync(new() { JavaScriptEnabled = hasJavaScript });
        await using var context = page.Context;
        await page.GotoAsync(site.At("/"));
        var walk = new Walk(page);
        await question(walk);
        walk.Steps.ShouldBeLessThanOrEqualTo(MostSteps);
    }

    /// <summary>A reader on the way, whose steps are counted.</summary>
    private sealed class Walk(IPage page)
    {
        public IPage Page => page;

        public int Steps { get; private set; }

        public Task Click(string link) => ClickIn("body", link);

        public async Task ClickIn(string place, string link)
        {
            Steps++;
            await page.Locator(place).First.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();
        }

        public async Task ClickIn(string place, Regex link)
        {
            Steps++;
            await page.Locator(place).First.GetByRole(AriaRole.Link, new() { NameRegex = link }).First.ClickAsync();
        }

        public async Task Choose(string label, string option)
        {
            Steps++;
            await page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = option });
        }

        public async Task<string> Text(string place) => (await page.Locator(place).First.InnerTextAsync()).Trim();
    }
}

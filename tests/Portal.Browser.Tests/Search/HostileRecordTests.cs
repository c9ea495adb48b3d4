using Microsoft.Playwright;
using Portal.Build;
using Portal.Build.Publishing;
using Portal.Content.Diagnostics;

namespace Portal.Browser.Tests.Search;

/// <summary>That what records say is shown by the search as text, whatever it is.</summary>
public sealed class HostileRecordTests(BrowserFixture browser)
{
    private const string Title = "<img src=x onerror=alert(1)> ${alert(2)} {{3}} ]]> kattuggla";

    private const string Fund = "</script><b onclick=alert(5)>&amp; fond";

    [Fact]
    public async Task Markup_and_endless_words_in_records_are_shown_as_text_in_hits_suggestions_and_tables()
    {
        using var folder = new TemporaryFolder();
        SmallInput.Write(folder.At("input"));
        folder.Write("input/initiatives/gotland/fientlig.md", $$"""
            ---
            title: "{{Title}}"
            region: gotland
            theme: miljo-klimat
            year: 2023
            kind: project
            funding:
              - {financier: Region Gotland, fund: "{{Fund}}", amount: 100000, stage: granted}
            source: {document: insatser-2023}
            ---
            Uggla &lt;b&gt; \<script\>alert(4)\</script\> och {{new string('å', 10_000)}} slut på kattuggla.
            """);
        using (var output = OutputFolder.Take(folder.At("output"), clean: false, folder.At("input"), keep: [], out var refusal) ?? throw new InvalidOperationException(refusal))
        {
            Site.Build(new BuildRequest(PublishedSite.Settings, folder.At("input")) { PublishesBrokenLinks = true }, output)
                .Diagnostics.ShouldAllBe(problem => problem.Severity != Severity.Error || problem.Code == DiagnosticCode.BrokenLink);
        }

        await using var site = await StaticSite.ServeAsync(folder.At("output"));
        var page = await browser.OpenPageAsync(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        await using var context = page.Context;
        var faults = new List<string>();
        page.PageError += (_, error) => faults.Add(error);
        page.Dialog += (_, dialog) =>
        {
            faults.Add(dialog.Message);
            _ = dialog.DismissAsync();
        };

        await page.GotoAsync(site.At("/sok/?q=kattuggla"));
        var hit = page.Locator("#sok-lista .card").First;
        (await hit.GetByRole(AriaRole.Link).InnerTextAsync()).ShouldBe(Title);
        (await page.Locator("#sok-lista :is(img, script, b)").CountAsync()).ShouldBe(0);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0);

        await page.GotoAsync(site.At($"/sok/?q=kattuggla&fond={Uri.EscapeDataString(Fund)}"));
        var filter = page.Locator("#sok-chosen").GetByText(Fund);
        await filter.WaitForAsync();
        (await page.Locator("#sok-chosen :is(b, script)").CountAsync()).ShouldBe(0);
        (await hit.GetByRole(AriaRole.Link).InnerTextAsync()).ShouldBe(Title);

        await page.GotoAsync(site.At("/om/"));
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("kattuggla");
        var option = page.GetByRole(AriaRole.Option).Filter(new() { HasText = "onerror" });
        await option.WaitForAsync();
        (await option.Locator("img").CountAsync()).ShouldBe(0);
        faults.ShouldBeEmpty();
    }
}

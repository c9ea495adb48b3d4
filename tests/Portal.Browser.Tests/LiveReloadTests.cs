using Microsoft.Playwright;

namespace Portal.Browser.Tests;

public sealed class LiveReloadTests(BrowserFixture browser) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_page_follows_its_record_and_problems_show_beside_the_last_good_site()
    {
        _folder.Write("statiq.json", """{ "Host": "a.example", "SiteTitle": "A" }""");
        SmallInput.Write(_folder.At("input"));
        // A rebuild takes less than a second, but on a busy machine longer than the five that are usual.
        Assertions.SetDefaultExpectTimeout(30_000);
        var record = _folder.At($"input/{SmallInput.Record}");
        var text = await File.ReadAllTextAsync(record);
        await using var server = await PortalServer.StartAsync(_folder.Path);
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                faults.Add(message.Text);
            }
        };
        await page.GotoAsync(new Uri(server.Address, SmallInput.RecordAddress).AbsoluteUri);
        var heading = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Assertions.Expect(heading).ToContainTextAsync("ReDriv");
        var panel = page.GetByRole(AriaRole.Status, new() { Name = "Problems of the records" });

        // An edit shows.
        await File.WriteAllTextAsync(record, text.Replace("title: ReDriv", "title: Drivhjulet", StringComparison.Ordinal));
        await Assertions.Expect(heading).ToContainTextAsync("Drivhjulet");
        await Assertions.Expect(panel).Not.ToBeVisibleAsync();

        // A mistake shows beside the page, which stays.
        await File.WriteAllTextAsync(record, text.Replace("theme: miljo-klimat", "theme: miljo-klimt", StringComparison.Ordinal));
        await Assertions.Expect(panel).ToContainTextAsync("1 error: this is the last good site");
        await Assertions.Expect(panel).ToContainTextAsync($"input/{SmallInput.Record}:4:8 unknown-theme");
        await Assertions.Expect(heading).ToContainTextAsync("Drivhjulet");

        // It can be put away, and does not come back until there is news.
        await panel.GetByRole(AriaRole.Button, new() { Name = "Hide" }).ClickAsync();
        await Assertions.Expect(panel).Not.ToBeVisibleAsync();
        await File.WriteAllTextAsync(record, text.Replace("theme: miljo-klimat", "theme: mijo-klimat", StringComparison.Ordinal));
        await Assertions.Expect(panel).ToBeVisibleAsync();

        // The list of all problems is a page of its own.
        await panel.GetByRole(AriaRole.Link, new() { Name = "All problems" }).ClickAsync();
        await Assertions.Expect(heading).ToContainTextAsync("problem");
        await Assertions.Expect(page.GetByText("unknown-theme")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Assertions.Expect(panel).ToBeVisibleAsync();

        // Mended, it goes, and the page is the new one.
        await File.WriteAllTextAsync(record, text.Replace("title: ReDriv", "title: Ny drift", StringComparison.Ordinal));
        await Assertions.Expect(heading).ToContainTextAsync("Ny drift");
        await Assertions.Expect(panel).Not.ToBeVisibleAsync();
        faults.ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();
}

using System.Text.Json;
using Microsoft.Playwright;

namespace Portal.Browser.Tests.Search;

/// <summary>That the hits can be taken away as files, with the columns and cells of the full download.</summary>
public sealed class SearchDownloadTests(BrowserFixture browser, ServedSite site)
{
    [Fact]
    public async Task The_hits_are_the_rows_of_the_full_download_and_the_last_line_tells_where_they_are_from()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(site.At("/sok/?q=kompetens&region=gotland&region=skane&ordning=namn"));
        await page.Locator("#sok-hem-antal:not(:text-is('Insatserna'))").WaitForAsync();
        var hits = int.Parse(string.Concat((await page.Locator("#sok-hem-antal").InnerTextAsync()).Where(char.IsAsciiDigit)));
        var whole = File.ReadAllText(Path.Combine(PublishedSite.Folder, "data", "insatser.csv")).Split("\r\n");

        var csv = await SaveAsync(page, "CSV");
        var lines = csv.TrimEnd().Split("\r\n");
        lines[0].ShouldBe(whole[0]);
        lines[1..^1].Length.ShouldBe(hits);
        lines[1..^1].ShouldAllBe(line => whole.Contains(line) && (line.StartsWith("gotland/") || line.StartsWith("skane/")));
        lines[^1].ShouldStartWith("\"# Öppna insatser: sökning på ”kompetens”, Region Gotland, Region Skåne. Uppgifternas version: ");
        lines[^1].ShouldContain("/sok/?q=kompetens");

        var excel = await SaveAsync(page, "CSV för Excel");
        excel[0].ShouldBe('\uFEFF');
        excel.Split("\r\n").Length.ShouldBe(hits + 3);

        using var json = JsonDocument.Parse(await SaveAsync(page, "JSON"));
        var rows = json.RootElement.GetProperty("initiatives").EnumerateArray().ToArray();
        rows.Select(row => row.GetProperty("id").GetString()).ShouldBe(lines[1..^1].Select(line => line[..line.IndexOf(',')]));
        rows[0].EnumerateObject().Select(value => value.Name).ShouldBe(whole[0].Split(','));
        rows[0].GetProperty("year").ValueKind.ShouldBe(JsonValueKind.Number);
    }

    private static async Task<string> SaveAsync(IPage page, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync());
        download.SuggestedFilename.ShouldStartWith("insatser-urval");
        // With the mark that begins files for Excel, which reading as text would drop.
        return System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
    }
}

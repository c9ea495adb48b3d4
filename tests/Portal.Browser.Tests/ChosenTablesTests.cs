using System.Globalization;
using System.Text;
using CsvHelper;
using Microsoft.Playwright;
using Portal.Downloads.Csv;

namespace Portal.Browser.Tests;

/// <summary>That what a reader has chosen among targets and regions can be taken away, as it is shown.</summary>
public sealed class ChosenTablesTests(BrowserFixture browser, ServedSite site)
{
    // The text of each cell of a table, row by row, without what is only heard.
    private const string Cells = "table => [...table.tBodies].flatMap(body => [...body.rows]).filter(row => !row.matches('.is-group')).map(row => [...row.cells].map(cell => cell.innerText.trim().replaceAll('\\xa0', ' ')))";

    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = "," };

    [Fact]
    public async Task The_targets_that_answer_to_the_choices_are_the_rows_of_the_file()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(site.At("/resultat/?region=gotland"));
        await page.GetByLabel("Bedömning").SelectOptionAsync("Delvis nått");
        await page.GetByLabel("Sortera efter").SelectOptionAsync("Insatsens namn");
        var shown = await page.Locator(".explorer table").EvaluateAsync<string[][]>(Cells);
        shown.Length.ShouldBeInRange(2, 20);

        var (text, rows, after) = await SaveAsync(page, $"Ladda ned de {shown.Length} målen (CSV)");

        var whole = File.ReadAllText(Path.Combine(PublishedSite.Folder, "siffror", "resultat", "alla.csv")).Split("\r\n");
        text.Split("\r\n")[0].ShouldBe("\uFEFF" + whole[0]);
        text.Split("\r\n").Skip(1).Take(rows.Count - 1).ShouldAllBe(line => whole.Contains(line), "the lines of the file of all");
        rows.Skip(1).ShouldBe(shown);
        after[0].ShouldBe($"Mål och utfall. Bedömning: Delvis nått, Region: Gotland, Sortera efter: Insatsens namn. {await page.Locator(".explorer [role=status]").InnerTextAsync()}.");
        after[1].ShouldStartWith("Källa: ");
        after[2].ShouldMatch(@"^Öppna insatser\. Uppgifternas version: \d{4}-\d\d-\d\d\. http.*/resultat/\?bedomning=delvis-natt&region=gotland&sortera=insats$");

        await page.GetByLabel("Agenda 2030").SelectOptionAsync("1. Ingen fattigdom");
        (await page.Locator(".explorer button").IsVisibleAsync()).ShouldBeFalse("there is nothing to take away");
    }

    [Fact]
    public async Task Regions_side_by_side_are_the_columns_of_the_file_with_numbers_in_full()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(site.At("/jamfor/?regioner=orebro,gotland"));
        await page.Locator("#valda table").WaitForAsync();
        var shown = await page.Locator("#valda table").EvaluateAsync<string[][]>(Cells);

        var (_, rows, after) = await SaveAsync(page, "Ladda ned jämförelsen (CSV)");

        rows[0][..4].ShouldBe(["Tabell", "Uppgift", "Örebro", "Gotland"]);
        rows.Count.ShouldBe(shown.Length + 1);
        foreach (var (row, cells) in rows.Skip(1).Zip(shown))
        {
            row[1].ShouldBe(cells[0]);
            foreach (var n in new[] { 1, 2 })
            {
                var figure = cells[n].Replace(" ", "", StringComparison.Ordinal).TrimEnd('%').Replace("cirka", "", StringComparison.Ordinal);
                if (figure.All(char.IsAsciiDigit))
                {
                    Math.Round(decimal.Parse(row[n + 1], Comma), MidpointRounding.AwayFromZero).ShouldBe(decimal.Parse(figure, CultureInfo.InvariantCulture), row[1]);
                }
                else
                {
                    row[n + 1].ShouldBe(cells[n]);
                }
            }
        }

        after[0].ShouldBe("Jämförelse mellan Örebro och Gotland.");
        after.ShouldContain(line => line.StartsWith("Källa: "));
        after[^1].ShouldEndWith("/jamfor/?regioner=orebro,gotland");
    }

    [Fact]
    public async Task No_text_in_a_file_made_in_the_browser_is_taken_for_a_formula()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(site.At("/om/"));
        var script = Path.GetFileName(Directory.GetFiles(Path.Combine(PublishedSite.Folder, "assets"), "take-away.*.js").Single());
        const string Signs = "=+-@'\uFF1D,;\t\r\n \u00A0\"a";
        var hostile = (from a in Signs from b in Signs from c in Signs select $"{a}{b}{c}").Append("=HYPERLINK(\"x\")").Append("a;=1+1").ToArray();

        var guarded = await page.EvaluateAsync<string[]>("async ([script, texts]) => { const { guarded } = await import(script); return texts.map(guarded); }", new object[] { $"/assets/{script}", hostile });

        guarded.ShouldBe(hostile.Select(FormulaGuard.Protect));
    }

    private static async Task<(string Text, List<string[]> Rows, List<string> After)> SaveAsync(IPage page, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync());
        var text = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
        text[0].ShouldBe('\uFEFF');
        var parts = text[1..].Split("\r\n\r\n");
        parts.Length.ShouldBe(2);
        var options = CsvReaderOptions.Default with { Separator = ';', MalformedData = CsvMalformedDataHandling.Throw, FieldCountMismatch = CsvFieldCountHandling.Throw };
        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(parts[0]), options);
        var rows = new List<string[]> { csv.Headers.ToArray() };
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, rows[0].Length).Select(csv.GetString)]);
        }

        return (text, rows, [.. parts[1].TrimEnd().Split("\r\n").Select(line => line.StartsWith('"') ? line[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : line)]);
    }
}

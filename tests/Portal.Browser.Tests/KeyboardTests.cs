namespace Portal.Browser.Tests;

public sealed class KeyboardTests(BrowserFixture browser, ServedSite site)
{
    private const string Focused = "document.activeElement";

    // What the tabulator stops at. What scrolls sideways is a stop, too, so that arrows can scroll it.
    private const string Stops = """[...document.querySelectorAll("a[href]:not([tabindex='-1']), summary, button, input, select, [tabindex='0']")].filter(stop => stop.checkVisibility())""";

    [Fact]
    public async Task The_first_stop_skips_to_the_content()
    {
        var page = await browser.OpenPageAsync();
        await using var context = page.Context;
        await page.GotoAsync(site.At("/regioner/gotland/"));

        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>($"{Focused}.textContent.trim()")).ShouldBe("Hoppa till innehållet");
        (await page.EvaluateAsync<double>($"{Focused}.getBoundingClientRect().top")).ShouldBeGreaterThanOrEqualTo(0);

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<bool>($"document.querySelector('main').contains({Focused})")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/insatser/orebro/redo-naringsliv-i-beredskap/", 1280)]
    [InlineData("/insatser/orebro/redo-naringsliv-i-beredskap/", 360)]
    [InlineData("/regioner/", 360)]
    [InlineData("/pengar/", 360)]
    public async Task Every_link_can_be_reached_in_the_order_of_the_page_and_shows_that_it_is(string address, int width)
    {
        var page = await browser.OpenPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await using var context = page.Context;
        await page.GotoAsync(site.At(address));
        var stops = await page.EvaluateAsync<int>($"{Stops}.length");

        var faults = new List<string>();
        var before = 0;
        for (var stop = 0; stop < stops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<FocusSeen>($$"""
                () => {
                  const element = {{Focused}}, style = getComputedStyle(element);
                  return { at: {{Stops}}.indexOf(element), name: element.textContent.trim().slice(0, 60), shows: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 };
                }
                """);
            if (!seen.Shows)
            {
                faults.Add($"nothing shows the focus on stop {stop}: '{seen.Name}'");
            }

            if (seen.At < before)
            {
                faults.Add($"stop {stop} is out of order: '{seen.Name}'");
            }

            before = seen.At;
        }

        faults.ShouldBeEmpty();
    }

    private sealed record FocusSeen
    {
        public int At { get; init; }

        public string Name { get; init; } = "";

        public bool Shows { get; init; }
    }
}

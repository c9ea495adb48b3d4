using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>What axe finds on a page.</summary>
internal static class Accessibility
{
    // What passes is told in a word: the nodes of it are most of a report.
    private static readonly AxeRunOptions ViolationsInFull = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>The violations of a page as it is now, one line for each element: the rule and the element.</summary>
    /// <param name="page">A page without frames.</param>
    /// <exception cref="ShouldAssertException">If no rule looked at anything.</exception>
    public static async Task<IEnumerable<string>> ViolationsAsync(this IPage page)
    {
        // The newer way opens a tab for each run, to join what the frames of a page say: that takes time, and takes the focus from the page.
#pragma warning disable CS0618
        var result = await page.Locator("html").RunAxeLegacy(ViolationsInFull);
#pragma warning restore CS0618
        result.Passes.ShouldNotBeEmpty();
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));
    }

    /// <summary>The violations of a page at its width, in light colours and in dark ones.</summary>
    /// <param name="page">A page without frames and without motion: colours that fade from light to dark have too little contrast on the way.</param>
    /// <exception cref="ShouldAssertException">If no rule looked at anything.</exception>
    public static async Task<IEnumerable<string>> ViolationsLightAndDarkAsync(this IPage page)
    {
        var violations = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            violations.AddRange((await page.ViolationsAsync()).Select(violation => $"{scheme}: {violation}"));
        }

        return violations;
    }
}

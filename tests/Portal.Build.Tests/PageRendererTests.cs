using Portal.Build.Rendering;
using Portal.Theme;

namespace Portal.Build.Tests;

public sealed class PageRendererTests
{
    [Fact]
    public async Task A_page_of_the_theme_is_rendered_as_a_whole_document()
    {
        var html = await Render("Insatser");

        html.TrimStart().ShouldStartWith("<!DOCTYPE html>");
        html.ShouldContain("<title>Sidan finns inte – Insatser</title>");
        html.TrimEnd().ShouldEndWith("</html>");
    }

    [Fact]
    public async Task Swedish_letters_are_written_as_themselves_and_markup_in_a_value_is_escaped()
    {
        var html = await Render("Öppna <b>åtgärder</b> & mål");

        html.ShouldContain("Öppna &lt;b&gt;åtgärder&lt;/b&gt; &amp; mål");
    }

    [Fact]
    public async Task Pages_rendered_in_parallel_are_those_rendered_one_by_one()
    {
        var titles = Enumerable.Range(0, 200).Select(n => $"Sida {n}").ToArray();

        var parallel = await Task.WhenAll(titles.Select(title => Task.Run(() => Render(title))));

        for (var n = 0; n < titles.Length; n++)
        {
            parallel[n].ShouldBe(await Render(titles[n]));
        }
    }

    private static Task<string> Render(string siteTitle) =>
        PageRenderer.RenderAsync(SitePages.Of(TestSites.With(siteTitle)).Single(page => page.Kind == PageKind.NotFound));
}

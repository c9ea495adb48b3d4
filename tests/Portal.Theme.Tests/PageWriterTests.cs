using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Theme.Rendering;

namespace Portal.Theme.Tests;

public sealed class PageWriterTests
{
    [Fact]
    public void A_page_of_the_theme_is_written_as_a_whole_document()
    {
        var html = NotFoundPage("Insatser");

        html.TrimStart().ShouldStartWith("<!DOCTYPE html>");
        html.ShouldContain("<title>Sidan finns inte – Insatser</title>");
        html.TrimEnd().ShouldEndWith("</html>");
    }

    [Fact]
    public void Swedish_letters_are_written_as_themselves_and_markup_in_a_value_is_escaped() =>
        NotFoundPage("Öppna <b>åtgärder</b> & mål").ShouldContain("Öppna &lt;b&gt;åtgärder&lt;/b&gt; &amp; mål");

    [Fact]
    public void Text_that_grows_when_it_is_escaped_is_written_whole()
    {
        var title = string.Concat(Enumerable.Repeat("<&\">", 50_000));

        NotFoundPage(title).ShouldContain($"<title>Sidan finns inte – {string.Concat(Enumerable.Repeat("&lt;&amp;&quot;&gt;", 50_000))}</title>");
    }

    [Fact]
    public async Task Pages_written_in_parallel_are_those_written_one_by_one()
    {
        var titles = Enumerable.Range(0, 200).Select(n => $"Sida {n}").ToArray();

        var parallel = await Task.WhenAll(titles.Select(title => Task.Run(() => NotFoundPage(title))));

        parallel.ShouldBe(titles.Select(NotFoundPage));
    }

    [Fact]
    public async Task Every_page_is_what_the_renderer_of_the_framework_makes_of_it()
    {
        var site = TestSites.Real;
        await using var services = new ServiceCollection()
            .AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All))
            .AddCascadingValue(_ => site)
            .BuildServiceProvider();
        using var writer = new PageWriter();
        foreach (var page in SitePages.Of(site))
        {
            await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            var expected = await renderer.Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync(page.Component, ParameterView.FromDictionary(page.Parameters.ToDictionary()))).ToHtmlString());

            writer.Write(page);

            writer.Text.Written.ToString().ShouldBe(expected, page.Address);
        }
    }

    [Fact]
    public void A_component_with_a_life_of_its_own_is_refused_by_name() =>
        Should.Throw<InvalidOperationException>(() => PageWriter.ToHtml(new SitePage("/a/", PageKind.About, typeof(PageTitle), new Dictionary<string, object?>())))
            .Message.ShouldContain("/a/");

    private static string NotFoundPage(string siteTitle) =>
        PageWriter.ToHtml(SitePages.Of(TestSites.With(siteTitle)).Single(page => page.Kind == PageKind.NotFound));
}

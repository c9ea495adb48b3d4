using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Theme.Rendering;

namespace Portal.Theme.Tests;

public sealed class SitePagesTests
{
    [Fact]
    public void No_two_pages_have_the_same_address() =>
        SitePages.Of(TestSites.Real).GroupBy(page => page.Address).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public void Every_link_within_the_site_has_the_link_root()
    {
        foreach (var page in SomeOfEachKind(TestSites.With(linkRoot: "/rot")))
        {
            var document = new HtmlParser().ParseDocument(PageWriter.ToHtml(page));
            var links = document.QuerySelectorAll("[href], [src], [action]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!);

            links.Where(link => link.StartsWith('/') && !link.StartsWith("/rot/", StringComparison.Ordinal)).ShouldBeEmpty(page.Address);
        }
    }

    [Fact]
    public void Every_page_has_one_heading_of_the_first_level_a_title_and_nothing_inline()
    {
        foreach (var page in SomeOfEachKind(TestSites.Real))
        {
            var document = new HtmlParser().ParseDocument(PageWriter.ToHtml(page));

            document.QuerySelectorAll("h1").Length.ShouldBe(1, page.Address);
            document.Title.ShouldNotBeNullOrWhiteSpace();
            document.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json'])").ShouldBeEmpty(page.Address);
            document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty(page.Address);
        }
    }

    // Razor drops the space that markup begins with.
    [Fact]
    public void Words_for_those_who_hear_a_page_stand_apart_from_those_before_them()
    {
        foreach (var page in SomeOfEachKind(TestSites.Real))
        {
            foreach (var hidden in new HtmlParser().ParseDocument(PageWriter.ToHtml(page)).QuerySelectorAll(".visually-hidden"))
            {
                var isJoined = hidden.PreviousSibling is IText { TextContent: [.., var before] } && char.IsLetterOrDigit(before) && hidden.TextContent is [var first, ..] && char.IsLetterOrDigit(first);
                isJoined.ShouldBeFalse($"{page.Address}: {hidden.Parent?.TextContent}");
            }
        }
    }

    // The first, the last and some between of each kind: the whole site is checked when it is built.
    // And every component at least once.
    private static IEnumerable<SitePage> SomeOfEachKind(SiteContext site) =>
        SitePages.Of(site).Append(SitePage.Of<EveryComponentPage>("/komponenter/", PageKind.About, site)).GroupBy(page => page.Kind).SelectMany(kind => kind.Where((_, n) => n % Math.Max(1, kind.Count() / 10) == 0));
}

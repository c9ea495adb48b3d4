using AngleSharp.Html.Parser;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Theme.Home;
using Portal.Theme.Rendering;

namespace Portal.Theme.Tests;

public sealed class HomePageTests
{
    [Fact]
    public void The_front_page_leads_to_every_region_by_map_and_by_list()
    {
        var page = new HtmlParser().ParseDocument(PageWriter.ToHtml(HomePages.Of(TestSites.Real).Single()));
        var regions = TestSites.Real.Graph.Regions.Select(Addresses.Of).Order(StringComparer.Ordinal).ToList();

        page.QuerySelectorAll(".map a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal).ShouldBe(regions);
        page.QuerySelectorAll("#regioner li a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal).ShouldBe(regions);
    }

    [Fact]
    public void The_front_page_has_the_same_title_in_browsers_and_beside_shared_links()
    {
        var page = new HtmlParser().ParseDocument(PageWriter.ToHtml(HomePages.Of(TestSites.Real).Single()));

        page.Title.ShouldBe("Vad gör regionen för pengarna? – Öppna insatser");
        page.QuerySelector("meta[property='og:title']")!.GetAttribute("content").ShouldBe(page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Every_large_figure_on_the_front_page_leads_to_what_it_counts()
    {
        var page = new HtmlParser().ParseDocument(PageWriter.ToHtml(HomePages.Of(TestSites.Real).Single()));

        page.QuerySelectorAll(".key-figures a").Select(link => link.GetAttribute("href"))
            .ShouldBe([Addresses.Initiatives, Addresses.Strategies, Addresses.Results, "/sok/?typ=initiative&har=amounts"]);
    }

    [Fact]
    public void How_many_initiatives_lack_amounts_is_said_beside_those_that_have()
    {
        var page = new HtmlParser().ParseDocument(PageWriter.ToHtml(HomePages.Of(TestSites.Real).Single()));
        var all = TestSites.Real.Graph.Initiatives;

        page.QuerySelector(".key-figures__note")!.TextContent.Replace(Swedish.NoBreakSpace, ' ').ShouldBe($"För övriga {all.Count - all.WithFigures} redovisas inte");
    }

    [Fact]
    public void The_largest_amounts_are_granted_and_fall()
    {
        var largest = (IReadOnlyList<Content.Records.Initiatives.Initiative>)HomePages.Of(TestSites.Real).Single().Parameters[nameof(HomePage.Largest)]!;
        var granted = largest.Select(initiative => MoneyTotals.Of([initiative])[Stage.Granted]!.Value.Amount).ToList();

        granted.ShouldBe(granted.OrderDescending());
        granted[0].ShouldBe(TestSites.Real.Graph.Initiatives.Initiatives.Max(initiative => MoneyTotals.Of([initiative])[Stage.Granted]?.Amount ?? Kronor.Zero));
    }
}

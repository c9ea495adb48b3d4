using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Content.Language;
using Portal.Theme.Rendering;

namespace Portal.Theme.Tests;

public sealed class RegionPagesTests
{
    private static readonly SiteContext Site = TestSites.Real;
    private static readonly Lazy<Dictionary<string, SitePage>> Pages = new(() => SitePages.Of(Site).ToDictionary(page => page.Address));

    [Fact]
    public void A_theme_without_rows_is_told_as_a_gap_and_not_as_nothing()
    {
        var page = Page("/regioner/orebro/");

        var row = page.QuerySelectorAll("#insatser tr.t-jamstalldhet").ShouldHaveSingleItem();
        row.QuerySelector(".missing")!.TextContent.ShouldBe("redovisas inte");
        row.QuerySelector(".bar").ShouldBeNull();
    }

    [Fact]
    public void Amounts_of_different_stages_stand_each_in_a_row_and_are_not_added()
    {
        var region = Site.Graph.Region(new("gotland"));
        var page = Page("/regioner/gotland/");
        var rows = page.QuerySelectorAll("#pengar tbody tr").ToList();

        rows.Select(row => row.QuerySelector("td:last-child")!.TextContent)
            .ShouldBe(Site.Graph.ReportedBy(region).Money.ByStage.Select(total => Swedish.Approximately(total.IsApproximate, Swedish.Figure(total.Amount))));
        page.QuerySelectorAll("#pengar tfoot").ShouldBeEmpty();
        page.QuerySelector("#pengar")!.TextContent.ShouldContain($"{Site.Graph.ReportedBy(region).WithAmounts} av {Site.Graph.ReportedBy(region).Count} insatser redovisar belopp");
    }

    [Fact]
    public void Amounts_are_led_to_also_where_only_others_report_what_the_region_takes_part_in()
    {
        foreach (var region in Site.Graph.Regions)
        {
            var links = Page($"/regioner/{region.Id}/").QuerySelectorAll("#pengar .actions a").Where(link => link.GetAttribute("href")!.StartsWith("/sok/", StringComparison.Ordinal));

            links.Any().ShouldBe(Site.Graph.Of(region).WithFigures > 0, region.Id.Value);
        }

        var money = Page("/regioner/sormland/").QuerySelector("#pengar")!;
        money.TextContent.ShouldContain("Ingen av insatserna redovisar belopp.");
        money.QuerySelector(".actions a")!.TextContent.ShouldBe("Visa insatsen med belopp eller kostnad som regionen deltar i");
    }

    [Fact]
    public void Costs_of_whole_initiatives_are_told_of_and_not_added()
    {
        var money = (Page("/regioner/uppsala/")).QuerySelector("#pengar")!;

        money.TextContent.ShouldContain("anger bara en kostnad");
        money.TextContent.ShouldNotContain("278");
    }

    [Fact]
    public void A_programme_area_counts_what_the_search_finds_in_it()
    {
        var section = Page("/regioner/").QuerySelector("#programomraden")!;
        var rows = section.QuerySelectorAll("tbody tr").ToList();

        rows.Select(row => row.QuerySelector(".n a")!.TextContent).ShouldBe(Site.Graph.ProgrammeAreas.Select(area => Swedish.Number(Site.Graph.Of(area).Count)));
        rows.Select(row => row.QuerySelector(".n a")!.GetAttribute("href")).ShouldBe(Site.Graph.ProgrammeAreas.Select(area => $"/sok/?typ=initiative&omrade={area.Id}"));
        Site.Graph.ProgrammeAreas.ShouldContain(area => Site.Graph.Of(area).Count > Site.Graph.Regions.Where(region => region.ProgrammeArea == area.Id).Sum(region => Site.Graph.ReportedBy(region).Count));
    }

    [Fact]
    public void The_initiatives_of_a_region_are_all_listed_once()
    {
        foreach (var region in Site.Graph.Regions)
        {
            var listed = Regions.RegionPages.InitiativesOf(Site.Graph, region).Runs.SelectMany(run => run.Initiatives).ToList();

            listed.Distinct().Count().ShouldBe(listed.Count);
            Site.Graph.ReportedBy(region).Initiatives.ShouldAllBe(initiative => listed.Contains(initiative));
        }
    }

    [Fact]
    public void A_project_that_two_regions_tell_of_stands_once_among_the_initiatives_of_either()
    {
        var page = Page("/regioner/jamtland-harjedalen/");

        page.QuerySelectorAll("#insatser .title-list a").Count(link => link.TextContent.StartsWith("Kompetenskompassen", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void The_table_of_regions_adds_up_to_all_initiatives()
    {
        var page = Page("/regioner/");
        var counts = page.QuerySelectorAll("#jamforelse tbody tr").Select(row => int.Parse(row.QuerySelector("td a")!.FirstChild!.TextContent, System.Globalization.CultureInfo.InvariantCulture));

        counts.Sum().ShouldBe(Site.Graph.Initiatives.Count);
    }

    [Fact]
    public void A_goal_of_agenda_2030_that_no_source_names_says_so()
    {
        var goal = Site.Graph.Agenda!.AllGoals.Single(goal => goal.WithSubgoals.IsEmpty);
        var page = Page(Addresses.Of(goal));

        page.QuerySelector(".lede")!.TextContent.ShouldStartWith("Ingen källa kopplar någon insats till målet.");
        (Page(Addresses.Agenda)).QuerySelector("#lasa")!.TextContent.ShouldContain($"mål {goal.Goal.Id}");
    }

    [Fact]
    public void Every_goal_page_has_a_title_of_its_own_strategy_and_all_that_serves_it()
    {
        var goal = Site.Graph.Goal(new(new("rus-orebro"), new("stark-konkurrenskraft")));
        var page = Page(Addresses.Of(goal));

        page.Title.ShouldBe("Stark konkurrenskraft – Regional utvecklingsstrategi för Örebro län – Öppna insatser");
        page.QuerySelectorAll(".card__title a").Length.ShouldBe(goal.WithSubgoals.Count);
        page.QuerySelector(".lede")!.TextContent
            .ShouldBe($"{goal.WithSubgoals.Count} insatser är kopplade till målet, {goal.Direct.Count} direkt och {goal.WithSubgoals.Count - goal.Direct.Count} genom mål under det.");
    }

    [Fact]
    public void Every_municipality_has_a_page_and_is_found_in_the_list()
    {
        var pages = SitePages.Of(Site).Where(page => page.Kind == PageKind.Municipality).Select(page => page.Address);
        var listed = Page(Addresses.Municipalities).QuerySelectorAll(".section a").Select(link => link.GetAttribute("href"));

        pages.ShouldBe(Site.Graph.Municipalities.Select(Addresses.Of));
        Site.Graph.Municipalities.Select(Addresses.Of).ShouldBeSubsetOf(listed);
    }

    [Fact]
    public void A_municipality_that_no_initiative_names_says_so_and_shows_what_is_done_in_the_county()
    {
        var page = Page("/kommuner/hallefors/");

        page.QuerySelector(".lede")!.TextContent.ShouldStartWith("Ingen insats är kopplad till Hällefors. Det betyder inte att inget görs här");
        page.QuerySelector("#lanet p.measure")!.TextContent.ShouldBe("Hällefors nämns inte heller i texterna om länets insatser.");
        Page("/kommuner/lund/").QuerySelector("#lanet p a[href='/sok/?q=Lund']").ShouldNotBeNull();
        page.QuerySelectorAll("#lanet .card").Length.ShouldBeGreaterThan(3);
        page.QuerySelector("#lanet .button")!.GetAttribute("href").ShouldBe("/regioner/orebro/insatser/");
    }

    [Fact]
    public void A_region_and_the_organisation_of_its_name_have_titles_of_their_own()
    {
        Page("/regioner/blekinge/").Title.ShouldBe("Region Blekinge – Öppna insatser");
        Page("/organisationer/region-blekinge/").Title.ShouldBe("Region Blekinge som organisation – Öppna insatser");
    }

    [Fact]
    public void A_region_without_any_initiative_is_told_of_in_one_cell()
    {
        var row = Page("/agenda-2030/8/").QuerySelectorAll("#regioner tbody tr").First(each => each.TextContent.StartsWith("Blekinge", StringComparison.Ordinal));

        row.QuerySelectorAll("td").Single().GetAttribute("colspan").ShouldBe("4");
        row.QuerySelector("td")!.TextContent.ShouldBe("ingen koppling");
    }

    [Fact]
    public void A_municipality_that_is_a_county_is_not_told_to_be_one_of_many() =>
        Page("/kommuner/gotland/").QuerySelector(".lede")!.TextContent
            .ShouldBe($"Gotland är den enda kommunen i Gotlands län. Region Gotland redovisar {Site.Graph.ReportedBy(Site.Graph.Region(new("gotland"))).Count} insatser för hela länet.");

    private static IDocument Page(string address) =>
        new HtmlParser().ParseDocument(PageWriter.ToHtml(Pages.Value[address]));
}

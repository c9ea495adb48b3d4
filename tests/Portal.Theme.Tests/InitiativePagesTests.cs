using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Portal.Content.Language;
using Portal.Theme.Rendering;

namespace Portal.Theme.Tests;

public sealed class InitiativePagesTests
{
    private const string Fields = "title: Prov\nregion: gotland\ntheme: integration\nyear: 2023\nkind: project\nsource: {document: insatser-2023}\n";

    private static readonly Dictionary<string, SitePage> Pages = SitePages.Of(TestSites.Real).ToDictionary(page => page.Address);

    [Fact]
    public void Who_pays_what_and_when_is_a_table_that_adds_up()
    {
        var page = Show("/insatser/orebro/redo-naringsliv-i-beredskap/");
        var table = page.QuerySelector("#pengar table")!;

        table.QuerySelectorAll("tbody tr").Length.ShouldBe(7);
        Cells(table.QuerySelector("tbody tr")!).ShouldBe(["195 000", "495 000", "495 000", "315 000", "1 500 000"]);
        Cells(table.QuerySelector("tfoot tr")!).ShouldBe(["1 898 000", "4 818 000", "4 818 000", "3 066 000", "14 600 000"]);
        Eye(table.QuerySelector("tfoot th")!).ShouldBe("Summa, ansökt");
        Eye(table.QuerySelector("caption")!).ShouldContain("inget är beviljat");
        page.QuerySelectorAll("#pengar .chart__rows svg").Length.ShouldBe(4);
        Eye(page.QuerySelector("#beslut")!).ShouldContain("11 procent");
        Eye(page.QuerySelector("#beslut")!).ShouldContain("1 500 000 kr");
    }

    [Fact]
    public void Amounts_of_different_stages_have_no_sum()
    {
        var page = Show("/insatser/gotland/gotland-goes-global/");

        page.QuerySelectorAll("#pengar tbody tr").Select(row => Eye(row.QuerySelector(".stage")!)).ShouldBe(["beviljat", "utbetalt"]);
        page.QuerySelector("#pengar tfoot").ShouldBeNull();
    }

    [Fact]
    public void Part_of_an_amount_is_shown_but_not_added()
    {
        var page = Show(TestSites.OfInitiatives(("prov", $$"""
            ---
            {{Fields}}funding:
              - {amount: 1000000, stage: granted, note: Hela stödet}
              - {amount: 400000, stage: granted, part: true, note: Till kvinnor}
              - {amount: 500000, stage: granted, note: Ett annat stöd}
            ---
            Ett prov.
            """)));

        page.QuerySelectorAll("#pengar tbody th").Select(Eye).ShouldBe(["Hela stödet", "varav Till kvinnor", "Ett annat stöd"]);
        Cells(page.QuerySelector("#pengar tfoot tr")!).ShouldBe(["1 500 000"]);
    }

    [Fact]
    public void A_year_that_the_source_leaves_out_is_no_zero()
    {
        var page = Show(TestSites.OfInitiatives(("prov", $$"""
            ---
            {{Fields}}funding:
              - {amount: 300, stage: granted, years: {2023: 100, 2024: 200} }
              - {amount: 50, stage: granted, approximate: true}
            ---
            Ett prov.
            """)));

        Cells(page.QuerySelectorAll("#pengar tbody tr")[1]).ShouldBe(["redovisas inte", "redovisas inte", "cirka 50"]);
        Cells(page.QuerySelector("#pengar tfoot tr")!).ShouldBe(["redovisas inte", "redovisas inte", "cirka 350"]);
        page.QuerySelector("#pengar .chart").ShouldBeNull();
    }

    [Fact]
    public void What_the_source_leaves_out_is_said_in_words()
    {
        var page = Show(TestSites.OfInitiatives(("prov", $"---\n{Fields}---\nEtt prov.\n")));

        Eye(page.QuerySelector("#pengar")!).ShouldContain("Källan anger inget belopp");
        Eye(page.QuerySelector("#indikatorer")!).ShouldContain("Källan anger varken mätbara mål eller utfall");
        Eye(page.QuerySelector("#mal")!).ShouldContain("Källan kopplar inte insatsen till något mål");
        page.QuerySelectorAll(".facts .missing").Select(Eye).ShouldBe(["redovisas inte", "redovisas inte", "redovisas inte"]);
        page.QuerySelector("main")!.TextContent.ShouldNotContain("0 kr");
    }

    [Fact]
    public void Hostile_text_is_shown_and_not_obeyed()
    {
        const string Hostile = "<script>alert(1)</script>";
        var page = Show(TestSites.OfInitiatives(("prov", $$"""
            ---
            title: "{{Hostile}}"
            region: gotland
            theme: integration
            year: 2023
            kind: project
            places_abroad: ["{{Hostile}}"]
            funding: [{fund: "{{Hostile}}", amount: 5, note: "{{Hostile}}"}]
            cost: {total: 5, note: "{{Hostile}}", lines: [{name: "{{Hostile}}", total: 5}]}
            indicators: [{name: "{{Hostile}}", unit: "\"><script>", target: 2, outcome: 1, note: "{{Hostile}}"}]
            ids: {dnr: "{{Hostile}}"}
            notes: ["{{Hostile}}"]
            source: {document: insatser-2023}
            ---
            {{Hostile}}

            ## {{Hostile}}
            {{Hostile}}

            ## Effekter
            ### Kort sikt
            {{Hostile}}
            """)));

        page.QuerySelectorAll("script:not([src='/assets/suggest.js'], [type='application/ld+json']), [onload], [onerror]").ShouldBeEmpty();
        page.QuerySelector("h1")!.TextContent.ShouldBe(Hostile);
        page.Title.ShouldStartWith(Hostile);
    }

    [Fact]
    public void Participants_not_counted_by_gender_are_told_apart()
    {
        var page = Show(TestSites.OfInitiatives(("prov", $$"""
            ---
            {{Fields}}participants: {total: 768, women: 418, men: 349}
            ---
            Ett prov.
            """)));

        page.QuerySelectorAll("#deltagare tbody tr").Select(row => Eye(row.QuerySelector("th")!)).ShouldBe(["Kvinnor", "Män", "Kön redovisas inte"]);
        Cells(page.QuerySelector("#deltagare tbody tr")!).ShouldBe(["418", "54 %"]);
        Cells(page.QuerySelector("#deltagare tbody tr:last-child")!).ShouldBe(["1", "under 1 %"]);
    }

    [Fact]
    public void A_goal_is_shown_below_its_strategy_with_the_goals_above_it()
    {
        var page = Show("/insatser/vasternorrland/talangattraktion-for-kompetensforsorjning-i-hoga-kusten/");

        page.QuerySelectorAll("#mal h3 a").Select(link => link.GetAttribute("href")).ShouldBe(["/strategier/rus-vasternorrland/", "/strategier/eruf/"]);
        page.QuerySelectorAll("#mal .goal-chip__origin").Select(Eye).ShouldContain("Ett konkurrenskraftigare och smartare Europa › Mål");
    }

    [Fact]
    public void A_project_that_several_regions_tell_of_leads_to_the_other_accounts()
    {
        var shared = TestSites.Real.Graph.Initiatives.Initiatives.First(initiative => !initiative.SharedWith.IsEmpty);
        var page = Show(Addresses.Of(shared));

        page.QuerySelectorAll("#samma-projekt li a").Select(link => link.GetAttribute("href")).ShouldBe(shared.SharedWith.Select(Addresses.Of));
    }

    [Fact]
    public void A_record_can_be_corrected_where_there_is_a_repository()
    {
        const string Address = "/insatser/gotland/out/";
        (Show(Address)).QuerySelector("#kalla .actions").ShouldBeNull();

        var site = TestSites.With(repository: "https://kod.example/insatser");
        var page = Show(SitePages.Of(site).Single(page => page.Address == Address));
        page.QuerySelector("#kalla .actions a")!.GetAttribute("href").ShouldBe("https://kod.example/insatser/blob/HEAD/input/initiatives/gotland/out.md?plain=1#L2");
    }

    [Fact]
    public void A_title_stands_alone()
    {
        var titles = new List<string>();
        foreach (var page in Pages.Values.Where(page => page.Kind is PageKind.Initiative or PageKind.InitiativeList))
        {
            titles.Add((Show(page)).Title!);
        }

        titles.GroupBy(title => title).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Every_initiative_is_on_one_page_of_the_list_and_every_region_can_be_jumped_to()
    {
        var listed = new List<string>();
        var ids = new HashSet<string>();
        IHtmlDocument? first = null;
        foreach (var page in Pages.Values.Where(page => page.Kind == PageKind.InitiativeList))
        {
            var shown = Show(page);
            first ??= shown;
            var cards = shown.QuerySelectorAll(".card__title a");
            cards.Length.ShouldBeLessThanOrEqualTo(Paging.Size);
            listed.AddRange(cards.Select(link => link.GetAttribute("href")!));
            ids.UnionWith(shown.QuerySelectorAll("section[id]").Select(section => $"{page.Address}#{section.Id}"));
        }

        listed.ShouldBe(TestSites.Real.Graph.Initiatives.Initiatives.Select(Addresses.Of));
        var jumps = first!.QuerySelectorAll(".jump a").Select(link => link.GetAttribute("href")!).ToList();
        jumps.Count.ShouldBe(21);
        jumps.Where(jump => !ids.Contains(jump)).ShouldBeEmpty();
    }

    private static IHtmlDocument Show(string address) => Show(Pages[address]);

    private static IHtmlDocument Show(SiteContext site) => Show(SitePages.Of(site).Single(page => page.Kind == PageKind.Initiative));

    private static IHtmlDocument Show(SitePage page) => new HtmlParser().ParseDocument(PageWriter.ToHtml(page));

    private static IEnumerable<string> Cells(IElement row) => row.QuerySelectorAll("td.n").Select(Eye);

    // As the eye takes it in: no-break spaces as spaces, each run of white space as one.
    private static string Eye(IElement element) =>
        string.Join(' ', element.TextContent.Replace(Swedish.NoBreakSpace, ' ').Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}

namespace Portal.Theme.Tests;

public sealed class MoneyPagesTests
{
    [Fact]
    public void A_natural_person_is_never_shown_with_case_number_or_industry()
    {
        var list = TestSites.Real.Graph.DecisionLists.Single();
        var document = RenderedPages.At(TestSites.Real, Addresses.Of(list));
        var text = document.QuerySelector("main")!.TextContent;

        var persons = list.Decisions.Where(decision => decision.RecipientKind is not null).ToList();
        persons.ShouldNotBeEmpty();
        foreach (var person in persons)
        {
            text.ShouldNotContain(person.Case);
            text.ShouldNotContain(person.Industry!, Case.Insensitive);
        }

        document.QuerySelectorAll("#personer tbody tr").Length.ShouldBe(persons.Count);
    }

    [Fact]
    public void An_organisation_that_was_refused_is_shown_with_the_reason_and_without_an_amount()
    {
        var document = RenderedPages.At(TestSites.Real, "/beslut/orebro-foretagsstod-2021-09/");
        var row = document.QuerySelectorAll("#organisationer tbody tr").Single(row => row.TextContent.Contains("Viking", StringComparison.Ordinal));

        row.QuerySelector("a")!.GetAttribute("href").ShouldBe("/organisationer/viking-grossisten-ab/");
        row.TextContent.ShouldContain("Branschen är inte godkänd");
        row.QuerySelector("td.n")!.TextContent.ShouldBe("inget");
    }

    [Fact]
    public void A_budget_has_a_real_minus_and_tells_of_gaps_and_changes()
    {
        var document = RenderedPages.At(TestSites.Real, "/budgetar/orebro-regional-tillvaxtnamnd-2022/");

        Row("#tabell-resultatbudget", "Personalkostnader").ShouldBe(["−150,3", "−141,3", "−142,2", "+5,7 %"]);
        Row("#tabell-resultatbudget", "Finansnetto").ShouldBe(["−0,1", "−0,1", "−0,1", "oförändrat"]);
        Row("#tabell-resultatbudget", "Verksamhetens nettokostnader").ShouldBe(["−152,6", "−143,4", "−144,9", "+5,3 %"]);
        Row("#tabell-investeringsbudget", "It-utrustning").ShouldBe(["redovisas inte"]);
        Row("#tabell-sarskilda-satsningar", "Fokusområden").ShouldBe(["4 300"]);
        document.QuerySelector("#prognoser")!.TextContent.ShouldContain("I tabellen Resultatbudget är prognosen för 2021 lika mycket bättre än budgeten för året.");

        IEnumerable<string> Row(string section, string name) => document.QuerySelectorAll($"{section} tbody tr")
            .Single(row => row.QuerySelector("th")!.TextContent == name).QuerySelectorAll("td").Select(cell => RenderedPages.Eye(cell.TextContent));
    }

    [Fact]
    public void Shares_that_are_not_of_the_money_stand_apart_from_what_it_went_to()
    {
        var document = RenderedPages.At(TestSites.Real, "/anslag/vasternorrland/2023/");

        document.QuerySelector("#fordelning")!.TextContent.ShouldNotContain("Svarsfrekvens");
        RenderedPages.Cells(document.QuerySelector("#andelar tbody tr")!).ShouldBe(["Svarsfrekvens i Swecos uppföljning", "", "40 %"]);
    }

    [Fact]
    public void What_a_programme_has_is_told_with_what_the_source_leaves_open()
    {
        var line = RenderedPages.At(TestSites.Real, "/program/eruf-norra-mellansverige-2021-2027/").QuerySelector(".money-line")!;

        RenderedPages.Eye(line.TextContent).ShouldStartWith("cirka 1,2 miljarder kr enligt källan");
        line.TextContent.ShouldNotContain("hela beloppet");
        line.QuerySelector("a[href='#oklarheter']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("vastmanland", "Beloppen ger cirka 56 och 44 procent")]
    [InlineData("gotland", "6,3 miljoner kronor (25,5 procent) och cirka 6,5 miljoner kronor")]
    [InlineData("blekinge", "blir tillsammans 41,1 miljoner kronor")]
    [InlineData("skane", "inte i belopp hur anslaget fördelas")]
    public void A_grant_has_the_doubts_that_the_regions_report_has_about_it(string region, string doubt)
    {
        var note = RenderedPages.At(TestSites.Real, $"/anslag/{region}/2023/").QuerySelectorAll("#oklarheter li").Single(note => note.TextContent.Contains(doubt, StringComparison.Ordinal));

        note.QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public void A_grant_has_no_doubts_about_initiatives_or_other_sections()
    {
        var notes = RenderedPages.At(TestSites.Real, "/anslag/gotland/2023/").QuerySelector("#oklarheter")!.TextContent;

        notes.ShouldNotContain("Nyps-nummer");
        notes.ShouldContain("avslutade projekten i avsnitt 8");
    }

    [Fact]
    public void A_grant_says_what_its_sum_is_and_keeps_other_money_apart()
    {
        (RenderedPages.At(TestSites.Real, "/anslag/vasternorrland/2023/")).QuerySelector(".page-head")!.TextContent.ShouldContain("beviljat 2023");

        var document = RenderedPages.At(TestSites.Real, "/anslag/jonkoping/2023/");

        document.QuerySelector(".page-head")!.TextContent.ShouldContain("Källan anger inte hela beloppet");
        document.QuerySelector("#fordelning table")!.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        document.QuerySelector("#fordelning table")!.TextContent.ShouldNotContain("statliga medel");
    }

    [Fact]
    public void The_regions_grants_are_told_side_by_side_without_a_sum()
    {
        var document = RenderedPages.At(TestSites.Real, Addresses.Grants);
        var rows = document.QuerySelectorAll("#regioner tbody tr");

        rows.Length.ShouldBe(21);
        document.QuerySelector("#regioner tfoot").ShouldBeNull();
        RenderedPages.Cells(rows.Single(row => row.TextContent.Contains("Västerbotten", StringComparison.Ordinal)))
            .ShouldBe(["Västerbotten", "138 miljoner krIndikativ fördelning, beslutad i början av 2023", "ja", "ja", "svarar inte"]);
    }

    [Fact]
    public void A_draft_of_a_programme_says_that_it_is_one_and_marks_examples_of_indicators()
    {
        var document = RenderedPages.At(TestSites.Real, "/program/eruf-norra-mellansverige-2021-2027/");

        document.QuerySelector(".page-head")!.TextContent.ShouldContain("Det här är inte det beslutade programmet.");
        document.QuerySelectorAll(".intervention h3").Count(heading => heading.TextContent.StartsWith("Utveckling av färdigheter", StringComparison.Ordinal)).ShouldBe(2);
        document.QuerySelectorAll("#mal-eruf-1-1 .chain__measures p").Select(text => text.TextContent).Distinct()
            .ShouldBe(["Mäts till exempel med", "Mäts med"]);
        document.QuerySelectorAll("#sarskilda-mal a").Select(link => link.GetAttribute("href")).ShouldContain("/strategier/eruf/2.6/");
    }
}

using Portal.Content.Records.Goals;
using Portal.Theme.Results;
using Portal.Theme.Strategies;

namespace Portal.Theme.Tests;

public sealed class SentencesTests
{
    private static readonly SiteContext Site = TestSites.Real;

    [Theory]
    [InlineData("/regioner/blekinge/", "Ingen av insatserna redovisar belopp. Så räknar vi pengar")]
    [InlineData("/agenda-2030/14/", "Insatsen redovisar inget belopp. Så räknar vi pengar")]
    [InlineData("/regioner/vastmanland/", "Ytterligare 1 anger bara en kostnad, och den räknas inte in.")]
    [InlineData("/regioner/vastmanland/", "Fyra av dem redovisar belopp eller kostnad.")]
    public void What_is_known_of_amounts_is_told_in_whole_sentences(string address, string sentence) =>
        RenderedPages.Eye(RenderedPages.At(Site, address).QuerySelector("main")!.TextContent).ShouldContain(sentence);

    [Theory]
    [InlineData("/agenda-2030/14/", "insats", "1")]
    [InlineData("/agenda-2030/14/", "region", "1 av 21")]
    [InlineData("/regioner/skane/", "insats med belopp eller kostnad", "1 insats med belopp eller kostnad av 28")]
    [InlineData("/regioner/skane/", "anslag 1:1 2023 (det regionen får ur anslaget)", "cirka 20 anslag 1:1 2023 (det regionen får ur anslaget) miljoner kr")]
    public void A_large_figure_agrees_with_its_label_and_is_rough_from_the_first(string address, string label, string figure)
    {
        var tile = RenderedPages.At(Site, address).QuerySelectorAll(".key-figures > div").Single(tile => tile.QuerySelector("dt")!.TextContent == label);

        RenderedPages.Eye(tile.QuerySelector("dd")!.TextContent).ShouldBe(figure);
    }

    [Fact]
    public void Goals_that_a_report_retells_are_told_as_the_report_s()
    {
        var tree = Site.Graph.Strategies.Single(tree => tree.Strategy.Id.Value == "rus-uppsala");
        var goal = tree.AllGoals.First(goal => !goal.Goal.Indicators.IsEmpty);

        StrategyWords.CountsOf(tree).ShouldBe($"18 mål och 1 område i regionens redovisning. {tree.Initiatives.Count} insatser bidrar till något av dem.");
        RenderedPages.At(Site, Addresses.Of(tree.Strategy)).QuerySelector("#mal")!.TextContent.ShouldContain("några kan höra till andra planer");
        RenderedPages.At(Site, Addresses.Of(goal)).QuerySelector("main")!.TextContent.ShouldNotContain("vad strategin lovar");
        StrategyWords.IsRetold(Site.Graph.Strategies.Single(tree => tree.Strategy.Id.Value == "verksamhetsplan-orebro-2022").Strategy).ShouldBeFalse();
    }

    [Fact]
    public void Areas_are_counted_beside_goals_wherever_initiatives_are_counted_by_both()
    {
        var tree = Site.Graph.Strategies.Single(tree => tree.Strategy.Id.Value == "rus-vasterbotten");
        var row = RenderedPages.At(Site, Addresses.Strategies).QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains(tree.Strategy.Title, StringComparison.Ordinal));

        tree.AllGoals.Where(goal => goal.Goal.Kind != GoalKind.Area).ShouldAllBe(goal => goal.WithSubgoals.IsEmpty);
        StrategyWords.CountsOf(tree).ShouldBe($"1 mål och 12 områden i regionens redovisning. {tree.Initiatives.Count} insatser bidrar till något av dem.");
        row.QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldBe(["1", "12", $"{tree.Initiatives.Count}", "1 mål utan insats i Regional utvecklingsstrategi för Västerbotten"]);
        RenderedPages.At(Site, Addresses.Of(tree.Strategy)).QuerySelectorAll(".key-figures dt").Select(label => label.TextContent).ShouldBe(["mål", "områden", "indikatorer", "insatser som bidrar"]);
        Site.Graph.Strategies.ShouldAllBe(each => each.GoalCount + each.AreaCount == each.AllGoals.Count());
    }

    [Theory]
    [InlineData("/insatser/kalmar/halsolots-hogsby/", "Läge enligt källanPågick 2023")]
    [InlineData("/kommuner/nora/", "3 beslut")]
    [InlineData("/kommuner/kumla/", "1 beslut")]
    [InlineData("/anslag/gavleborg/2023/", "Källan säger inte i belopp vad pengarna gick till. Procenttal som nämns")]
    [InlineData("/anslag/vasternorrland/2023/", "Vad procenttalet gäller")]
    [InlineData("/anslag/", "Gävleborg, Sörmland, Värmland, Västerbotten, Västmanland och Västra Götaland nämner andelar i procent")]
    [InlineData("/organisationer/fellingsbro-folkhogskola/", "Budget 2022 varav budgetram 28 miljoner kr")]
    [InlineData("/regioner/uppsala/", "Länets alla åtta kommuner är kopplade till någon insats.")]
    [InlineData("/regioner/orebro/", "Tre av länets tolv kommuner är kopplade till någon insats.")]
    [InlineData("/insatser/uppsala/solve/", "uppgifterna kan vara omkastade; de visas som i källan. Kompetenscentrum AM4Life")]
    [InlineData("/regioner/", "ingen summa")]
    [InlineData("/strategier/rus-vasternorrland/", "Källan ger lydelsen av mål 2, men inte av mål 1 och 3.")]
    [InlineData("/jamfor/", "Ritas inte, eftersom källan säger varken finansiär eller fond: avsatt, 3,6 miljoner kr i 1 insats.")]
    [InlineData("/agenda-2030/13/", "Dalarnaingen kopplingGotland")]
    public void What_a_page_knows_it_says(string address, string sentence) =>
        RenderedPages.Eye(RenderedPages.At(Site, address).QuerySelector("main")!.TextContent).ShouldContain(sentence);

    [Fact]
    public void What_all_of_the_measured_have_is_no_column()
    {
        RenderedPages.At(Site, "/agenda-2030/13/").QuerySelectorAll("#regioner thead th").Select(head => head.TextContent).ShouldNotContain("Andel kopplade till mål eller område");
        RenderedPages.At(Site, "/teman/integration/").QuerySelectorAll("#regioner thead th").Select(head => head.TextContent).ShouldContain("Andel kopplade till mål eller område");
    }

    [Fact]
    public void What_plans_promise_is_told_with_its_note_its_documents_and_whole_names()
    {
        var promises = Site.Figures.Outcomes.PromisesOn(null);
        var rows = Site.Figures.Outcomes.Promises.Zip(promises.Rows).ToList();

        promises.Source.ShouldContain("Region Örebro län");
        promises.Source.ShouldContain("Regionernas insatser för regional utveckling 2023");
        foreach (var ((goal, indicator), row) in rows)
        {
            row.Cells[0].Small.ShouldBe(indicator.Note);
            row.Cells[1].Text.ShouldBe(goal.Goal.Title);
            if (row.Cells[4].IsGap)
            {
                row.Cells[4].Text.ShouldBe(indicator.Note is null ? "redovisas inte" : "ingen siffra");
            }
        }

        RenderedPages.Eye(rows.Single(row => row.First.Indicator.Name.StartsWith("Effektivare energianvändning", StringComparison.Ordinal)).Second.Cells[4].Text).ShouldBe("minst 50 procent");
    }

    [Fact]
    public void What_came_of_goals_agrees_with_one_and_leaves_out_what_is_none()
    {
        var groups = Site.Graph.Strategies.SelectMany(tree => tree.AllGoals).Select(goal => goal.WithSubgoals)
            .Concat(Site.Graph.Regions.Select(Site.Graph.ReportedBy)).Append(Site.Graph.Initiatives).Where(group => !group.IsEmpty).ToList();

        groups.Count(group => group.IndicatorsWithTarget == 0 && group.Indicators == 1).ShouldBePositive();
        foreach (var group in groups)
        {
            var words = OutcomesSection.Words(group);

            words.ShouldNotContain("inget nåddes");
            words.Contains("Insatsen ", StringComparison.Ordinal).ShouldBe(group.Count == 1 && group.IndicatorsWithTarget == 0, words);
            if (group.IndicatorsWithTarget == 0 && group.Indicators > 0)
            {
                words.ShouldEndWith(group.Indicators == 1 ? "att jämföra den med." : "att jämföra dem med.");
            }
        }
    }

    [Theory]
    [InlineData("/insatser/ostergotland/platsutvecklingsstod-till-kommuner/", false, "vilar på uppföljning och regionens egen bedömning")]
    [InlineData("/insatser/vastra-gotaland/ccrm-nordic/", false, "vilar på egen bedömning och uppföljning")]
    [InlineData("/insatser/halland/cybsec-halland/", true, "Redovisningen bygger på uppföljning.")]
    [InlineData("/insatser/gotland/out/", true, "Redovisningen bygger på")]
    public void What_effects_rest_on_is_told_once(string address, bool isByField, string words)
    {
        var text = RenderedPages.Eye(RenderedPages.At(Site, address).QuerySelector("#effekter")!.TextContent);

        text.ShouldContain(words);
        text.Contains("Redovisningen bygger på", StringComparison.Ordinal).ShouldBe(isByField);
        RenderedPages.At(Site, address).QuerySelectorAll("#effekter li").ShouldNotContain(item => item.TextContent.Contains(words, StringComparison.Ordinal), "it is no effect");
    }

    [Fact]
    public void The_same_words_do_not_stand_for_two_counts()
    {
        foreach (var region in Site.Graph.Regions.Where(region => Site.Graph.ReportedBy(region) is var group && group.WithFigures != group.WithAmounts))
        {
            var page = RenderedPages.At(Site, Addresses.Of(region));

            page.QuerySelectorAll(".key-figures dt").Select(term => RenderedPages.Eye(term.TextContent)).ShouldNotContain("insatser med belopp", region.Name);
        }
    }
}

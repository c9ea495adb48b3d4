using Portal.Theme.Results;

namespace Portal.Theme.Tests;

public sealed class SentencesTests
{
    private static readonly SiteContext Site = TestSites.Real;

    [Theory]
    [InlineData("/regioner/blekinge/", "Ingen av insatserna redovisar belopp. Så räknar vi pengar")]
    [InlineData("/agenda-2030/14/", "Insatsen redovisar inget belopp. Så räknar vi pengar")]
    [InlineData("/regioner/vastmanland/", "En av dem anger bara en kostnad, och den räknas inte in.")]
    [InlineData("/regioner/vastmanland/", "Fyra av dem redovisar belopp eller kostnad.")]
    public void What_is_known_of_amounts_is_told_in_whole_sentences(string address, string sentence) =>
        RenderedPages.Eye(RenderedPages.At(Site, address).QuerySelector("main")!.TextContent).ShouldContain(sentence);

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
    [InlineData("/insatser/gotland/out/", true, "Redovisningen bygger på")]
    public void What_effects_rest_on_is_told_once(string address, bool isByField, string words)
    {
        var text = RenderedPages.Eye(RenderedPages.At(Site, address).QuerySelector("#effekter")!.TextContent);

        text.ShouldContain(words);
        text.Contains("Redovisningen bygger på", StringComparison.Ordinal).ShouldBe(isByField);
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

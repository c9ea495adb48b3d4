using FsCheck;
using FsCheck.Fluent;
using Portal.Theme.Initiatives;

namespace Portal.Theme.Tests;

public sealed class InitiativeSelectionTests
{
    [Fact]
    public void Every_initiative_stands_on_one_page_of_its_list_in_order()
    {
        var all = TestSites.Real.Graph.Initiatives.Initiatives;
        Prop.ForAll(Gen.ListOf(Gen.Choose(0, 130)).Select(lengths => lengths.Take(6).ToArray()).ToArbitrary(), lengths =>
        {
            var from = 0;
            var runs = lengths.Select((length, n) =>
            {
                var run = new InitiativeRun($"run-{n}", $"Run {n}", [.. all.Skip(from).Take(length)]);
                from += length;
                return run;
            }).ToList();
            var selection = Selection(runs);
            var pages = Paging.Of(selection.Count).Select(selection.On).Select(page => page.ToList()).ToList();

            pages.SelectMany(page => page).SelectMany(part => part.Initiatives).ShouldBe(runs.SelectMany(run => run.Initiatives));
            pages.ShouldAllBe(page => page.Sum(part => part.Initiatives.Count) <= Paging.Size);
            pages.SelectMany(page => page).Count(part => !part.IsContinued).ShouldBe(selection.Runs.Length);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_link_to_a_run_leads_to_the_page_where_it_begins()
    {
        var all = TestSites.Real.Graph.Initiatives.Initiatives;
        var selection = Selection([new("a", "A", all[..50]), new("b", "B", all[50..51]), new("c", "C", [])]);

        selection.AddressOf("a").ShouldBe("/regioner/x/insatser/#a");
        selection.AddressOf("b").ShouldBe("/regioner/x/insatser/sida/2/#b");
        selection.AddressOf("c").ShouldBeNull();
    }

    [Fact]
    public void A_list_by_region_names_each_region_once_and_loses_nothing()
    {
        var graph = TestSites.Real.Graph;
        var runs = InitiativeSelection.ByRegion(graph, graph.Initiatives).ToList();

        runs.Select(run => run.Id).ShouldBe(graph.Regions.Select(region => region.Id.Value));
        runs.SelectMany(run => run.Initiatives).ShouldBe(graph.Initiatives.Initiatives);
    }

    [Fact]
    public void Where_a_page_shows_some_no_region_has_more_than_two_of_them()
    {
        var theme = TestSites.Real.Graph.Of(TestSites.Real.Graph.Theme(new("innovation-foretagande")));
        var shown = WellReported.Of(theme.Initiatives, 8);

        shown.Count.ShouldBe(8);
        shown.CountBy(initiative => initiative.Region).ShouldAllBe(region => region.Value <= 2);
        WellReported.Of(theme.Initiatives, theme.Count).ShouldBe(theme.Initiatives, ignoreOrder: true);
    }

    private static InitiativeSelection Selection(IEnumerable<InitiativeRun> runs) => new("Insatser", "/regioner/x/", Addresses.Regions, [], runs);
}

using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Reporting;
using Portal.Content.Text;

namespace Portal.Content.Tests.Graph;

/// <summary>The graph's answers are those that a search through all records gives.</summary>
public sealed class NaiveAnswersTests
{
    public static TheoryData<string> Inputs => ["input", "tests/Portal.Content.Tests/Broken/_valid"];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Of_regions_areas_themes_years_documents_and_municipalities(string folder)
    {
        var (reading, graph) = Linked(folder);
        var initiatives = reading.Records<Initiative>();

        foreach (var region in graph.Regions)
        {
            ShouldBe(graph.Of(region), initiatives.Where(initiative => initiative.Region == region.Id || initiative.Regions.Contains(region.Id)));
            ShouldBe(graph.ReportedBy(region), initiatives.Where(initiative => initiative.Region == region.Id));
            foreach (var theme in graph.Themes)
            {
                ShouldBe(graph.Of(region, theme), initiatives.Where(initiative => (initiative.Region == region.Id || initiative.Regions.Contains(region.Id)) && (initiative.Theme == theme.Id || initiative.AlsoThemes.Contains(theme.Id))));
            }
        }

        foreach (var area in graph.ProgrammeAreas)
        {
            var regions = graph.Regions.Where(region => region.ProgrammeArea == area.Id).Select(region => region.Id).ToHashSet();
            ShouldBe(graph.Of(area), initiatives.Where(initiative => regions.Contains(initiative.Region) || initiative.Regions.Any(regions.Contains)));
        }

        foreach (var theme in graph.Themes)
        {
            ShouldBe(graph.Of(theme), initiatives.Where(initiative => initiative.Theme == theme.Id || initiative.AlsoThemes.Contains(theme.Id)));
        }

        foreach (var year in Enumerable.Range(2015, 15))
        {
            ShouldBe(graph.OfYear(year), initiatives.Where(initiative => initiative.Year == year));
        }

        foreach (var document in graph.Documents)
        {
            ShouldBe(graph.Of(document), initiatives.Where(initiative => initiative.Source?.Document == document.Id));
        }

        foreach (var municipality in graph.Municipalities)
        {
            ShouldBe(graph.Of(municipality), initiatives.Where(initiative => initiative.Municipalities.Contains(municipality.Name)));
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Of_goals_alone_and_with_the_goals_below(string folder)
    {
        var (reading, graph) = Linked(folder);
        var initiatives = reading.Records<Initiative>();

        foreach (var strategy in reading.Records<Strategy>())
        {
            foreach (var goal in All(strategy.Goals))
            {
                var inTree = graph.Goal(new(strategy.Id, goal.Id));
                ShouldBe(inTree.Direct, initiatives.Where(initiative => initiative.Goals.Contains(inTree.Reference)));
                var below = All([goal]).Select(each => each.Id).ToHashSet();
                ShouldBe(inTree.WithSubgoals, initiatives.Where(initiative => initiative.Goals.Any(reference => reference.Strategy == strategy.Id && below.Contains(reference.Goal))));
            }

            ShouldBe(graph.Strategy(strategy.Id).Initiatives, initiatives.Where(initiative => initiative.Goals.Any(reference => reference.Strategy == strategy.Id)));
        }

        static IEnumerable<Goal> All(IEnumerable<Goal> goals) => goals.SelectMany(goal => All(goal.Children).Append(goal));
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Of_organisations_by_what_they_do(string folder)
    {
        var (reading, graph) = Linked(folder);
        var initiatives = reading.Records<Initiative>();

        foreach (var organisation in reading.Records<Organisation>())
        {
            bool Is(string? name) => name is not null && (name == organisation.Name || organisation.Aliases.Contains(name));
            var links = graph.Of(organisation);

            ShouldBe(links.Owned, initiatives.Where(initiative => Is(initiative.Owner)));
            ShouldBe(links.Partnered, initiatives.Where(initiative => initiative.Partners.Any(Is)));
            ShouldBe(links.Financed, initiatives.Where(initiative => initiative.Funding.Any(funding => Is(funding.Financier))));
            ShouldBe(links.All, initiatives.Where(initiative => Is(initiative.Owner) || initiative.Partners.Any(Is) || initiative.Funding.Any(funding => Is(funding.Financier))));
            links.Children.ShouldBe(reading.Records<Organisation>().Where(child => child.Parent == organisation.Id), ignoreOrder: true);
            links.Grants.Select(grant => grant.Decision).ShouldBe(graph.DecisionLists.SelectMany(list => list.Decisions).Where(decision => Is(decision.Recipient)));
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Of_what_was_reported_and_what_was_not(string folder)
    {
        var (reading, graph) = Linked(folder);
        var initiatives = reading.Records<Initiative>();

        foreach (var region in graph.Regions)
        {
            foreach (var year in new[] { 2022, 2023, 2024 })
            {
                var report = reading.Records<Report>().SingleOrDefault(report => report.Region == region.Id && report.Year == year);
                graph.ReportOf(region, year).ShouldBe(report);
                graph.AllocationOf(region, year).ShouldBe(reading.Records<Allocation>().SingleOrDefault(allocation => allocation.Region == region.Id && allocation.Year == year));
                foreach (var coverage in graph.CoverageOf(region, year))
                {
                    ShouldBe(coverage.Initiatives, initiatives.Where(initiative => initiative.Region == region.Id && initiative.Year == year && initiative.Theme == coverage.Theme.Id));
                    var rows = report?.Rows.GetValueOrDefault(coverage.Theme.Order) ?? 0;
                    coverage.State.ShouldBe(report is null ? ReportingState.NoReport : rows > 0 && !report.NotInTable.Contains(coverage.Theme.Id) ? ReportingState.Reported : ReportingState.NotReported);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Of_doubts_and_shared_projects(string folder)
    {
        var (reading, graph) = Linked(folder);
        foreach (var initiative in reading.Records<Initiative>())
        {
            var notes = initiative.Notes
                .Concat(reading.Records<Report>().Where(report => report.Region == initiative.Region).SelectMany(report => report.Notes).Where(note => note.Initiative == initiative.Slug || note.Initiatives.Contains(initiative.Slug)))
                .Concat(reading.Records<Allocation>().Where(allocation => allocation.Region == initiative.Region).SelectMany(allocation => allocation.Notes).Where(note => note.Initiative == initiative.Slug || note.Initiatives.Contains(initiative.Slug)))
                .Concat(reading.Records<Budget>().Where(budget => budget.Region == initiative.Region).SelectMany(budget => budget.Notes).Where(note => note.Initiative == initiative.Slug || note.Initiatives.Contains(initiative.Slug)))
                .Concat(reading.Records<DecisionList>().Where(list => list.Region == initiative.Region).SelectMany(list => list.Notes).Where(note => note.Initiative == initiative.Slug || note.Initiatives.Contains(initiative.Slug)))
                .Select(note => note.Text).Distinct();
            graph.NotesOn(initiative).Select(note => note.Text).ShouldBe(notes, ignoreOrder: true);
            graph.SharedWith(initiative).Select(other => other.Reference).ShouldBe(initiative.SharedWith);
            graph.Initiative(initiative.Reference).ShouldBeSameAs(initiative);
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void All_lists_have_the_order_that_is_promised(string folder)
    {
        var (_, graph) = Linked(folder);

        graph.Regions.Select(region => region.ShortName).ShouldBe(graph.Regions.Select(region => region.ShortName).Order(SwedishOrder.Comparer));
        graph.Organisations.Select(organisation => organisation.Name).ShouldBe(graph.Organisations.Select(organisation => organisation.Name).Order(SwedishOrder.Comparer));
        var rank = graph.Regions.Select(region => region.Id).ToList();
        graph.Initiatives.Initiatives.ShouldBe(graph.Initiatives.Initiatives.OrderBy(initiative => rank.IndexOf(initiative.Region)).ThenBy(initiative => initiative.Title, SwedishOrder.Comparer));
        graph.Years.ShouldBe(graph.Years.OrderDescending());
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Related_initiatives_are_others_each_once_and_the_same_every_time(string folder)
    {
        var (reading, graph) = Linked(folder);
        var again = PortalGraph.Link(reading);
        foreach (var initiative in graph.Initiatives.Initiatives)
        {
            var related = graph.RelatedTo(initiative);

            related.Count.ShouldBeLessThanOrEqualTo(4);
            related.ShouldNotContain(initiative);
            related.Select(other => other.Reference).ShouldBeUnique();
            again.RelatedTo(initiative).ShouldBe(related);
        }
    }

    private static (InputReading Reading, PortalGraph Graph) Linked(string folder)
    {
        var reading = InputReader.Read(Repository.PathTo(folder.Split('/')));
        return (reading, PortalGraph.Link(reading));
    }

    private static void ShouldBe(InitiativeGroup group, IEnumerable<Initiative> expected)
    {
        var set = expected.ToHashSet();
        group.Initiatives.ToHashSet().SetEquals(set).ShouldBeTrue();
        group.Count.ShouldBe(set.Count, "each initiative stands once");
        group.WithAmounts.ShouldBe(set.Count(initiative => initiative.Funding.Any(funding => !funding.IsPart)));
        group.WithGoals.ShouldBe(set.Count(initiative => initiative.Goals.Length > 0));
        group.WithIndicators.ShouldBe(set.Count(initiative => initiative.Indicators.Length > 0));
        group.WithTargets.ShouldBe(set.Count(initiative => initiative.Indicators.Any(indicator => indicator.Target is not null)));
        group.WithOutcomes.ShouldBe(set.Count(initiative => initiative.Indicators.Any(indicator => indicator.Outcome is not null)));
        group.Indicators.ShouldBe(set.Sum(initiative => initiative.Indicators.Length));
    }
}

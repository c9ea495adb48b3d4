using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Graph;

namespace Portal.Theme.Tests.Figures;

/// <summary>That the participants of a project that several regions tell of count once in every sum.</summary>
public sealed class ParticipantTotalTests
{
    private static readonly string[] Regions = ["blekinge", "gotland", "orebro"];

    // A project: how many its account in each region tells of. No account of a region: -2; an account that does not tell: -1.
    private static readonly Gen<int[]> Project =
        from accounts in Gen.Frequency((2, Gen.Constant(-2)), (1, Gen.Constant(-1)), (3, Gen.Choose(0, 500))).ArrayOf(Regions.Length)
        select accounts.All(people => people == -2) ? [.. accounts[..^1], 7] : accounts;

    private static readonly Arbitrary<int[][]> Projects = Gen.Choose(1, 6).SelectMany(count => Project.ArrayOf(count)).ToArbitrary();

    [Fact]
    public void A_project_counts_once_in_the_sum_of_all_and_each_account_in_its_own_region() =>
        Prop.ForAll(Projects, projects =>
        {
            var site = Site(projects);
            var all = site.Graph.Initiatives.Participants;
            all.People.ShouldBe(projects.Sum(project => (long)Math.Max(0, project.Max())));
            all.Initiatives.ShouldBe(projects.Count(project => project.Max() >= 0));

            var table = site.Figures.Regions;
            var people = table.Columns.Select(column => column.Title).ToList().IndexOf("Deltagare");
            for (var n = 0; n < Regions.Length; n++)
            {
                var told = projects.Select(project => project[n]).Where(number => number >= 0).ToList();
                var cell = table.Rows.Single(row => row.Cells[0].Address == $"/regioner/{Regions[n]}/").Cells[people];
                (cell.Number, cell.IsGap).ShouldBe((told.Count == 0 ? null : told.Sum(), told.Count == 0));
            }

            (table.Total!.Cells[people].Number ?? 0).ShouldBe(all.People);
        }).QuickCheckFewTimes();

    [Fact]
    public void The_sum_does_not_depend_on_order_and_no_account_that_is_added_lowers_it() =>
        Prop.ForAll(Projects, projects =>
        {
            var initiatives = Site(projects).Graph.Initiatives.Initiatives;
            var whole = ParticipantTotal.Of(initiatives);
            ParticipantTotal.Of(initiatives.Reverse()).ShouldBe(whole);
            for (var count = 0; count < initiatives.Length; count++)
            {
                var (before, after) = (ParticipantTotal.Of(initiatives[..count]), ParticipantTotal.Of(initiatives[..(count + 1)]));
                after.People.ShouldBeGreaterThanOrEqualTo(before.People);
                after.Initiatives.ShouldBeGreaterThanOrEqualTo(before.Initiatives);
            }
        }).QuickCheckFewTimes();

    [Fact]
    public void In_the_records_as_they_are_the_participants_of_a_project_count_once()
    {
        var raw = RawRecords.InitiativesByReference
            .Where(account => account.Value.Map("participants") is not null)
            .GroupBy(account => string.Join(' ', account.Value.Texts("shared_with").Append(account.Key).Order(StringComparer.Ordinal)))
            .Select(project => project.Max(account => account.Value.Map("participants") is { } people ? people.Number("total") ?? people.Number("women") + people.Number("men") : null))
            .OfType<decimal>()
            .ToList();

        ((decimal)TestSites.Real.Graph.Initiatives.Participants.People).ShouldBe(raw.Sum());
        TestSites.Real.Graph.Initiatives.Participants.Initiatives.ShouldBe(raw.Count);
        new CsvTable(TestSites.Real.Figures.Regions).Number("Alla", "Deltagare").ShouldBe(raw.Sum());
    }

    private static SiteContext Site(int[][] projects) => TestSites.OfAccounts(
        [.. projects.SelectMany((project, n) => Regions.Where((_, at) => project[at] > -2).Select(region => ($"{region}/p{n}", Text(region, n, project))))]);

    private static string Text(string region, int n, int[] project)
    {
        var others = Regions.Where((other, at) => project[at] > -2 && other != region).Select(other => $"{other}/p{n}").ToList();
        var people = project[Array.IndexOf(Regions, region)];
        return $"---\ntitle: Projekt {n}\nregion: {region}\ntheme: integration\nyear: 2023\nkind: project\n"
            + (others.Count > 0 ? $"shared_with: [{string.Join(", ", others)}]\n" : "")
            + (people >= 0 ? $"participants: {{total: {people}}}\n" : "")
            + "source: {document: insatser-2023}\n---\nEtt projekt.\n";
    }
}

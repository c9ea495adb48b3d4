using Portal.Theme.Figures;
using YamlDotNet.RepresentationModel;

namespace Portal.Theme.Tests.Figures;

/// <summary>Targets and outcomes, held against the files of the records.</summary>
public sealed class OutcomeFiguresTests
{
    private static readonly string[] Words = ["Ej nått", "Delvis nått", "Nått", "Utfall okänt"];

    private static SiteFigures Figures => TestSites.Real.Figures;

    [Fact]
    public void How_many_targets_were_reached_is_what_the_files_say()
    {
        var table = new CsvTable(Figures.Outcomes.ByAttainment);
        foreach (var word in Words)
        {
            table.Number(word, "Mål").ShouldBe(RawRecords.Initiatives.SelectMany(RawRecords.Outcomes).Count(outcome => outcome == word), word);
        }

        table.Number("Alla", "Mål").ShouldBe(RawRecords.Initiatives.SelectMany(RawRecords.Outcomes).Count());
    }

    [Theory]
    [InlineData("baseline: 100, target: 50, outcome: 80", "Delvis nått")]
    [InlineData("baseline: 100, target: 50, outcome: 50", "Nått")]
    [InlineData("baseline: 100, target: 50, outcome: 40", "Nått")]
    [InlineData("baseline: 100, target: 50, outcome: 100", "Ej nått")]
    [InlineData("baseline: 100, target: 50, outcome: 120", "Ej nått")]
    [InlineData("baseline: 20, target: 50, outcome: 30", "Delvis nått")]
    [InlineData("baseline: 20, target: 50, outcome: 20", "Ej nått")]
    [InlineData("baseline: 20, target: 50, outcome: 50", "Nått")]
    [InlineData("target: 50, outcome: 0", "Ej nått")]
    [InlineData("target: 50, outcome: 1", "Delvis nått")]
    [InlineData("target: 50, target_qualifier: at-most, outcome: 60", "Ej nått")]
    [InlineData("target: 50, target_qualifier: at-most, outcome: 50", "Nått")]
    [InlineData("target: 50", "Utfall okänt")]
    public void A_target_below_where_it_began_is_reached_downwards_and_one_above_upwards(string figures, string word)
    {
        var text = $"title: Prov\nregion: gotland\ntheme: integration\nyear: 2023\nkind: project\nindicators:\n  - {{name: Utsläpp, {figures}}}\nsource: {{document: insatser-2023}}\n";
        var table = new CsvTable(TestSites.OfInitiatives(("prov", $"---\n{text}---\nEtt prov.\n")).Figures.Outcomes.ByAttainment);

        Words.Where(each => table.Number(each, "Mål") > 0).ShouldHaveSingleItem().ShouldBe(word);
        RawRecords.Outcomes(RawRecords.Parse(text)).ShouldHaveSingleItem().ShouldBe(word);
    }

    [Fact]
    public void Every_region_and_theme_and_programme_area_has_the_targets_of_its_files()
    {
        var graph = TestSites.Real.Graph;
        var area = RawRecords.In("regions").ToDictionary(region => region.Text("id")!, region => region.Text("programme_area")!);
        Same(new CsvTable(Figures.Outcomes.ByRegion), graph.Regions.Select(region => (region.ShortName, (Func<YamlMappingNode, bool>)(initiative => initiative.Text("region") == region.Id.Value))));
        Same(new CsvTable(Figures.Outcomes.ByTheme), graph.Themes.Select(theme => (theme.ShortName, (Func<YamlMappingNode, bool>)(initiative => initiative.Themes().Contains(theme.Id.Value)))));
        Same(new CsvTable(Figures.Outcomes.ByArea), graph.ProgrammeAreas.Select(each => (each.Name, (Func<YamlMappingNode, bool>)(initiative =>
            initiative.Texts("regions").Append(initiative.Text("region")!).Any(region => area[region] == each.Id.Value)))));
    }

    [Fact]
    public void Every_goal_has_the_initiatives_targets_and_grounds_of_its_files()
    {
        var bases = new[] { ("own", "egen bedömning"), ("evaluation", "utvärdering"), ("follow-up", "uppföljning"), ("survey", "enkät") };
        foreach (var goal in TestSites.Real.Graph.Strategies.SelectMany(tree => tree.AllGoals).Where(goal => !goal.WithSubgoals.IsEmpty))
        {
            var references = goal.WithDescendants.Select(each => each.Reference.ToString()).ToHashSet(StringComparer.Ordinal);
            var served = RawRecords.Initiatives.Where(initiative => initiative.Texts("goals").Any(references.Contains)).ToList();
            var table = new CsvTable(Figures.OutcomesOf(goal));

            table.Number("Insatser", "Antal").ShouldBe(served.Count, goal.ToString());
            table.Number("Insatser med belopp eller kostnad", "Antal").ShouldBe(served.Count(initiative => initiative.Maps("funding").Count > 0 || initiative.Map("cost") is not null), goal.ToString());
            table.Number("Indikatorer", "Antal").ShouldBe(served.Sum(initiative => initiative.Maps("indicators").Count));
            table.Number("Indikatorer med utfall", "Antal").ShouldBe(served.SelectMany(initiative => initiative.Maps("indicators")).Count(indicator => indicator.Number("outcome") is not null));
            table.Number("Indikatorer med mål", "Antal").ShouldBe(served.SelectMany(RawRecords.Outcomes).Count());
            foreach (var word in Words.Where(_ => served.SelectMany(RawRecords.Outcomes).Any()))
            {
                table.Number($"Mål: {char.ToLowerInvariant(word[0])}{word[1..]}", "Antal").ShouldBe(served.SelectMany(RawRecords.Outcomes).Count(outcome => outcome == word), goal.ToString());
            }

            foreach (var (token, label) in bases.Where(basis => served.Any(initiative => initiative.Text("assessment") == basis.Item1)))
            {
                table.Number($"Effekter enligt {label}", "Antal").ShouldBe(served.Count(initiative => initiative.Text("assessment") == token), goal.ToString());
            }
        }
    }

    [Fact]
    public void The_list_of_all_targets_has_each_of_them_those_that_fell_short_first()
    {
        var list = Figures.Outcomes.Lists.First();
        var figure = Figures.Outcomes.FigureOf(list);
        var written = figure.Rows.Select(row => (row.Cells[0].Text, row.Cells[1].Text, row.Cells[5].Text)).ToList();

        written.Order().ShouldBe(RawRecords.Initiatives
            .SelectMany(initiative => initiative.Maps("indicators").Where(indicator => indicator.Number("target") is not null).Zip(initiative.Outcomes(), (indicator, outcome) => (indicator.Text("name")!, initiative.Text("title")!, outcome)))
            .Order());
        written.Select(row => Array.IndexOf(Words, row.Item3)).ShouldBeInOrder();
    }

    [Fact]
    public void What_plans_promise_is_every_indicator_of_their_goals()
    {
        static IEnumerable<YamlMappingNode> Below(YamlMappingNode goal) => goal.Maps("indicators").Concat(goal.Maps("children").SelectMany(Below));
        var raw = RawRecords.In("strategies").SelectMany(strategy => strategy.Maps("goals")).SelectMany(Below).ToList();
        var table = Figures.Outcomes.PromisesOn(null);

        table.Rows.Select(row => row.Cells[0].Text).Order().ShouldBe(raw.Select(indicator => indicator.Text("name")!).Order());
        table.Rows.Count(row => !row.Cells[6].IsGap).ShouldBe(raw.Count(indicator => indicator.Number("baseline_year") is not null));
        // "At least" says where to, as well.
        table.Rows.Count(row => row.Cells[3] == FigureCell.None).ShouldBe(raw.Count(indicator => indicator.Text("direction") is null && indicator.Text("target_qualifier") is not null));
        table.Rows.Count(row => !row.Cells[3].IsGap && row.Cells[3] != FigureCell.None).ShouldBe(raw.Count(indicator => indicator.Text("direction") is not null));
    }

    private static void Same(CsvTable table, IEnumerable<(string Name, Func<YamlMappingNode, bool> IsIn)> rows)
    {
        foreach (var (name, isIn) in rows)
        {
            var outcomes = RawRecords.Initiatives.Where(isIn).SelectMany(RawRecords.Outcomes).ToList();
            table.Number(name, "Mål").ShouldBe(outcomes.Count, name);
            foreach (var word in Words)
            {
                table.Number(name, word).ShouldBe(outcomes.Count(outcome => outcome == word), $"{name}, {word}");
            }

            table.Number(name, "Indikatorer utan mål").ShouldBe(RawRecords.Initiatives.Where(isIn).SelectMany(initiative => initiative.Maps("indicators")).Count(indicator => indicator.Number("target") is null), name);
        }
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;
using Portal.Content.Records.Budgets;
using Portal.Theme.Budgets;
using Portal.Theme.Initiatives;
using Portal.Theme.Programmes;
using YamlDotNet.RepresentationModel;

namespace Portal.Theme.Tests.Figures;

/// <summary>What a reader takes away from the page of one record, held against its file.</summary>
public sealed class RecordFiguresTests
{
    [Fact]
    public void An_initiative_of_several_financiers_shows_who_pays_what_when_and_what_for()
    {
        var initiative = TestSites.Real.Graph.Initiatives.Initiatives.Single(each => each.Reference.ToString() == "orebro/redo-naringsliv-i-beredskap");
        var raw = RawRecords.Initiatives.Single(each => each.Text("title") == initiative.Title);
        var funding = raw.Maps("funding");
        funding.Select(each => each.Text("financier")).Distinct().Count().ShouldBe(7);

        var table = new CsvTable(InitiativeFigures.FundingOf(TestSites.Real, initiative));
        foreach (var each in funding)
        {
            foreach (var (year, amount) in Years(each))
            {
                table.Number(each.Text("financier")!, year).ShouldBe(amount);
            }

            table.Number(each.Text("financier")!, "Summa").ShouldBe(each.Number("amount")!.Value);
        }

        foreach (var year in funding.SelectMany(Years).GroupBy(year => year.Year))
        {
            table.Number("Summa, ansökt", year.Key).ShouldBe(year.Sum(each => each.Amount));
        }

        table.Number("Summa, ansökt", "Summa").ShouldBe(14_600_000);
        var cost = new CsvTable(InitiativeFigures.CostOf(TestSites.Real, initiative));
        foreach (var line in raw.Map("cost")!.Maps("lines"))
        {
            cost.Number(line.Text("name")!, "Summa").ShouldBe(line.Number("total")!.Value);
            Years(line).ShouldAllBe(year => cost.Number(line.Text("name")!, year.Year) == year.Amount);
        }

        cost.Number("Hela kostnaden", "Summa").ShouldBe(raw.Map("cost")!.Number("total")!.Value);
    }

    [Fact]
    public void Only_initiatives_of_several_financiers_or_years_have_files()
    {
        var raw = RawRecords.Initiatives
            .Where(initiative => initiative.Maps("funding") is var funding
                && (funding.Select(each => each.Text("financier")).OfType<string>().Distinct().Count() > 1
                    || funding.SelectMany(each => Years(each).Select(year => year.Year).DefaultIfEmpty(each.Text("year") ?? "")).Where(year => year.Length > 0).Distinct().Count() > 1))
            .Select(initiative => initiative.Text("title")!);

        var initiatives = TestSites.Real.Graph.Initiatives.Initiatives;
        initiatives.Where(InitiativeFigures.HasFiles).Select(initiative => initiative.Title).Order().ShouldBe(raw.Order());
        initiatives.Where(initiative => !InitiativeFigures.HasFiles(initiative)).SelectMany(initiative => InitiativeFigures.Of(TestSites.Real, initiative)).ShouldBeEmpty();
    }

    [Fact]
    public void A_budget_has_the_figures_of_its_file_in_the_unit_of_its_source_and_changes_that_are_right()
    {
        foreach (var raw in RawRecords.In("budgets"))
        {
            var budget = TestSites.Real.Graph.Budgets.Single(each => each.Id.Value == raw.Text("id"));
            var year = (int)raw.Number("year")!.Value;
            foreach (var table in raw.Maps("tables"))
            {
                var figure = BudgetFigures.StatementOf(TestSites.Real, budget, budget.Tables.Single(each => each.Id.Value == table.Text("id")));
                var unit = table.Text("source_unit") switch { "mnkr" => 1_000_000m, "tkr" => 1_000m, _ => 1m };
                var columns = table.Texts("columns");
                var first = figure.Columns.Select(column => column.Title).ToList().IndexOf(columns[0]);
                var rows = table.Maps("rows");
                figure.Rows.Length.ShouldBe(rows.Count);
                for (var n = 0; n < rows.Count; n++)
                {
                    var values = ((YamlSequenceNode)rows[n].Children[new YamlScalarNode("values")]).Cast<YamlScalarNode>()
                        .Select(value => decimal.TryParse(value.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : (decimal?)null)
                        .ToList();
                    figure.Rows[n].Cells[0].Text.ShouldBe(rows[n].Text("name"));
                    figure.Rows[n].Cells.Skip(first).Take(columns.Count).Select(cell => cell.Number).ShouldBe(values.Select(value => value / unit));
                    var before = columns.ToList().IndexOf(columns[0].Replace($"{year}", $"{year - 1}", StringComparison.Ordinal));
                    if (before > 0 && values[0] is { } now && values[before] is { } then && then != 0 && now / then > 0)
                    {
                        var change = (now / then - 1) * 100;
                        Math.Abs(figure.Rows[n].Cells[^1].Number!.Value - change).ShouldBeLessThanOrEqualTo(0.5m, rows[n].Text("name"));
                        Math.Sign(figure.Rows[n].Cells[^1].Number!.Value).ShouldBe(Math.Sign(Math.Round(change, Math.Abs(then) >= 90 * unit ? 1 : 0, MidpointRounding.AwayFromZero)));
                    }
                }
            }

            new CsvTable(BudgetFigures.SharesOf(TestSites.Real, budget)).Count.ShouldBe(raw.Maps("financing_shares").Count);
            BudgetFigures.Of(TestSites.Real, budget).ShouldAllBe(figure => figure.Source.StartsWith("Källa: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_deficit_that_is_expected_has_a_real_minus_on_the_page_and_a_plain_one_in_the_file()
    {
        const string File = "budgets/orebro-regional-tillvaxtnamnd-2022.yml";
        var text = System.IO.File.ReadAllText(Repository.PathTo("input", File));
        var reading = InputReader.ReadText(File, Regex.Replace(text, "(?m)^  - {year: 2021, result: .*$", "  - {year: 2021, result: -1250000}"));
        InputChecks.Check(reading).ShouldNotContain(problem => problem.Code == DiagnosticCode.NegativeAmount);

        var figure = BudgetFigures.ForecastsOf(TestSites.Real, reading.Records<Budget>().ShouldHaveSingleItem());

        figure.Rows.Single(row => row.Cells[0].Text == "2021").Cells[1].Text.ShouldBe("\u22121\u00A0250\u00A0000");
        new CsvTable(figure).Cell("2021", "Resultat").ShouldBe("-1250000");
    }

    [Fact]
    public void A_programme_has_its_chains_whole_and_the_initiatives_of_its_objectives()
    {
        foreach (var raw in RawRecords.In("programmes"))
        {
            var programme = TestSites.Real.Graph.Programmes.Single(each => each.Id.Value == raw.Text("id"));
            var chains = ProgrammeFigures.InterventionsOf(TestSites.Real, programme).Rows;
            foreach (var (row, intervention) in chains.Zip(raw.Maps("interventions")))
            {
                row.Cells.Select(cell => cell.Text).Skip(2).ShouldBe(
                [
                    intervention.Text("name")!,
                    .. new[] { "measures", "outputs", "output_indicators", "short_term", "medium_term", "result_indicators" }
                        .Select(part => intervention.Texts(part) is { Count: > 0 } items ? string.Join("; ", items) : "redovisas inte"),
                ]);
            }

            chains.Length.ShouldBe(raw.Maps("interventions").Count);
            var regions = raw.Texts("regions");
            var table = new CsvTable(ProgrammeFigures.ObjectivesOf(TestSites.Real, programme));
            table.Count.ShouldBe(raw.Maps("objectives").Count);
            foreach (var objective in raw.Maps("objectives"))
            {
                var goal = objective.Text("id")!;
                var served = RawRecords.Initiatives.Where(initiative => initiative.Texts("goals").Contains(goal)).ToList();
                table.Number(goal.Split('/')[1], "Insatser i landet").ShouldBe(served.Count, goal);
                table.Number(goal.Split('/')[1], "Insatser i programmets regioner").ShouldBe(served.Count(initiative => initiative.Texts("regions").Append(initiative.Text("region")!).Intersect(regions).Any()), goal);
            }
        }
    }

    private static IEnumerable<(string Year, decimal Amount)> Years(YamlMappingNode record) =>
        record.Map("years") is { } years ? years.Children.Select(year => (((YamlScalarNode)year.Key).Value!, decimal.Parse(((YamlScalarNode)year.Value).Value!, CultureInfo.InvariantCulture))) : [];
}

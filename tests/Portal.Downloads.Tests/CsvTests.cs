using System.Globalization;
using Portal.Content.Money;
using Portal.Content.Text;
using Portal.Downloads.Csv;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Tests;

/// <summary>CSV, read back by CsvHelper.</summary>
public sealed class CsvTests(RealData data)
{
    [Fact]
    public void Every_table_is_offered_in_both_forms_with_a_row_for_every_record()
    {
        foreach (var table in DownloadTables.All)
        {
            var plain = Read($"data/{table.Name}.csv", ',');
            var excel = Read($"data/{table.Name}-excel.csv", ';');

            plain.Headings.ShouldBe(table.Columns.Select(column => column.Name));
            excel.Headings.ShouldBe(table.Columns.Select(column => column.Title));
            plain.Rows.ShouldNotBeEmpty(table.Name);
            excel.Rows.Count.ShouldBe(plain.Rows.Count);
            data.File($"data/{table.Name}.csv").Records.ShouldBe(plain.Rows.Count);
        }

        Read("data/insatser.csv", ',').Rows.Count.ShouldBe(data.Graph.Initiatives.Count);
        Read("data/belopp.csv", ',').Rows.Count.ShouldBe(data.Graph.Initiatives.Initiatives.Sum(initiative => initiative.Funding.Length));
        Read("data/indikatorer.csv", ',').Rows.Count.ShouldBe(data.Graph.Initiatives.Indicators);
        Read("data/insats-mal.csv", ',').Rows.Count.ShouldBe(data.Graph.Initiatives.Initiatives.Sum(initiative => initiative.Goals.Length));
    }

    [Fact]
    public void Totals_by_stage_are_those_of_the_records_in_the_whole_and_in_every_part()
    {
        var groups = new List<(string Folder, MoneyTotals Money, int Count)> { ("data/", data.Graph.Initiatives.Money, data.Graph.Initiatives.Count) };
        groups.AddRange(data.Graph.Regions.Select(region => ($"data/regioner/{region.Id}/", data.Graph.Of(region).Money, data.Graph.Of(region).Count)));
        groups.AddRange(data.Graph.Themes.Select(theme => ($"data/teman/{theme.Id}/", data.Graph.Of(theme).Money, data.Graph.Of(theme).Count)));
        groups.AddRange(data.Graph.Agenda!.Goals.Select(goal => ($"data/agenda-2030/{goal.Goal.Id}/", goal.WithSubgoals.Money, goal.WithSubgoals.Count)));
        groups.AddRange(data.Graph.Years.Select(year => ($"data/ar/{year}/", data.Graph.OfYear(year).Money, data.Graph.OfYear(year).Count)));

        foreach (var (folder, money, count) in groups)
        {
            var initiatives = Read(folder + "insatser.csv", ',').Rows;
            var amounts = Read(folder + "belopp.csv", ',').Rows.Where(row => row["part"] == "false").ToList();
            var excel = Read(folder + "insatser-excel.csv", ';').Rows;
            initiatives.Count.ShouldBe(count, folder);
            foreach (var stage in Stages.InOrder)
            {
                var token = stage == Stage.Unknown ? "" : Stages.Named.Token(stage);
                var column = stage == Stage.Unknown ? "amount_unknown_stage" : $"amount_{token}";
                var expected = money[stage]?.Amount.Value ?? 0;
                Sum(initiatives, column).ShouldBe(expected, $"{folder} {column}");
                Sum(amounts.Where(row => row["stage"] == token), "amount").ShouldBe(expected, $"{folder} {stage}");
                Sum(excel, $"{Stages.Label(stage)} (kr)").ShouldBe(expected, $"{folder} {stage} in Excel");
                initiatives.Count(row => row[column].Length > 0).ShouldBe(money[stage]?.Initiatives ?? 0, $"{folder} {column}");
            }
        }
    }

    [Fact]
    public void Totals_by_goal_can_be_made_from_the_tables_alone()
    {
        var granted = Read("data/insatser.csv", ',').Rows.ToDictionary(row => row["id"], row => row["amount_granted"]);
        var links = Read("data/insats-mal.csv", ',').Rows.ToLookup(row => row["goal"], row => row["initiative"]);
        foreach (var goal in data.Graph.Strategies.SelectMany(tree => tree.AllGoals))
        {
            var sum = links[goal.Reference.ToString()].Sum(id => granted[id].Length == 0 ? 0 : long.Parse(granted[id], CultureInfo.InvariantCulture));
            sum.ShouldBe(goal.Direct.Money[Stage.Granted]?.Amount.Value ?? 0, goal.ToString());
        }
    }

    [Fact]
    public void Texts_come_back_as_they_were()
    {
        var rows = Read("data/insatser.csv", ',').Rows.ToDictionary(row => row["id"]);
        foreach (var initiative in data.Graph.Initiatives.Initiatives)
        {
            var row = rows[initiative.Reference.ToString()];
            FormulaGuard.Restore(row["title"]).ShouldBe(initiative.Title);
            FormulaGuard.Restore(row["summary"]).ShouldBe(RecordText.Plain(initiative.Text.Summary));
            ListText.Split(FormulaGuard.Restore(row["partners"])).ShouldBe(initiative.Partners);
            FormulaGuard.Restore(row["owner"]).ShouldBe(initiative.Owner ?? "");
            row["start"].ShouldBe(initiative.Period?.Start?.ToString() ?? "");
        }
    }

    [Fact]
    public void Excel_gets_a_byte_order_mark_semicolons_and_decimal_commas_and_others_do_not()
    {
        data.Bytes("data/indikatorer-excel.csv")[..3].ShouldBe(new byte[] { 0xEF, 0xBB, 0xBF });
        data.Bytes("data/indikatorer.csv")[0].ShouldBe((byte)'i');
        data.Text("data/indikatorer.csv").ShouldNotContain("\uFEFF");
        data.Text("data/indikatorer.csv").ReplaceLineEndings("").Length.ShouldBeLessThan(data.Text("data/indikatorer.csv").Length);

        var withDecimals = data.Graph.Initiatives.Initiatives.SelectMany(initiative => initiative.Indicators).Select(indicator => indicator.Outcome).OfType<decimal>().First(outcome => outcome % 1 != 0);
        var written = withDecimals.ToString(CultureInfo.InvariantCulture);
        Read("data/indikatorer.csv", ',').Rows.ShouldContain(row => row["outcome"] == written);
        Read("data/indikatorer-excel.csv", ';').Rows.ShouldContain(row => row["Utfall"] == written.Replace('.', ','));
    }

    [Fact]
    public void Every_row_has_what_its_table_requires_and_keys_are_unique_and_lead_somewhere()
    {
        foreach (var table in DownloadTables.All)
        {
            var rows = Read($"data/{table.Name}.csv", ',').Rows;
            foreach (var column in table.Columns.Where(column => column.IsRequired))
            {
                rows.ShouldAllBe(row => row[column.Name].Length > 0, $"{table.Name}.{column.Name}");
            }

            foreach (var column in table.Columns.Where(column => !column.Terms.IsEmpty))
            {
                rows.Select(row => row[column.Name]).Where(value => value.Length > 0).Distinct().ShouldBeSubsetOf(column.Terms.Select(term => term.Token), $"{table.Name}.{column.Name}");
            }

            if (!table.Key.IsEmpty)
            {
                rows.Select(row => string.Join('\n', table.Key.Select(column => row[column]))).ShouldBeUnique(table.Name);
            }

            foreach (var key in table.ForeignKeys)
            {
                var known = Read($"data/{key.Table}.csv", ',').Rows.Select(row => row[key.Key]).ToHashSet(StringComparer.Ordinal);
                rows.Select(row => row[key.Column]).Where(value => value.Length > 0).Distinct().Where(value => !known.Contains(value)).ShouldBeEmpty($"{table.Name}.{key.Column}");
            }
        }
    }

    private static long Sum(IEnumerable<Dictionary<string, string>> rows, string column) =>
        rows.Where(row => row[column].Length > 0).Sum(row => long.Parse(row[column], CultureInfo.InvariantCulture));

    private (IReadOnlyList<string> Headings, IReadOnlyList<Dictionary<string, string>> Rows) Read(string path, char separator) => CsvFile.Read(data.Bytes(path), separator);
}

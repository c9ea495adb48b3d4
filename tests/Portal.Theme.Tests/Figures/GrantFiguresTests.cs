namespace Portal.Theme.Tests.Figures;

/// <summary>The use of the grant 1:1, held against the files of the records.</summary>
public sealed class GrantFiguresTests
{
    private static readonly (string Field, string Column)[] Fields = [("rus", "Strategin"), ("erdf", "Regionalfonden"), ("interreg", "Interreg")];

    [Fact]
    public void Every_region_that_answers_has_its_answers_and_every_use_of_the_grant_stands_once()
    {
        var grants = TestSites.Real.Figures.Grants;
        var raw = RawRecords.In("allocations").Where(account => account.Number("year") == 2023).ToList();
        var names = TestSites.Real.Graph.Regions.ToDictionary(region => region.Id.Value, region => region.ShortName);
        var answers = new CsvTable(grants.ReasonsOf(2023));
        answers.Count.ShouldBe(raw.Count);
        foreach (var account in raw)
        {
            foreach (var (field, column) in Fields)
            {
                var expected = account.Map("contributes")?.Text(field) switch { "true" => "Ja", "false" => "Nej", _ => "varar" };
                answers.Cell(names[account.Text("region")!], column).ShouldContain(expected, Case.Insensitive);
            }
        }

        var uses = new CsvTable(grants.UsesOf(2023));
        foreach (var account in raw)
        {
            var own = account.Maps("split").Where(use => use.Text("outside") != "true").Select(use => use.Text("use")!).ToList();
            if (own.Count == 0)
            {
                uses.Rows.ShouldNotContain(names[account.Text("region")!]);
                continue;
            }

            var row = string.Join(' ', uses.Row(names[account.Text("region")!]));
            foreach (var use in own)
            {
                row.Split(use[1..]).Length.ShouldBe(2, use);
            }
        }
    }

    [Fact]
    public void Every_account_has_its_amount_its_answers_and_what_it_went_to()
    {
        var grants = TestSites.Real.Figures.Grants;
        var names = TestSites.Real.Graph.Regions.ToDictionary(region => region.Id.Value, region => region.ShortName);
        var raw = RawRecords.In("allocations");
        foreach (var year in raw.Select(account => (int)account.Number("year")!.Value).Distinct())
        {
            var table = new CsvTable(grants.RegionsOf(year));
            var answers = new CsvTable(grants.AnswersOf(year));
            var accounts = raw.Where(account => account.Number("year") == year).ToList();
            foreach (var account in accounts)
            {
                var region = names[account.Text("region")!];
                table.Number(region, "Belopp som regionen anger").ShouldBe(account.Map("total")?.Number("amount") ?? 0, region);
                foreach (var (field, column) in Fields)
                {
                    table.Cell(region, column).ShouldBe(account.Map("contributes")?.Text(field) switch { "true" => "ja", "false" => "nej", _ => "svarar inte" }, region);
                }
            }

            foreach (var ((field, _), row) in Fields.Zip(answers.Rows))
            {
                answers.Number(row, "Ja").ShouldBe(accounts.Count(account => account.Map("contributes")?.Text(field) == "true"));
                answers.Number(row, "Nej").ShouldBe(accounts.Count(account => account.Map("contributes")?.Text(field) == "false"));
                answers.Number(row, "Svarar inte").ShouldBe(accounts.Count(account => account.Map("contributes")?.Text(field) is null));
            }
        }

        foreach (var account in raw)
        {
            var allocation = TestSites.Real.Graph.AllocationOf(TestSites.Real.Graph.Regions.Single(region => region.Id.Value == account.Text("region")), (int)account.Number("year")!.Value)!;
            var uses = account.Maps("split").Where(use => use.Text("outside") != "true").ToList();
            var figure = grants.UsesOf(allocation);
            figure.Rows.Select(row => row.Cells[1].Number).OfType<decimal>().ShouldBe(uses.Select(use => use.Number("amount")!.Value));
            figure.Rows.Select(row => row.IsPart).Take(uses.Count).ShouldBe(uses.Select(use => use.Text("part") == "true"));
            var leavesRest = uses.Count > 0 && account.Map("total")?.Number("amount") > uses.Where(use => use.Text("part") != "true").Sum(use => use.Number("amount"));
            figure.Rows.Any(row => row.Cells[0].Text == "Resten").ShouldBe(leavesRest, account.Text("title"));
            grants.OutsideOf(allocation).Rows.Select(row => row.Cells[1].Number!.Value).ShouldBe(account.Maps("split").Where(use => use.Text("outside") == "true").Select(use => use.Number("amount")!.Value));
            grants.AmountsOf(allocation).Rows.Select(row => row.Cells[2].Number!.Value).ShouldBe(account.Maps("amounts").Select(amount => amount.Number("amount")!.Value));
            grants.SharesOf(allocation).Rows.Select(row => row.Cells[1].Number!.Value).ShouldBe(account.Maps("shares").Select(share => share.Number("percent")!.Value));
        }
    }
}

namespace Portal.Theme.Tests.Figures;

/// <summary>The use of the grant 1:1, held against the files of the records.</summary>
public sealed class GrantFiguresTests
{
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
            foreach (var (field, column) in new[] { ("rus", "Strategin"), ("erdf", "Regionalfonden"), ("interreg", "Interreg") })
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
}

using System.Text.Json.Nodes;
using Portal.Downloads.Operations;

namespace Portal.Downloads.Tests;

/// <summary>The list of operations of Regulation (EU) 2021/1060, article 49(3).</summary>
public sealed class OperationListTests(RealData data)
{
    private const string Redo = "orebro/redo-naringsliv-i-beredskap";

    [Fact]
    public void It_has_a_column_for_every_point_of_the_article()
    {
        var descriptions = OperationList.Table.Columns.Select(column => column.Description).ToList();
        foreach (var point in "abcdefghijklmn")
        {
            descriptions.ShouldContain(description => description.StartsWith($"Punkt {point}:", StringComparison.Ordinal), $"point ({point})");
        }
    }

    [Fact]
    public void It_lists_the_initiatives_whose_record_names_the_fund_as_payer_and_no_others()
    {
        var (_, rows) = CsvFile.Read(data.Bytes("data/insatser-regionalfonden.csv"), ',');

        rows.Select(row => row["code"]).ShouldBe(data.Graph.Initiatives.Initiatives
            .Where(initiative => initiative.Funding.Any(funding => $"{funding.Fund} {funding.Financier}".Contains("Regionalfond", StringComparison.OrdinalIgnoreCase)))
            .Select(initiative => initiative.Reference.ToString()));
        rows.Select(row => row["code"]).ShouldContain(Redo);
    }

    [Fact]
    public void It_says_what_the_record_says_and_leaves_the_rest_empty()
    {
        var row = CsvFile.Read(data.Bytes("data/insatser-regionalfonden.csv"), ',').Rows.Single(row => row["code"] == Redo);

        row["beneficiary"].ShouldBe("Almi Östra Mellansverige AB");
        row["operation"].ShouldBe("REDO Näringsliv i beredskap i Östra Mellansverige 2026–2029");
        row["start"].ShouldBe("2026-08-01");
        row["end"].ShouldBe("2029-09-30");
        row["total_cost"].ShouldBe("14600000");
        row["fund"].ShouldBe("Regionalfonden (ERUF)");
        row["stage"].ShouldBe("Ansökt");
        row["fund_amount"].ShouldBe("5840000");
        row["country"].ShouldBe("SE");
        row["location"].ShouldContain("Örebro län (18)");
        foreach (var silent in (string[])["contractor", "natural_person", "fleet_register_id", "cofinancing_rate", "intervention_type"])
        {
            row[silent].ShouldBeEmpty(silent);
        }
    }

    [Fact]
    public void All_its_forms_hold_the_same()
    {
        var plain = CsvFile.Read(data.Bytes("data/insatser-regionalfonden.csv"), ',').Rows;
        var excel = CsvFile.Read(data.Bytes("data/insatser-regionalfonden-excel.csv"), ';').Rows;
        var sheet = WorkbookFile.Table(WorkbookFile.Read(data.Bytes("data/insatser-regionalfonden.xlsx")), "Insatser i Regionalfonden");
        var json = JsonNode.Parse(data.Bytes("data/insatser-regionalfonden.json"))!["operations"]!.AsArray();
        plain.Count.ShouldBe(excel.Count);
        plain.Count.ShouldBe(sheet.Count);
        plain.Count.ShouldBe(json.Count);
        for (var i = 0; i < plain.Count; i++)
        {
            var total = plain[i]["total_cost"];
            excel[i]["Total kostnad (kr)"].ShouldBe(total);
            sheet[i]["Total kostnad (kr)"].ToString().ShouldBe(total);
            json[i]!["total_cost"]!.ToString().ShouldBe(total);
            json[i]!["code"]!.ToString().ShouldBe(plain[i]["code"]);
        }
    }

    [Theory]
    [InlineData("Regionalfonden", true)]
    [InlineData("Regionalfonden (ERUF)", true)]
    [InlineData("Eruf", true)]
    [InlineData("Europeiska regionala utvecklingsfonden", true)]
    [InlineData("Nationella regionalfonden", true)]
    [InlineData("REACT", false)]
    [InlineData("Tillväxtverket", false)]
    [InlineData("Anslag 1:1", false)]
    [InlineData("Perufonden", false)]
    [InlineData(null, false)]
    public void The_fund_is_known_by_its_name_alone(string? name, bool isFund) => RegionalFund.IsNamed(name).ShouldBe(isFund);
}

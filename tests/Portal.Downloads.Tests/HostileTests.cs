using System.Text.Json.Nodes;
using System.Xml.Linq;
using Portal.Downloads.Csv;

namespace Portal.Downloads.Tests;

/// <summary>What becomes of texts that would like to be formulas or markup.</summary>
public sealed class HostileTests
{
    private static readonly Lazy<Dictionary<string, byte[]>> Files = new(() =>
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in DownloadFiles.Of(HostileData.Graph(), RealData.SettingsFor("https://insatser.example/")))
        {
            using var memory = new MemoryStream();
            file.Write(memory);
            files.Add(file.Path, memory.ToArray());
        }

        return files;
    });

    internal static byte[] File(string path) => Files.Value[path];

    [Theory]
    [InlineData("data/insatser.csv", ',')]
    [InlineData("data/insatser-excel.csv", ';')]
    [InlineData("data/belopp.csv", ',')]
    [InlineData("data/belopp-excel.csv", ';')]
    [InlineData("data/indikatorer.csv", ',')]
    [InlineData("data/indikatorer-excel.csv", ';')]
    [InlineData("data/insats-organisationer.csv", ',')]
    public void No_text_in_CSV_begins_a_formula_and_numbers_stay_numbers(string path, char separator)
    {
        var rows = CsvFile.Read(File(path), separator).Rows;

        foreach (var value in rows.SelectMany(row => row.Values).Where(value => value.Length > 0 && value != "-5"))
        {
            "=+-@\t\r\n".ShouldNotContain(value[0], value);
        }

        if (path.StartsWith("data/indikatorer", StringComparison.Ordinal))
        {
            rows.Single().Values.ShouldContain("-5");
            rows.Single().Values.ShouldContain("'-5 grader");
        }
    }

    [Fact]
    public void The_texts_come_back_by_the_rule()
    {
        var row = CsvFile.Read(File("data/insatser.csv"), ',').Rows.Single();

        FormulaGuard.Restore(row["title"]).ShouldBe(HostileData.Title);
        ListText.Split(FormulaGuard.Restore(row["partners"])).ShouldBe(HostileData.Partners);
        FormulaGuard.Restore(CsvFile.Read(File("data/belopp.csv"), ',').Rows.Single()["note"]).ShouldBe("rad ett\n=1+1\n\t@x");
    }

    [Fact]
    public void In_a_workbook_they_are_texts_as_they_are()
    {
        var sheets = WorkbookFile.Read(File("data/oppna-insatser.xlsx"));

        var title = WorkbookFile.Table(sheets, "Insatser").Single()["Namn"].ToString()!;
        title.Replace("_x005F_", "_", StringComparison.Ordinal).ShouldBe(HostileData.Title);
        WorkbookFile.Table(sheets, "Belopp").Single()["Förtydligande"].ShouldBe("rad ett\n=1+1\n\t@x");
        System.Text.Encoding.UTF8.GetString(File("data/oppna-insatser.xlsx")).ShouldNotContain("<f>");
    }

    [Fact]
    public void In_JSON_and_feeds_they_are_texts_as_they_are()
    {
        JsonNode.Parse(File("insatser/gotland/hostile/index.json"))!["initiative"]!["title"]!.GetValue<string>().ShouldBe(HostileData.Title);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        XDocument.Load(new MemoryStream(File("flode.xml"))).Root!.Element(atom + "entry")!.Element(atom + "title")!.Value.ShouldBe(HostileData.Title);
    }
}

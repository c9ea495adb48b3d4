using System.Text;
using System.Xml.Linq;
using Portal.Build.Figures;
using Portal.Theme.Figures;

namespace Portal.Theme.Tests.Figures;

/// <summary>What a reader takes away.</summary>
public sealed class FigureFilesTests
{
    [Fact]
    public void Every_figure_has_a_name_of_its_own_and_ends_in_its_source()
    {
        var figures = TestSites.Real.Figures.All.ToList();
        figures.Select(figure => figure.Name).ShouldBeUnique();
        foreach (var figure in figures)
        {
            figure.Rows.ShouldAllBe(row => row.Cells.Length == figure.Columns.Length, figure.Name);
            (figure.Total?.Cells.Length ?? figure.Columns.Length).ShouldBe(figure.Columns.Length, figure.Name);
            var table = new CsvTable(figure);
            table.Count.ShouldBe(figure.Rows.Length + (figure.Total is null ? 0 : 1), figure.Name);
            table.After[^1].ShouldBe(figure.Source);
            table.After[0].ShouldBe(figure.Title);
        }
    }

    [Fact]
    public void Every_drawing_is_xml_with_a_title_and_its_source_and_asks_no_one_else()
    {
        foreach (var file in FigureFiles.Of(TestSites.Real).Where(file => file.Path.EndsWith(".svg", StringComparison.Ordinal)))
        {
            using var written = new MemoryStream();
            file.Write(written);
            var svg = XDocument.Parse(Encoding.UTF8.GetString(written.ToArray())).Root!;
            XNamespace name = "http://www.w3.org/2000/svg";
            svg.Element(name + "title")!.Value.ShouldNotBeEmpty();
            svg.Element(name + "desc")!.Value.ShouldContain("Sammanställt av Öppna insatser");
            svg.Descendants().Attributes().ShouldNotContain(attribute => attribute.Name.LocalName == "href" || attribute.Name.LocalName == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal), file.Path);
        }
    }

    [Fact]
    public void What_a_number_alone_would_lose_stands_in_a_column_of_its_own()
    {
        var figure = new Figure("x", "Prov", [new("a"), FigureColumn.Number("Kronor")], [FigureRow.Of(new FigureCell("b", Small: "del"), FigureCell.Of(new Portal.Content.Money.Kronor(5), isApproximate: true)), FigureRow.Of(new FigureCell("c"), FigureCell.Of(6))], "Källa.");
        var table = new CsvTable(figure);

        table.Row("b (del)").ShouldBe(["b (del)", "5", "Kronor: cirka"]);
        table.Row("c").ShouldBe(["c", "6", ""]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://ond.example\")")]
    [InlineData("+46 8 123")]
    [InlineData("@SUM(A1)")]
    [InlineData("a;=1+1")]
    public void No_text_is_taken_for_a_formula(string hostile)
    {
        var figure = new Figure("x", hostile, [new(hostile), FigureColumn.Number("n")], [FigureRow.Of(new FigureCell(hostile), FigureCell.Of(-1))], "Källa.");
        var text = Encoding.UTF8.GetString(FigureFiles.Csv(figure));

        text.Split('\n').ShouldAllBe(line => !line.TrimStart('\uFEFF', '"').StartsWith(hostile, StringComparison.Ordinal));
        text.ShouldContain(";-1", customMessage: "a number is a number");
    }

    [Fact]
    public void Hostile_text_is_encoded_in_drawings()
    {
        var figure = new Figure("x", "</title><script>alert(1)</script>", [new("a"), FigureColumn.Number("n", hasBar: true)], [FigureRow.Of(new FigureCell("<b onload=x>&\"'"), FigureCell.Of(1))], "<i>");
        var chart = figure.AllCharts.ShouldHaveSingleItem();

        XElement.Parse($"<g>{chart.Chart.Content()}</g>").Descendants("b").ShouldBeEmpty();
    }

    [Fact]
    public void The_number_of_files_grows_with_regions_themes_and_goals_and_not_with_initiatives_but_those_of_several_years()
    {
        var few = TestSites.OfInitiatives(("en", Initiative("En")));
        var more = TestSites.OfInitiatives([.. Enumerable.Range(0, 30).Select(n => ($"insats-{n}", Initiative($"Insats {n}")))]);

        FigureFiles.Of(more).Count().ShouldBe(FigureFiles.Of(few).Count());
        FigureFiles.Of(TestSites.OfInitiatives(("en", Initiative("En")), ("tva", Initiative("Två").Replace("source:", "funding:\n  - {amount: 5, stage: paid, financier: Tillväxtverket, years: {2023: 2, 2024: 3}}\nsource:", StringComparison.Ordinal))))
            .Select(file => file.Path).ShouldContain("siffror/insatser/gotland/tva-pengar.svg");
    }

    private static string Initiative(string title) =>
        $"---\ntitle: {title}\nregion: gotland\ntheme: miljo-klimat\nyear: 2023\nkind: project\ngoals: [agenda-2030/13]\nindicators:\n  - {{name: Företag, target: 5}}\nsource: {{document: insatser-2023}}\n---\nEn insats.\n";
}

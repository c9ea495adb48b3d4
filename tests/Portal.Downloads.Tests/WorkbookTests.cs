using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Portal.Content.Money;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Tests;

/// <summary>XLSX, read back by the Open XML SDK.</summary>
public sealed class WorkbookTests(RealData data)
{
    [Theory]
    [InlineData("data/oppna-insatser.xlsx")]
    [InlineData("data/regioner/gotland/insatser.xlsx")]
    [InlineData("data/agenda-2030/13/insatser.xlsx")]
    public void A_workbook_is_valid_by_the_schemas_of_Office(string path)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(data.Bytes(path)), false);

        var faults = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document);

        faults.Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void There_is_a_sheet_a_table_after_one_that_explains_every_column()
    {
        var sheets = WorkbookFile.Read(data.Bytes("data/oppna-insatser.xlsx"));

        sheets.Select(sheet => sheet.Name).ShouldBe(DownloadTables.All.Select(table => table.Title.Replace(':', '-')).Prepend("Läs mig"));
        var explained = sheets[0].Rows.SelectMany(row => row.Values).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var column in DownloadTables.All.SelectMany(table => table.Columns))
        {
            explained.ShouldContain(column.Title);
            explained.ShouldContain(column.Description);
        }
    }

    [Fact]
    public void Numbers_days_and_truth_are_such_and_add_up_to_the_records_totals()
    {
        foreach (var (path, money) in data.Graph.Regions.Select(region => ($"data/regioner/{region.Id}/insatser.xlsx", data.Graph.Of(region).Money))
            .Concat(data.Graph.Themes.Select(theme => ($"data/teman/{theme.Id}/insatser.xlsx", data.Graph.Of(theme).Money)))
            .Concat(data.Graph.Agenda!.Goals.Select(goal => ($"data/agenda-2030/{goal.Goal.Id}/insatser.xlsx", goal.WithSubgoals.Money)))
            .Prepend(("data/oppna-insatser.xlsx", data.Graph.Initiatives.Money)))
        {
            var sheets = WorkbookFile.Read(data.Bytes(path));
            var initiatives = WorkbookFile.Table(sheets, "Insatser");
            var amounts = WorkbookFile.Table(sheets, "Belopp").Where(row => !(bool)row["Ingår i annat"]).ToList();
            foreach (var stage in Stages.InOrder)
            {
                var expected = money[stage]?.Amount.Value ?? 0;
                initiatives.Sum(row => (decimal)row.GetValueOrDefault($"{Stages.Label(stage)} (kr)", 0m)).ShouldBe(expected, $"{path} {stage}");
                amounts.Where(row => (string)row["Skede"] == Stages.Label(stage)).Sum(row => (decimal)row["Belopp (kr)"]).ShouldBe(expected, $"{path} {stage}");
            }
        }

        var rows = WorkbookFile.Table(WorkbookFile.Read(data.Bytes("data/oppna-insatser.xlsx")), "Insatser").ToDictionary(row => (string)row["Id"]);
        foreach (var initiative in data.Graph.Initiatives.Initiatives)
        {
            var row = rows[initiative.Reference.ToString()];
            row["Namn"].ShouldBe(initiative.Title);
            row["Redovisningsår"].ShouldBe((decimal)initiative.Year);
            row.GetValueOrDefault("Början").ShouldBe(initiative.Period?.Start is not { } start ? null : start.Day is null ? start.ToString() : start.Earliest);
        }
    }

    [Fact]
    public void Codes_keep_their_zeros() =>
        WorkbookFile.Table(WorkbookFile.Read(data.Bytes("data/oppna-insatser.xlsx")), "Kommuner").Single(row => (string)row["Namn"] == "Gotland")["Kommunkod"].ShouldBe("0980");

    [Fact]
    public void Parts_of_the_file_have_the_day_of_the_data_and_not_of_the_build()
    {
        using var zip = new ZipArchive(new MemoryStream(data.Bytes("data/oppna-insatser.xlsx")));

        zip.Entries.ShouldAllBe(entry => DateOnly.FromDateTime(entry.LastWriteTime.DateTime) == data.Settings.Version);
        zip.Entries[0].FullName.ShouldBe("[Content_Types].xml");
    }
}

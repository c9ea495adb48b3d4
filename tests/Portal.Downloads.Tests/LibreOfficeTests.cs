using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Downloads.Tests;

/// <summary>The files as LibreOffice sees them. Skipped where it is not installed; test.sh installs it.</summary>
public sealed class LibreOfficeTests(RealData data) : IDisposable
{
    // Separator, quote, UTF-8, first line, columns, language, quotes, cells as they are shown, …, all sheets.
    private const string Shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private readonly string _folder = Directory.CreateTempSubdirectory("libreoffice").FullName;

    [Fact]
    public void A_workbook_opens_and_shows_Swedish_letters_days_and_amounts_right()
    {
        var sheets = Convert("oppna-insatser.xlsx", data.Bytes("data/oppna-insatser.xlsx"), Shown);

        var rows = CsvFile.Read(sheets["Insatser"], ',').Rows.ToDictionary(row => row["Id"]);
        rows.Count.ShouldBe(data.Graph.Initiatives.Count);
        foreach (var initiative in data.Graph.Initiatives.Initiatives)
        {
            var row = rows[initiative.Reference.ToString()];
            row["Namn"].ShouldBe(initiative.Title);
            row["Början"].ShouldBe(initiative.Period?.Start?.ToString() ?? "");
            row["Slut"].ShouldBe(initiative.Period?.End?.ToString() ?? "");
            Amount(row["Hela kostnaden (kr)"]).ShouldBe(initiative.Cost?.Total?.Value);
        }

        Amount(rows["orebro/redo-naringsliv-i-beredskap"]["Hela kostnaden (kr)"]).ShouldBe(14_600_000);
        CsvFile.Read(sheets["Kommuner"], ',').Rows.ShouldContain(row => row["Kommunkod"] == "0980" && row["Namn"] == "Gotland");
    }

    [Fact]
    public void CSV_for_Excel_opens_as_Swedish_and_its_numbers_are_numbers()
    {
        var sheet = Convert("indikatorer.csv", data.Bytes("data/indikatorer-excel.csv"), Shown, "Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true").Values.Single();

        var shown = CsvFile.Read(sheet, ',').Rows;
        var expected = CsvFile.Read(data.Bytes("data/indikatorer.csv"), ',').Rows;
        shown.Count.ShouldBe(expected.Count);
        for (var i = 0; i < shown.Count; i++)
        {
            shown[i]["Insats"].TrimStart('\'').ShouldBe(expected[i]["initiative_title"].TrimStart('\''));
            shown[i]["Utfall"].Replace(',', '.').ShouldBe(expected[i]["outcome"]);
        }
    }

    [Theory]
    [InlineData("data/insatser.csv", 44)]
    [InlineData("data/insatser.csv", 59)]
    [InlineData("data/insatser.csv", 9)]
    [InlineData("data/insatser-excel.csv", 59)]
    [InlineData("data/insatser-excel.csv", 44)]
    [InlineData("data/belopp.csv", 44)]
    [InlineData("data/belopp.csv", 59)]
    [InlineData("data/insats-organisationer.csv", 44)]
    [InlineData("data/insats-organisationer.csv", 59)]
    public void No_text_runs_as_a_formula_whatever_separator_the_reader_takes(string path, int separator) => FormulasIn(HostileTests.File(path), separator).ShouldBe(0);

    [Fact]
    public void Without_apostrophes_they_would_run() => FormulasIn(Encoding.UTF8.GetBytes("a,b\r\n=1+1,x;=2+2;y\r\n"), 59).ShouldBe(2);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static long? Amount(string shown) => shown.Length == 0 ? null : long.Parse(shown, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private int FormulasIn(byte[] csv, int separator) =>
        Regex.Count(Encoding.UTF8.GetString(Convert("hostile.csv", csv, "fods", $"Text - txt - csv (StarCalc):{separator},34,76,1,,1053,false,true").Values.Single()), "table:formula=");

    // Converts a file, and gives what came of it by sheet.
    private Dictionary<string, byte[]> Convert(string name, byte[] bytes, string output, string? input = null)
    {
        var source = Path.Combine(_folder, name);
        var target = Path.Combine(_folder, "out");
        File.WriteAllBytes(source, bytes);
        var start = new ProcessStartInfo("soffice") { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[$"-env:UserInstallation=file://{_folder}/profile", "--headless", .. input is null ? Array.Empty<string>() : ["--infilter=" + input], "--convert-to", output, "--outdir", target, source])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit(TimeSpan.FromMinutes(5)).ShouldBeTrue();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("LibreOffice is not installed.");
        }

        var stem = Path.GetFileNameWithoutExtension(name);
        return Directory.GetFiles(target).ToDictionary(file => Path.GetFileNameWithoutExtension(file)[stem.Length..].TrimStart('-'), File.ReadAllBytes);
    }
}

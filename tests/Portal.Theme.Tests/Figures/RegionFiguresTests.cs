using System.Globalization;
using Portal.Content.Records.Places;
using Portal.Theme.Figures;
using YamlDotNet.RepresentationModel;

namespace Portal.Theme.Tests.Figures;

/// <summary>Maps, coverage and checklists, held against the files of the records.</summary>
public sealed class RegionFiguresTests
{
    private static SiteFigures Figures => TestSites.Real.Figures;

    [Fact]
    public void The_regions_are_measured_as_their_files_say_over_all_over_each_theme_and_over_each_goal()
    {
        Same(Figures.Regions, _ => true);
        foreach (var theme in TestSites.Real.Graph.Themes)
        {
            Same(Figures.RegionsOf(theme), initiative => initiative.Themes().Contains(theme.Id.Value));
        }

        foreach (var goal in TestSites.Real.Graph.Agenda!.Goals.Where(goal => !goal.WithSubgoals.IsEmpty))
        {
            Same(Figures.RegionsOf(goal), initiative => initiative.Texts("goals").Contains(goal.Reference.ToString()));
        }
    }

    [Fact]
    public void Coverage_tells_what_the_reports_say_and_what_no_initiative_has()
    {
        var year = Figures.Coverage.Year!.Value;
        var table = new CsvTable(Figures.CoverageFigure);
        var reports = RawRecords.In("reports").Where(report => report.Number("year") == year).ToDictionary(report => report.Text("region")!);
        var gaps = 0;
        foreach (var region in TestSites.Real.Graph.Regions)
        {
            foreach (var theme in TestSites.Real.Graph.Themes)
            {
                var cell = table.Cell(region.ShortName, theme.ShortName);
                var initiatives = RawRecords.Initiatives.Where(initiative => initiative.Text("region") == region.Id.Value && initiative.Text("theme") == theme.Id.Value && initiative.Number("year") == year).ToList();
                if (initiatives.Count > 0)
                {
                    cell.Split(' ')[0].ShouldBe($"{initiatives.Count}");
                    cell.Contains("mål", StringComparison.Ordinal).ShouldBe(initiatives.All(initiative => initiative.Texts("goals").Count == 0), $"{region.Id} {theme.Id}");
                    cell.Contains("belopp", StringComparison.Ordinal).ShouldBe(initiatives.All(initiative => initiative.Maps("funding").Count == 0 && initiative.Map("cost") is null), $"{region.Id} {theme.Id}");
                    cell.Contains("utfall", StringComparison.Ordinal).ShouldBe(initiatives.All(initiative => initiative.Maps("indicators").All(indicator => indicator.Text("outcome") is null)), $"{region.Id} {theme.Id}");
                }
                else
                {
                    gaps++;
                    var rows = reports[region.Id.Value].Map("rows")?.Number(theme.Order.ToString(CultureInfo.InvariantCulture)) ?? 0;
                    cell.ShouldBe(rows == 0 || reports[region.Id.Value].Texts("not_in_table").Contains(theme.Id.Value) ? "redovisas inte" : $"{rows} {(rows == 1 ? "rad" : "rader")} i källan, ingen egen insats");
                }
            }
        }

        gaps.ShouldBeGreaterThan(0, "a matrix without gaps would show nothing");
    }

    [Fact]
    public void A_checklist_says_of_each_initiative_what_its_file_has()
    {
        foreach (var region in TestSites.Real.Graph.Regions)
        {
            var figure = Figures.ChecklistOf(region);
            var raw = RawRecords.Initiatives.Where(initiative => initiative.Text("region") == region.Id.Value).ToList();
            Count("Vem som genomför").ShouldBe(raw.Count(initiative => initiative.Text("owner") is not null));
            Count("När").ShouldBe(raw.Count(initiative => initiative.Map("period") is not null));
            Count("Var, ner till kommun").ShouldBe(raw.Count(initiative => initiative.Texts("municipalities").Count > 0));
            Count("Mål som insatsen bidrar till").ShouldBe(raw.Count(initiative => initiative.Texts("goals").Count > 0));
            Count("Belopp eller kostnad").ShouldBe(raw.Count(initiative => initiative.Maps("funding").Count > 0 || initiative.Map("cost") is not null));
            Count("Skede på varje belopp").ShouldBe(raw.Count(initiative => initiative.Maps("funding") is { Count: > 0 } funding && funding.All(each => each.Text("stage") is not null)));
            Count("Vem som betalar varje belopp").ShouldBe(raw.Count(initiative => initiative.Maps("funding") is { Count: > 0 } funding && funding.All(each => each.Text("financier") is not null)));
            Count("Något som mäts").ShouldBe(raw.Count(initiative => initiative.Maps("indicators").Count > 0));
            Count("Mål för det som mäts").ShouldBe(raw.Count(initiative => initiative.Outcomes().Any()));
            Count("Utfall för varje mål").ShouldBe(raw.Count(initiative => initiative.Outcomes().Any() && !initiative.Outcomes().Contains("Ännu inte känt")));
            Count("Vad effekterna vilar på").ShouldBe(raw.Count(initiative => initiative.Text("assessment") is not null));

            int Count(string column)
            {
                var at = figure.Columns.Select(each => each.Title).ToList().IndexOf(column);
                return figure.Rows.Count(row => row.Cells[at].Text == "ja");
            }
        }
    }

    private static void Same(Figure figure, Func<YamlMappingNode, bool> isIn)
    {
        var table = new CsvTable(figure);
        foreach (var region in TestSites.Real.Graph.Regions)
        {
            var raw = RawRecords.Initiatives.Where(initiative => initiative.Text("region") == region.Id.Value && isIn(initiative)).ToList();
            Is(region, "Insatser", raw.Count);
            Is(region, "Deltagare", raw.Sum(initiative => initiative.Map("participants") is { } people ? people.Number("total") ?? (people.Number("women") + people.Number("men")) ?? 0 : 0));
            Is(region, "Indikatorer med utfall", raw.SelectMany(initiative => initiative.Maps("indicators")).Count(indicator => indicator.Text("outcome") is not null));
            Is(region, "Andel med belopp", Share(raw.Count(initiative => initiative.Maps("funding").Count > 0 || initiative.Map("cost") is not null), raw.Count));
            Is(region, "Andel med mål", Share(raw.Count(initiative => initiative.Texts("goals").Count > 0), raw.Count));
        }

        void Is(Region region, string column, decimal expected)
        {
            table.Number(region.ShortName, column).ShouldBe(expected, $"{figure.Name}, {region.Id}, {column}");
            if (expected == 0)
            {
                table.Cell(region.ShortName, column).ShouldBeOneOf("redovisas inte", "0");
            }
        }
    }

    private static decimal Share(int part, int whole) => whole == 0 ? 0 : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
}

using System.Globalization;
using Portal.Content.Records.Places;
using Portal.Theme.About;
using Portal.Theme.Figures;
using Portal.Theme.Regions;
using Portal.Theme.Strategies;
using Portal.Theme.Themes;
using YamlDotNet.RepresentationModel;

namespace Portal.Theme.Tests.Figures;

/// <summary>Maps, coverage and checklists, held against the files of the records.</summary>
public sealed class RegionFiguresTests
{
    private static readonly (string Title, Func<YamlMappingNode, bool> IsTold)[] Told =
    [
        ("Vem som genomför", initiative => initiative.Text("owner") is not null),
        ("Med vilka", initiative => initiative.Texts("partners").Count > 0),
        ("Var, ner till kommun", initiative => initiative.Texts("municipalities").Count > 0),
        ("När", initiative => initiative.Map("period") is not null),
        ("Belopp eller kostnad", HasFigures),
        ("Mål som insatsen bidrar till", HasGoals),
        ("Något som mäts", initiative => initiative.Maps("indicators").Count > 0),
        ("Mätbart mål", initiative => initiative.Outcomes().Any()),
        ("Utfall", initiative => initiative.Maps("indicators").Any(indicator => indicator.Text("outcome") is not null)),
    ];

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
            Count("Utfall för varje mål").ShouldBe(raw.Count(initiative => initiative.Outcomes().Any() && !initiative.Outcomes().Contains("Utfall okänt")));
            Count("Vad uppgifterna om effekter bygger på").ShouldBe(raw.Count(initiative => initiative.Text("assessment") is not null));

            int Count(string column)
            {
                var at = figure.Columns.Select(each => each.Title).ToList().IndexOf(column);
                return figure.Rows.Count(row => row.Cells[at].Text == "ja");
            }
        }
    }

    [Fact]
    public void Themes_fields_reports_and_strategies_of_regions_are_what_their_files_say()
    {
        var site = TestSites.Real;
        var strategies = new CsvTable(RegionFigures.GoalsAndStrategies(site));
        var areas = RawRecords.In("strategies").SelectMany(strategy => strategy.Maps("goals").SelectMany(WithChildren).Where(goal => goal.Text("kind") == "area").Select(goal => $"{strategy.Text("id")}/{goal.Text("id")}")).ToHashSet();
        foreach (var region in site.Graph.Regions)
        {
            var raw = RawRecords.Initiatives.Where(initiative => initiative.Text("region") == region.Id.Value).ToList();
            var themes = new CsvTable(RegionFigures.ThemesOf(site, region));
            foreach (var theme in site.Graph.Themes)
            {
                themes.Number(theme.ShortName, "Insatser").ShouldBe(raw.Count(initiative => initiative.Themes().Contains(theme.Id.Value)), $"{region.Id}, {theme.Id}");
            }

            var fields = new CsvTable(RegionFigures.FieldsOf(site, region));
            foreach (var (title, isTold) in Told)
            {
                fields.Number(title, "Insatser").ShouldBe(raw.Count(isTold), $"{region.Id}, {title}");
            }

            strategies.Number(region.ShortName, "Insatser").ShouldBe(raw.Count);
            strategies.Number(region.ShortName, "Kopplade till mål eller område").ShouldBe(raw.Count(HasGoals));
            strategies.Number(region.ShortName, "Med indikatorer").ShouldBe(raw.Count(initiative => initiative.Maps("indicators").Count > 0));
            strategies.Number(region.ShortName, "Med belopp eller kostnad").ShouldBe(raw.Count(HasFigures));
        }

        strategies.Number("Alla", "Kopplade till mål eller område").ShouldBe(RawRecords.Initiatives.Count(HasGoals));
        strategies.Number("Alla", "Bara till område").ShouldBe(RawRecords.Initiatives.Count(initiative => HasGoals(initiative) && initiative.Texts("goals").All(areas.Contains)));
        foreach (var report in RawRecords.In("reports"))
        {
            var region = site.Graph.Regions.Single(each => each.Id.Value == report.Text("region"));
            var year = (int)report.Number("year")!.Value;
            var table = new CsvTable(RegionFigures.ReportOf(site, region, site.Graph.ReportOf(region, year)!));
            foreach (var theme in site.Graph.Themes)
            {
                table.Number(theme.ShortName, "Insatser").ShouldBe(RawRecords.Initiatives.Count(initiative => initiative.Text("region") == region.Id.Value && initiative.Number("year") == year && initiative.Text("theme") == theme.Id.Value), $"{region.Id}, {theme.Id}");
                if (report.Map("rows")?.Number(theme.Order.ToString(CultureInfo.InvariantCulture)) is > 0 and { } rows && !report.Texts("not_in_table").Contains(theme.Id.Value))
                {
                    table.Number(theme.ShortName, "Rader i källan").ShouldBe(rows, $"{region.Id}, {theme.Id}");
                }
            }
        }
    }

    [Fact]
    public void Themes_and_what_their_initiatives_aim_at_are_what_the_files_say()
    {
        var site = TestSites.Real;
        var all = new CsvTable(ThemeFigures.All(site));
        foreach (var theme in site.Graph.Themes)
        {
            var raw = RawRecords.Initiatives.Where(initiative => initiative.Themes().Contains(theme.Id.Value)).ToList();
            all.Number(theme.ShortName, "Insatser").ShouldBe(raw.Count);
            all.Number(theme.ShortName, "Kopplade till mål eller område").ShouldBe(raw.Count(HasGoals));
            all.Number(theme.ShortName, "Med indikatorer").ShouldBe(raw.Count(initiative => initiative.Maps("indicators").Count > 0));
            all.Number(theme.ShortName, "Med belopp eller kostnad").ShouldBe(raw.Count(HasFigures));

            var named = raw.SelectMany(initiative => initiative.Texts("goals")).CountBy(goal => goal).Select(goal => (decimal)goal.Value).OrderDescending().ToList();
            var goals = ThemeFigures.GoalsOf(site, theme);
            goals.Rows.Select(row => row.Cells[1].Number!.Value).ShouldBe(named.Take(goals.Rows.Length));
            goals.Rows.Length.ShouldBe(Math.Min(12, named.Count));
        }
    }

    [Fact]
    public void Goals_have_the_initiatives_and_indicators_of_their_files_and_those_of_the_goals_below()
    {
        var site = TestSites.Real;
        foreach (var raw in RawRecords.In("strategies"))
        {
            var figure = StrategyFigures.GoalsOf(site, site.Graph.Strategy(new(raw.Text("id")!)));
            var goals = raw.Maps("goals").SelectMany(WithChildren).ToList();
            figure.Rows.Length.ShouldBe(goals.Count, raw.Text("id"));
            foreach (var (row, goal) in figure.Rows.Zip(goals))
            {
                var below = WithChildren(goal).Select(each => $"{raw.Text("id")}/{each.Text("id")}").ToHashSet();
                row.Cells[0].Text.ShouldBe(goal.Text("title"));
                row.Cells[3].Number.ShouldBe(RawRecords.Initiatives.Count(initiative => initiative.Texts("goals").Contains($"{raw.Text("id")}/{goal.Text("id")}")), goal.Text("id"));
                row.Cells[4].Number.ShouldBe(RawRecords.Initiatives.Count(initiative => initiative.Texts("goals").Any(below.Contains)), goal.Text("id"));
                row.Cells[5].Number.ShouldBe(goal.Maps("indicators").Count);
            }
        }

        foreach (var goal in site.Graph.Agenda!.Goals.Where(goal => !goal.WithSubgoals.IsEmpty))
        {
            var table = new CsvTable(StrategyFigures.ThemesOf(site, goal));
            foreach (var theme in site.Graph.Themes.Where(theme => table.Rows.Contains(theme.ShortName)))
            {
                table.Number(theme.ShortName, "Insatser").ShouldBe(RawRecords.Initiatives.Count(initiative => initiative.Texts("goals").Contains(goal.Reference.ToString()) && initiative.Themes().Contains(theme.Id.Value)), $"{goal}, {theme.Id}");
            }
        }

        var regions = new CsvTable(StrategyFigures.RegionsOf(site, site.Graph.Agenda));
        foreach (var region in site.Graph.Regions.Where(region => regions.Rows.Contains(region.ShortName)))
        {
            regions.Number(region.ShortName, "Insatser").ShouldBe(RawRecords.Initiatives.Count(initiative => initiative.Text("region") == region.Id.Value && initiative.Texts("goals").Any(goal => goal.StartsWith("agenda-2030/", StringComparison.Ordinal))), region.Id.Value);
        }

        regions.Count.ShouldBe(RawRecords.Initiatives.Where(initiative => initiative.Texts("goals").Any(goal => goal.StartsWith("agenda-2030/", StringComparison.Ordinal))).Select(initiative => initiative.Text("region")).Distinct().Count());

    }

    [Fact]
    public void What_the_page_on_method_tells_is_what_the_files_say()
    {
        var told = new CsvTable(MethodFigures.ToldOf(TestSites.Real));
        foreach (var (title, isTold) in new (string, Func<YamlMappingNode, bool>)[]
        {
            ("Minst ett mål eller område i en strategi", HasGoals),
            ("Vem som genomför", initiative => initiative.Text("owner") is not null),
            ("Vilka kommuner den gäller", initiative => initiative.Texts("municipalities").Count > 0),
            ("Hur långt den har kommit", initiative => initiative.Text("status") is not null),
            ("Minst ett utfall i siffror", initiative => initiative.Maps("indicators").Any(indicator => indicator.Text("outcome") is not null)),
            ("Minst ett mål i siffror", initiative => initiative.Outcomes().Any()),
            ("Hur många som har deltagit", initiative => initiative.Map("participants") is not null),
            ("Belopp eller kostnad", HasFigures),
        })
        {
            told.Number(title, "Insatser").ShouldBe(RawRecords.Initiatives.Count(isTold), title);
        }

        var judged = new CsvTable(MethodFigures.JudgedOf(TestSites.Real));
        foreach (var word in judged.Rows)
        {
            judged.Number(word, "Indikatorer").ShouldBe(word == "Inget mål att jämföra med"
                ? RawRecords.Initiatives.SelectMany(initiative => initiative.Maps("indicators")).Count(indicator => indicator.Number("target") is null)
                : RawRecords.Initiatives.SelectMany(RawRecords.Outcomes).Count(outcome => outcome == word), word);
        }
    }

    private static bool HasFigures(YamlMappingNode initiative) => initiative.Maps("funding").Count > 0 || initiative.Map("cost") is not null;

    private static IEnumerable<YamlMappingNode> WithChildren(YamlMappingNode goal) => goal.Maps("children").SelectMany(WithChildren).Prepend(goal);

    private static bool HasGoals(YamlMappingNode initiative) => initiative.Texts("goals").Count > 0;

    private static void Same(Figure figure, Func<YamlMappingNode, bool> isIn)
    {
        // All initiatives of a goal name one, and a source that links none says nothing of what is done.
        var isOfGoal = figure.Name.StartsWith("mal/", StringComparison.Ordinal);
        var table = new CsvTable(figure);
        table.Columns.Contains("Andel kopplade till mål eller område").ShouldBe(!isOfGoal, figure.Name);
        foreach (var region in TestSites.Real.Graph.Regions)
        {
            var raw = RawRecords.Initiatives.Where(initiative => initiative.Text("region") == region.Id.Value && isIn(initiative)).ToList();
            Is(region, "Insatser", raw.Count);
            Is(region, "Deltagare", raw.Sum(initiative => initiative.Map("participants") is { } people ? people.Number("total") ?? (people.Number("women") + people.Number("men")) ?? 0 : 0));
            Is(region, "Indikatorer med utfall", raw.SelectMany(initiative => initiative.Maps("indicators")).Count(indicator => indicator.Text("outcome") is not null));
            Is(region, "Andel med belopp eller kostnad", Share(raw.Count(initiative => initiative.Maps("funding").Count > 0 || initiative.Map("cost") is not null), raw.Count));
            if (!isOfGoal)
            {
                Is(region, "Andel kopplade till mål eller område", Share(raw.Count(initiative => initiative.Texts("goals").Count > 0), raw.Count));
            }
        }

        string SilenceOn(Region region, string column) =>
            table.Number(region.ShortName, "Insatser") == 0 ? isOfGoal ? "ingen koppling" : "redovisas inte" : column == "Deltagare" ? "ingen summa" : "ingen";

        void Is(Region region, string column, decimal expected)
        {
            table.Number(region.ShortName, column).ShouldBe(expected, $"{figure.Name}, {region.Id}, {column}");
            if (expected == 0)
            {
                table.Cell(region.ShortName, column).ShouldBeOneOf(SilenceOn(region, column), "0");
            }
        }
    }

    private static decimal Share(int part, int whole) => whole == 0 ? 0 : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
}

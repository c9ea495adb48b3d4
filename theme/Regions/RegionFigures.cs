using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Places;
using Portal.Content.Records.Reporting;
using Portal.Theme.Components;
using Portal.Theme.Figures;

namespace Portal.Theme.Regions;

/// <summary>What the pages of the regions show in tables.</summary>
public static class RegionFigures
{
    /// <summary>Every figure that has files.</summary>
    public static IEnumerable<Figure> Of(SiteContext site)
    {
        yield return GoalsAndStrategies(site);
        foreach (var region in site.Graph.Regions.Where(region => !site.Graph.ReportedBy(region).IsEmpty))
        {
            yield return ThemesOf(site, region);
            yield return FieldsOf(site, region);
            if (site.Graph.ReportedBy(region).WithAmounts > 0)
            {
                yield return MoneyOf(site, region);
            }
        }

        foreach (var region in site.Graph.Regions)
        {
            foreach (var report in site.Graph.Years.Select(year => site.Graph.ReportOf(region, year)).OfType<Report>())
            {
                yield return ReportOf(site, region, report);
            }
        }
    }

    /// <summary>How many initiatives of each region have goals, indicators and amounts, and the region's strategy.</summary>
    public static Figure GoalsAndStrategies(SiteContext site)
    {
        var all = site.Graph.Initiatives;
        return new(
            "regioner/strategier",
            "Hur många insatser som är kopplade till mål eller områden och har indikatorer och belopp",
            [new("Region"), FigureColumn.Number("Insatser"), FigureColumn.Number("Kopplade till mål eller område"), FigureColumn.Number("Bara till område"), FigureColumn.Number("Med indikatorer"), FigureColumn.Number("Med belopp eller kostnad"), new("Strategi")],
            [.. site.Graph.Regions.Select(region =>
            {
                var group = site.Graph.ReportedBy(region);
                var strategy = site.Graph.StrategiesOf(region).FirstOrDefault(tree => tree.Strategy.Level == StrategyLevel.Regional);
                return FigureRow.Of(
                    new FigureCell(region.ShortName, Address: Addresses.Of(region)),
                    FigureCell.OrGap(group.Count, "redovisas inte"),
                    FigureCell.OrGap(group.WithGoals),
                    FigureCell.Of(OfAreasAlone(group)),
                    FigureCell.OrGap(group.WithIndicators),
                    FigureCell.OrGap(group.WithFigures),
                    strategy is null ? FigureCell.Gap : new(strategy.Strategy.Title, Address: Addresses.Of(strategy)));
            })],
            site.Figures.Source,
            "En öppen ring är en lucka i källan, inte en nolla. Ett område är en del av en strategi som inte säger vad som ska nås. Antalet säger hur många insatser regionen redovisar, inte hur mycket den gör.",
            FigureRow.Of(new FigureCell("Alla"), FigureCell.Of(all.Count), FigureCell.Of(all.WithGoals), FigureCell.Of(OfAreasAlone(all)), FigureCell.Of(all.WithIndicators), FigureCell.Of(all.WithFigures), FigureCell.Empty));

        int OfAreasAlone(InitiativeGroup group) => group.Initiatives.Count(site.Graph.IsOfAreasAlone);
    }

    /// <summary>How many of a region's initiatives belong to each theme.</summary>
    public static Figure ThemesOf(SiteContext site, Region region)
    {
        var counts = site.Graph.ReportedBy(region).Initiatives.SelectMany(initiative => initiative.AllThemes).CountBy(theme => theme).ToDictionary();
        return CountFigures.Of(
            $"regioner/{region.Id}/teman",
            $"{Swedish.Genitive(region.Name)} insatser efter tema",
            "Tema",
            site.Graph.Themes.Select(theme => new CountRow(theme.ShortName, counts.TryGetValue(theme.Id, out var count) ? count : null, Theme: theme)),
            site.Figures.SourceOf(site.Graph.ReportedBy(region)));
    }

    /// <summary>How many of a region's initiatives tell what.</summary>
    public static Figure FieldsOf(SiteContext site, Region region)
    {
        var group = site.Graph.ReportedBy(region);
        return CountFigures.Of(
            $"regioner/{region.Id}/uppgifter",
            $"Hur många av {Swedish.Genitive(region.Name)} insatser som har uppgiften",
            "Uppgift",
            [
                Row("Vem som genomför", group.Initiatives.Count(initiative => initiative.Owner is not null)),
                Row("Med vilka", group.Initiatives.Count(initiative => !initiative.Partners.IsEmpty)),
                Row("Var, ner till kommun", group.Initiatives.Count(initiative => !initiative.Municipalities.IsEmpty)),
                Row("När", group.Initiatives.Count(initiative => initiative.Period is not null)),
                Row("Belopp eller kostnad", group.WithFigures),
                Row("Mål som insatsen bidrar till", group.WithGoals),
                Row("Något som mäts", group.WithIndicators),
                Row("Mätbart mål", group.WithTargets),
                Row("Utfall", group.WithOutcomes),
            ],
            site.Figures.SourceOf(group),
            whole: group.Count);

        static CountRow Row(string title, int count) => new(title, count == 0 ? null : count);
    }

    /// <summary>What a region's amounts add up to, stage by stage.</summary>
    public static Figure MoneyOf(SiteContext site, Region region) =>
        site.Figures.Money.StagesOf($"regioner/{region.Id}/pengar", $"Belopp efter skede, {region.Name}", site.Graph.ReportedBy(region));

    /// <summary>What a region reported for a year: rows of its source and initiatives, theme by theme.</summary>
    public static Figure ReportOf(SiteContext site, Region region, Report report) => new(
        $"regioner/{region.Id}/redovisat-{report.Year}",
        $"{Swedish.Genitive(region.Name)} redovisning för {report.Year}",
        [new("Tema"), FigureColumn.Number("Rader i källan"), FigureColumn.Number("Insatser")],
        [
            .. site.Graph.CoverageOf(region, report.Year).Select(theme => new FigureRow(
                [
                    new(theme.Theme.ShortName, Address: Addresses.Of(theme.Theme)),
                    theme.State != ReportingState.Reported ? FigureCell.Gap : theme.Rows is { } rows ? new(Swedish.Count(rows, "rad", "rader"), rows) : new("redovisat"),
                    FigureCell.OrGap(theme.Initiatives.Count, "inga"),
                ], theme.Theme)),
            FigureRow.Of(
                new FigureCell("Anslag 1:1"),
                site.Graph.AllocationOf(region, report.Year) is { } grant ? new("redovisat", Address: Addresses.Of(grant)) : FigureCell.Gap,
                FigureCell.Empty),
        ],
        site.Figures.SourceOf(site.Graph.Document(report.Document)),
        "En rad i källan kan handla om flera insatser, och insatser kan stå på andra ställen i den.");
}

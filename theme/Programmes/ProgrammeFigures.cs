using System.Collections.Immutable;
using Portal.Content.Records.Programmes;
using Portal.Theme.Figures;

namespace Portal.Theme.Programmes;

/// <summary>What a programme's page shows in tables and chains.</summary>
public static class ProgrammeFigures
{
    /// <summary>Every figure of a programme that has files.</summary>
    public static IEnumerable<Figure> Of(SiteContext site, Programme programme) =>
        new[] { SharesOf(site, programme), EarmarksOf(site, programme), ObjectivesOf(site, programme), ChainsOf(site, programme), InterventionsOf(site, programme) }
            .Where(figure => !figure.Rows.IsEmpty);

    /// <summary>Who pays for the programme.</summary>
    public static Figure SharesOf(SiteContext site, Programme programme) => new(
        $"program/{programme.Id}/finansiarer",
        "Vem som betalar",
        [new("Finansiär"), FigureColumn.Number("Andel", hasBar: true, "procent", 100)],
        [.. (programme.Budget?.Shares ?? []).Select(share => FigureRow.Of(new FigureCell(share.Financier), FigureCell.Percent(share.Percent)).At(programme.Origin, share))],
        site.Figures.SourceOf(programme.Source));

    /// <summary>What is earmarked.</summary>
    public static Figure EarmarksOf(SiteContext site, Programme programme) => new(
        $"program/{programme.Id}/oronmarkt",
        "Öronmärkta andelar",
        [new("Ska gå till"), FigureColumn.Number("Andel", hasBar: true, "procent", 100)],
        [.. (programme.Budget?.Earmarks ?? []).Select(earmark => FigureRow.Of(
            new FigureCell(earmark.What, Small: earmark.Level switch { "national" => "gäller hela landet", "programme" => "gäller programmet", var level => level }),
            FigureCell.Percent(earmark.Percent)).At(programme.Origin, earmark))],
        site.Figures.SourceOf(programme.Source));

    /// <summary>The specific objectives of the programme, and how many initiatives serve them.</summary>
    public static Figure ObjectivesOf(SiteContext site, Programme programme) => new(
        $"program/{programme.Id}/sarskilda-mal",
        "Särskilda mål och insatser som bidrar till dem",
        [new("Särskilt mål"), new("Titel"), FigureColumn.Number("Insatser i programmets regioner"), FigureColumn.Number("Insatser i landet")],
        [.. programme.Objectives.Select(objective => (objective, served: site.Graph.Goal(objective.Goal).WithSubgoals)).Select(row => FigureRow.Of(
            new FigureCell($"{row.objective.Goal.Goal}"),
            new FigureCell(row.objective.Title, Address: Addresses.Of(row.objective.Goal)),
            FigureCell.OrGap(OwnOf(programme, row.served)),
            FigureCell.OrGap(row.served.Count)))],
        $"{site.Figures.SourceOf(programme.Source)} Antalen är räknade på insatserna som regionerna redovisar.");

    /// <summary>How the programme is meant to work: a row for each kind of intervention.</summary>
    public static Figure ChainsOf(SiteContext site, Programme programme) => new(
        $"program/{programme.Id}/kedjan",
        "Från åtgärd till effekt",
        [new("Slag av insats"), new("Till"), new("Aktiviteter"), new("Prestationer"), new("Effekter på kort sikt"), new("Effekter på medellång sikt")],
        [.. programme.ResultChains.Select(chain => FigureRow.Of(
            new FigureCell(chain.Name),
            chain.Recipients is { } recipients ? new(recipients) : FigureCell.Gap,
            Items(chain.Activities), Items(chain.Outputs), Items(chain.ShortTerm), Items(chain.MediumTerm)))],
        site.Figures.SourceOf(programme.Source));

    /// <summary>The interventions as chains from measure to effect, with what each is measured by.</summary>
    public static Figure InterventionsOf(SiteContext site, Programme programme) => new(
        $"program/{programme.Id}/insatser",
        "Programmets insatser, från åtgärd till effekt",
        [
            new("Särskilt mål"), new("Insats"), new("Namn"), new("Åtgärder"), new("Prestationer"), new("Prestationer mäts med"),
            new("Effekter på kort sikt"), new("Effekter på medellång sikt"), new("Effekter mäts med"),
        ],
        [.. programme.Interventions.Select(each => FigureRow.Of(
            new FigureCell($"{each.Objective.Goal}"), new FigureCell(each.Code), new FigureCell(each.Name),
            Items(each.Measures), Items(each.Outputs), Items(each.OutputIndicators), Items(each.ShortTerm), Items(each.MediumTerm), Items(each.ResultIndicators)))],
        site.Figures.SourceOf(programme.Source));

    /// <summary>How many of some initiatives a region of the programme takes part in.</summary>
    public static int OwnOf(Programme programme, Content.Graph.InitiativeGroup served) =>
        served.Initiatives.Count(initiative => initiative.AllRegions.Any(region => programme.Regions.Contains(region)));

    private static FigureCell Items(ImmutableArray<string> items) => items.IsEmpty ? FigureCell.Gap : new(string.Join("; ", items));
}

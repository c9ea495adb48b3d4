using Portal.Content.Language;
using Portal.Theme.Components;
using Portal.Theme.Figures;

namespace Portal.Theme.Themes;

/// <summary>What the pages of the themes show in tables.</summary>
public static class ThemeFigures
{
    // Enough to see where a theme aims.
    private const int MostGoals = 12;

    /// <summary>Every figure that has files.</summary>
    public static IEnumerable<Figure> Of(SiteContext site)
    {
        yield return All(site);
        foreach (var theme in site.Graph.Themes.Where(theme => !site.Graph.Of(theme).IsEmpty))
        {
            if (GoalsOf(site, theme) is { Rows.Length: > 0 } goals)
            {
                yield return goals;
            }

            if (site.Graph.Of(theme).WithAmounts > 0)
            {
                yield return MoneyOf(site, theme);
            }
        }
    }

    /// <summary>The themes, with what their initiatives tell.</summary>
    public static Figure All(SiteContext site) => new(
        "teman/alla",
        "Insatser efter tema",
        [new("Tema"), FigureColumn.Number("Insatser"), FigureColumn.Number("Kopplade till mål eller område"), FigureColumn.Number("Med indikatorer"), FigureColumn.Number("Med belopp eller kostnad")],
        [.. site.Graph.Themes.Select(theme => (theme, group: site.Graph.Of(theme))).Select(row => new FigureRow(
            [
                new(row.theme.ShortName, Address: Addresses.Of(row.theme)),
                FigureCell.OrGap(row.group.Count), FigureCell.OrGap(row.group.WithGoals), FigureCell.OrGap(row.group.WithIndicators), FigureCell.OrGap(row.group.WithFigures),
            ], row.theme))],
        site.Figures.Source,
        "En insats som hör till flera teman räknas under vart och ett.");

    /// <summary>The goals that most of a theme's initiatives name.</summary>
    public static Figure GoalsOf(SiteContext site, Content.Records.Theme theme) => CountFigures.Of(
        $"teman/{theme.Id}/mal",
        $"Målen som flest insatser bidrar till, {Swedish.Lower(theme.ShortName)}",
        GoalCounts.Of(site.Graph, site.Graph.Of(theme), MostGoals),
        site.Figures.SourceOf(site.Graph.Of(theme)));

    /// <summary>What a theme's amounts add up to, stage by stage.</summary>
    public static Figure MoneyOf(SiteContext site, Content.Records.Theme theme) =>
        site.Figures.Money.StagesOf($"teman/{theme.Id}/pengar", $"Belopp efter skede, {Swedish.Lower(theme.ShortName)}", site.Graph.Of(theme), stage => Addresses.SearchByStage(Addresses.FilterOf(theme), stage));
}

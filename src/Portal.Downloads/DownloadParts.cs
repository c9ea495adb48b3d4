using System.Globalization;
using Portal.Content.Goals;
using Portal.Content.Graph;
using Portal.Content.Text;

namespace Portal.Downloads;

/// <summary>The parts that the data comes in.</summary>
public static class DownloadParts
{
    /// <summary>Every part: regions, themes, goals of Agenda 2030, years, each in their own order.</summary>
    public static IEnumerable<DownloadPart> Of(PortalGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        foreach (var region in graph.Regions)
        {
            yield return new(new(ScopeKind.Region, region.Id.Value, region.Name), OfRegion(region.Id), graph.Of(region));
        }

        foreach (var theme in graph.Themes)
        {
            yield return new(new(ScopeKind.Theme, theme.Id.Value, theme.Name), OfTheme(theme.Id), graph.Of(theme));
        }

        foreach (var goal in graph.Agenda?.Goals ?? [])
        {
            yield return new(ScopeOf(goal), OfGoal(goal.Reference), goal.WithSubgoals);
        }

        foreach (var year in graph.Years)
        {
            var name = year.ToString(CultureInfo.InvariantCulture);
            yield return new(new(ScopeKind.Year, name, $"Redovisningsåret {name}"), $"data/ar/{name}/", graph.OfYear(year));
        }
    }

    /// <summary>The folder of a region's files.</summary>
    public static string OfRegion(Slug region) => $"data/regioner/{region}/";

    /// <summary>The folder of a theme's files.</summary>
    public static string OfTheme(Slug theme) => $"data/teman/{theme}/";

    /// <summary>The folder of the files of a goal of Agenda 2030.</summary>
    public static string OfGoal(GoalReference goal) => $"data/agenda-2030/{goal.Goal}/";

    /// <summary>A goal of Agenda 2030 as a part.</summary>
    internal static DownloadScope ScopeOf(StrategyGoal goal) => new(ScopeKind.Goal, goal.Reference.ToString(), $"Agenda 2030, mål {goal.Goal.Id}: {goal.Goal.Title}");
}

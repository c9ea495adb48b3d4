using Portal.Content.Graph;
using Portal.Theme.Initiatives;
using Portal.Theme.Language;
using Portal.Theme.Layout;

namespace Portal.Theme.Strategies;

/// <summary>Every strategy as a tree of goals, each of its goals, and the list of strategies. Agenda 2030 has pages of its own.</summary>
public static class StrategyPages
{
    /// <summary>The run of <see cref="InitiativesOf"/> with those that name the goal itself.</summary>
    public const string Direct = "insatser";

    /// <summary>The run of <see cref="InitiativesOf"/> with those that name a goal below it.</summary>
    public const string ThroughSubgoals = "genom-undermal";

    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        yield return SitePage.Of<StrategyListPage>(Addresses.Strategies, PageKind.StrategyList, site);
        foreach (var tree in site.Graph.Strategies.Where(tree => tree.Strategy.Id != PortalGraph.AgendaId))
        {
            yield return SitePage.Of<StrategyPage>(Addresses.Of(tree), PageKind.Strategy, site, (nameof(StrategyPage.Tree), tree));
            StrategyGoal? before = null;
            foreach (var (goal, after) in WithNext(tree))
            {
                var initiatives = InitiativesOf(goal);
                yield return SitePage.Of<StrategyGoalPage>(
                    Addresses.Of(goal),
                    PageKind.StrategyGoal,
                    site,
                    (nameof(StrategyGoalPage.Goal), goal),
                    (nameof(StrategyGoalPage.Before), before),
                    (nameof(StrategyGoalPage.After), after),
                    (nameof(StrategyGoalPage.Initiatives), initiatives));
                before = goal;
                if (initiatives.IsLong)
                {
                    foreach (var page in initiatives.Pages(site))
                    {
                        yield return page;
                    }
                }
            }
        }
    }

    /// <summary>The way to a goal: the strategy, the goals above it, and the goal, each with its address.</summary>
    internal static IEnumerable<Crumb> TrailOf(StrategyGoal goal) =>
    [
        new("Strategier", Addresses.Strategies),
        new(goal.Strategy.Title, Addresses.Of(goal.Strategy)),
        .. goal.Path.Select(each => new Crumb(Excerpt.Of(each.Goal.Title, 60), Addresses.Of(each))),
    ];

    private static InitiativeSelection InitiativesOf(StrategyGoal goal)
    {
        var direct = goal.Direct.Initiatives;
        var named = direct.Select(initiative => initiative.Reference).ToHashSet();
        return new InitiativeSelection(
            $"{Excerpt.Of(goal.Goal.Title, 80)}: alla insatser",
            Addresses.Of(goal),
            Addresses.Strategies,
            TrailOf(goal),
            [
                new InitiativeRun(Direct, goal.Children.IsEmpty ? "Insatser" : "Insatser kopplade till målet självt", direct),
                new InitiativeRun(ThroughSubgoals, "Insatser kopplade till mål under det", [.. goal.WithSubgoals.Initiatives.Where(initiative => !named.Contains(initiative.Reference))]),
            ]);
    }

    private static IEnumerable<(StrategyGoal Goal, StrategyGoal? Next)> WithNext(StrategyTree tree)
    {
        StrategyGoal? last = null;
        foreach (var goal in tree.AllGoals)
        {
            if (last is not null)
            {
                yield return (last, goal);
            }

            last = goal;
        }

        if (last is not null)
        {
            yield return (last, null);
        }
    }
}

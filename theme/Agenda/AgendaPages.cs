using Portal.Content.Graph;
using Portal.Theme.Initiatives;

namespace Portal.Theme.Agenda;

/// <summary>The 17 goals of Agenda 2030.</summary>
public static class AgendaPages
{
    /// <summary>The pages of the site, in a fixed order: none where the records lack Agenda 2030.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        if (site.Graph.Agenda is not { } agenda)
        {
            yield break;
        }

        yield return SitePage.Of<AgendaPage>(Addresses.Agenda, PageKind.Agenda, site, (nameof(AgendaPage.Agenda), agenda));
        foreach (var goal in agenda.AllGoals)
        {
            var initiatives = InitiativesOf(site.Graph, goal);
            yield return SitePage.Of<AgendaGoalPage>(
                Addresses.Of(goal),
                PageKind.AgendaGoal,
                site,
                (nameof(AgendaGoalPage.Goal), goal),
                (nameof(AgendaGoalPage.Initiatives), initiatives));
            if (HasList(initiatives))
            {
                foreach (var page in initiatives.Pages(site))
                {
                    yield return page;
                }
            }
        }
    }

    /// <summary>The initiatives that serve a goal of the agenda, region by region.</summary>
    public static InitiativeSelection InitiativesOf(PortalGraph graph, StrategyGoal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return new(
            $"Mål {goal.Goal.Id}, {goal.Goal.Title}: alla insatser",
            Addresses.Of(goal),
            Addresses.Agenda,
            [new("Agenda 2030", Addresses.Agenda), new($"Mål {goal.Goal.Id}", Addresses.Of(goal))],
            InitiativeSelection.ByRegion(graph, goal.WithSubgoals));
    }

    /// <summary>Whether a goal's initiatives have pages of their own: there are more than its page shows.</summary>
    public static bool HasList(InitiativeSelection initiatives) => initiatives.Count > AgendaGoalPage.MostShown;
}

using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Records.Initiatives;
using Portal.Theme.Layout;

namespace Portal.Theme.Initiatives;

/// <summary>
/// All initiatives of a region, theme or goal, as a list of pages of its own: the page of the region, theme or goal shows only some,
/// so that it does not grow with the number of records.
/// </summary>
public sealed class InitiativeSelection
{
    /// <summary>A list.</summary>
    /// <param name="title">What the list is called: "Region Gotlands insatser".</param>
    /// <param name="page">The address of the page that the list belongs to.</param>
    /// <param name="part">The part of the site that it is in, for the menu.</param>
    /// <param name="trail">The way from the front page to the page that the list belongs to, each step with its address.</param>
    /// <param name="runs">The initiatives. Those without initiatives are left out.</param>
    public InitiativeSelection(string title, string page, string part, IEnumerable<Crumb> trail, IEnumerable<InitiativeRun> runs)
    {
        Title = title;
        Address = Addresses.InitiativesOf(page);
        Part = part;
        Trail = [.. trail];
        Runs = [.. runs.Where(run => run.Initiatives.Count > 0)];
        Count = Runs.Sum(run => run.Initiatives.Count);
    }

    /// <summary>What the list is called.</summary>
    public string Title { get; }

    /// <summary>The address of its first page.</summary>
    public string Address { get; }

    /// <summary>The part of the site that it is in.</summary>
    public string Part { get; }

    /// <summary>The way to the page that it belongs to.</summary>
    public ImmutableArray<Crumb> Trail { get; }

    /// <summary>The initiatives, run by run.</summary>
    public ImmutableArray<InitiativeRun> Runs { get; }

    /// <summary>How many initiatives there are.</summary>
    public int Count { get; }

    /// <summary>Whether there are more than a page of the site shows at once. A shorter list needs no pages of its own.</summary>
    public bool IsLong => Count > Paging.Size;

    /// <summary>The initiatives of a group, region by region.</summary>
    public static IEnumerable<InitiativeRun> ByRegion(PortalGraph graph, InitiativeGroup group, bool hidesTheme = false)
    {
        // The order of the graph is by region already.
        var from = 0;
        var all = group.Initiatives;
        for (var at = 1; at <= all.Length; at++)
        {
            if (at == all.Length || all[at].Region != all[from].Region)
            {
                var region = graph.Region(all[from].Region);
                yield return new InitiativeRun(region.Id.Value, region.Name, all[from..at], HidesRegion: true, hidesTheme);
                from = at;
            }
        }
    }

    /// <summary>Where in the list a run begins, or null where it has no such run.</summary>
    /// <param name="run">The run's id.</param>
    public string? AddressOf(string run)
    {
        var before = 0;
        foreach (var each in Runs)
        {
            if (each.Id == run)
            {
                return $"{Addresses.PageOf(Address, (before / Paging.Size) + 1)}#{run}";
            }

            before += each.Initiatives.Count;
        }

        return null;
    }

    /// <summary>What stands on a page of the list.</summary>
    /// <param name="paging">The page.</param>
    /// <returns>The runs of the page, each with what of it stands there, and whether it began on a page before.</returns>
    public IEnumerable<(InitiativeRun Run, bool IsContinued, IReadOnlyList<Initiative> Initiatives)> On(Paging paging)
    {
        var skip = (paging.Number - 1) * Paging.Size;
        var room = Paging.Size;
        foreach (var run in Runs)
        {
            if (skip >= run.Initiatives.Count)
            {
                skip -= run.Initiatives.Count;
            }
            else if (room > 0)
            {
                IReadOnlyList<Initiative> shown = [.. run.Initiatives.Skip(skip).Take(room)];
                yield return (run, skip > 0, shown);
                room -= shown.Count;
                skip = 0;
            }
        }
    }

    /// <summary>The pages of the list.</summary>
    public IEnumerable<SitePage> Pages(SiteContext site) =>
        Paging.Of(Count).Select(paging => SitePage.Of<InitiativeSelectionPage>(
            Addresses.PageOf(Address, paging.Number),
            PageKind.InitiativeSelection,
            site,
            (nameof(InitiativeSelectionPage.Selection), this),
            (nameof(InitiativeSelectionPage.Paging), paging)));
}

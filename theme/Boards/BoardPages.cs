using System.Collections.Immutable;
using Portal.Content.Records.Initiatives;
using Portal.Theme.Initiatives;
using Portal.Theme.Layout;

namespace Portal.Theme.Boards;

/// <summary>Every board, and the list of them.</summary>
public static class BoardPages
{
    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var graph = site.Graph;
        foreach (var paging in Paging.Of(graph.Bodies.Length))
        {
            yield return SitePage.Of<BoardListPage>(Addresses.PageOf(Addresses.Boards, paging.Number), PageKind.BoardList, site, (nameof(BoardListPage.Paging), paging));
        }

        var lists = graph.DecisionLists.ToLookup(list => list.Body);
        var decided = graph.Initiatives.Initiatives.Where(initiative => initiative.Decision is not null).ToLookup(initiative => (initiative.Decision!.Region, initiative.Decision.Body));
        foreach (var board in graph.Bodies)
        {
            ImmutableArray<Initiative> initiatives = [.. decided[(board.Region, board.Name)]];
            yield return SitePage.Of<BoardPage>(
                Addresses.Of(board),
                PageKind.Board,
                site,
                (nameof(BoardPage.Board), board),
                (nameof(BoardPage.Lists), lists[board.Id].ToImmutableArray()),
                (nameof(BoardPage.Decided), initiatives));
            IReadOnlyList<Crumb> above = [new("Nämnder", Addresses.Boards), new(board.Name, Addresses.Of(board))];
            foreach (var page in MoreInitiatives.Of(site, Addresses.DecidedBy(board), $"Insatser som {board.Name} i {graph.Region(board.Region).Name} beslutar om", above, initiatives))
            {
                yield return page;
            }
        }
    }
}

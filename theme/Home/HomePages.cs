using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Time;

namespace Portal.Theme.Home;

/// <summary>The front page.</summary>
public static class HomePages
{
    // As many as a reader takes in before scrolling on.
    private const int Shown = 4;

    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var all = site.Graph.Initiatives.Initiatives;
        var dated = all
            .Select(initiative => (Initiative: initiative, Date: DateOf(initiative)))
            .Where(pair => pair.Date is not null)
            .Select(pair => (pair.Initiative, Date: pair.Date!.Value))
            .ToList();
        return
        [
            SitePage.Of<HomePage>(
                Addresses.Home,
                PageKind.Home,
                site,
                (nameof(HomePage.Largest), Largest(all)),
                (nameof(HomePage.Latest), dated.OrderByDescending(pair => pair.Date).ThenBy(pair => pair.Initiative.Reference).Take(Shown).ToList()),
                (nameof(HomePage.Dated), dated.Count),
                (nameof(HomePage.GoalLinks), all.Sum(initiative => initiative.Goals.Length))),
        ];
    }

    private static List<Initiative> Largest(IEnumerable<Initiative> all) =>
        [.. all
            .Where(initiative => initiative.Funding.Any(funding => funding.Stage == Stage.Granted))
            .Select(initiative => (Initiative: initiative, Granted: MoneyTotals.Of([initiative])[Stage.Granted]))
            .Where(pair => pair.Granted is not null)
            .OrderByDescending(pair => pair.Granted!.Value.Amount)
            .ThenBy(pair => pair.Initiative.Reference)
            .Take(Shown)
            .Select(pair => pair.Initiative)];

    private static PartialDate? DateOf(Initiative initiative) =>
        initiative.Period?.Start ?? initiative.Decision?.Meeting ?? initiative.Decision?.ProposedOn;
}

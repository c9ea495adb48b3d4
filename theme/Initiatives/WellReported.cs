using Portal.Content.Records.Initiatives;
using Portal.Content.Text;

namespace Portal.Theme.Initiatives;

/// <summary>The initiatives that a page shows where it cannot show all.</summary>
public static class WellReported
{
    private const int MostOfRegion = 2;

    /// <summary>
    /// Those that tell most: figures on money, outcomes, measurable targets, goals, who runs them, when. Equal ones keep their order.
    /// No region has more than two as long as others have any. Takes time in proportion to their number.
    /// </summary>
    /// <param name="initiatives">The initiatives.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<Initiative> Of(IEnumerable<Initiative> initiatives, int most)
    {
        var taken = new Dictionary<Slug, int>();
        return
        [
            .. initiatives
                .OrderByDescending(Points)
                .Select(initiative => (initiative, Turn: taken[initiative.Region] = taken.GetValueOrDefault(initiative.Region) + 1))
                .ToList()
                .OrderBy(each => each.Turn > MostOfRegion)
                .Take(most)
                .Select(each => each.initiative),
        ];
    }

    private static int Points(Initiative initiative) =>
        (initiative.Funding.IsEmpty && initiative.Cost is null ? 0 : 2)
        + (initiative.Indicators.Any(indicator => indicator.Outcome is not null) ? 2 : 0)
        + (initiative.Indicators.Any(indicator => indicator.Target is not null) ? 1 : 0)
        + (initiative.Goals.IsEmpty ? 0 : 1)
        + (initiative.Owner is null ? 0 : 1)
        + (initiative.Period is null ? 0 : 1);
}

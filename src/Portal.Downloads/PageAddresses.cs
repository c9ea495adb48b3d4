using Portal.Content.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Places;
using Portal.Content.Text;

namespace Portal.Downloads;

/// <summary>
/// Where the pages are that downloads link to: addresses from the site's root, as in <c>/insatser/gotland/zero/</c>, each ending in a
/// slash. The theme decides them; downloads are told.
/// </summary>
public sealed record PageAddresses
{
    /// <summary>An initiative's page.</summary>
    public required Func<InitiativeReference, string> Initiative { get; init; }

    /// <summary>A region's page.</summary>
    public required Func<Slug, string> Region { get; init; }

    /// <summary>A municipality's page.</summary>
    public required Func<Municipality, string> Municipality { get; init; }

    /// <summary>A theme's page.</summary>
    public required Func<Slug, string> Theme { get; init; }

    /// <summary>A strategy's page.</summary>
    public required Func<Slug, string> Strategy { get; init; }

    /// <summary>A goal's page.</summary>
    public required Func<GoalReference, string> Goal { get; init; }

    /// <summary>An organisation's page.</summary>
    public required Func<Slug, string> Organisation { get; init; }

    /// <summary>An EU programme's page.</summary>
    public required Func<Slug, string> Programme { get; init; }

    /// <summary>The page of a region's use of the grant 1:1 in a year.</summary>
    public required Func<Slug, int, string> Allocation { get; init; }

    /// <summary>A budget's page.</summary>
    public required Func<Slug, string> Budget { get; init; }

    /// <summary>The page of a list of decisions.</summary>
    public required Func<Slug, string> DecisionList { get; init; }

    /// <summary>A board's page.</summary>
    public required Func<Slug, string> Body { get; init; }

    /// <summary>The list of all initiatives.</summary>
    public string Initiatives { get; init; } = "/insatser/";

    /// <summary>The page on downloads.</summary>
    public string Data { get; init; } = "/data/";

    /// <summary>The page about the site, with how to reach its publisher.</summary>
    public string About { get; init; } = "/om/";
}

using Portal.Content.Graph;

namespace Portal.Theme.Regions;

/// <summary>What can be counted of the initiatives that a region reports.</summary>
public sealed class RegionCount
{
    /// <summary>How many initiatives there are.</summary>
    public int Initiatives { get; internal set; }

    /// <summary>How many participants they tell of together.</summary>
    public ParticipantTotal People { get; internal init; }

    /// <summary>How many of their indicators have an outcome.</summary>
    public int Outcomes { get; internal set; }

    /// <summary>How many have an amount, or say what they cost.</summary>
    public int WithAmounts { get; internal set; }

    /// <summary>How many name a goal.</summary>
    public int WithGoals { get; internal set; }

    /// <summary>The value of a measure: how many, or a share in percent; null where the source says nothing of it.</summary>
    public decimal? this[RegionMeasure measure] => measure switch
    {
        RegionMeasure.Initiatives => Known(Initiatives),
        RegionMeasure.People => People.Initiatives == 0 ? null : People.People,
        RegionMeasure.Outcomes => Known(Outcomes),
        RegionMeasure.Amounts => Share(WithAmounts),
        RegionMeasure.Goals => Share(WithGoals),
        _ => throw new ArgumentOutOfRangeException(nameof(measure)),
    };

    private static decimal? Known(int count) => count == 0 ? null : count;

    private decimal? Share(int count) => count == 0 ? null : Math.Round(100m * count / Initiatives, 1, MidpointRounding.AwayFromZero);
}

using System.Collections.Immutable;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;

namespace Portal.Content.Graph;

/// <summary>Initiatives that have something in common, each once, in the order of <see cref="PortalGraph.Initiatives"/>, with what can be counted of them.</summary>
public sealed class InitiativeGroup
{
    private readonly int[] _attained = new int[5];
    private readonly int[] _bases = new int[5];

    internal InitiativeGroup(ImmutableArray<Initiative> initiatives)
    {
        Initiatives = initiatives;
        Money = MoneyTotals.Of(initiatives);
        Participants = ParticipantTotal.Of(initiatives);
        foreach (var initiative in initiatives)
        {
            _bases[initiative.Assessment is { } basis ? (int)basis + 1 : 0]++;
            WithFigures += initiative.Funding.IsEmpty && initiative.Cost is null ? 0 : 1;
            WithGoals += initiative.Goals.IsEmpty ? 0 : 1;
            WithIndicators += initiative.Indicators.IsEmpty ? 0 : 1;
            Indicators += initiative.Indicators.Length;
            var (hasTarget, hasOutcome) = (false, false);
            foreach (var indicator in initiative.Indicators)
            {
                _attained[(int)indicator.Attainment]++;
                hasTarget |= indicator.Target is not null;
                hasOutcome |= indicator.Outcome is not null;
                IndicatorsWithTarget += indicator.Target is null ? 0 : 1;
                IndicatorsWithOutcome += indicator.Outcome is null ? 0 : 1;
            }

            WithTargets += hasTarget ? 1 : 0;
            WithOutcomes += hasOutcome ? 1 : 0;
        }
    }

    /// <summary>No initiatives.</summary>
    public static InitiativeGroup None { get; } = new([]);

    /// <summary>The initiatives.</summary>
    public ImmutableArray<Initiative> Initiatives { get; }

    /// <summary>How many initiatives there are.</summary>
    public int Count => Initiatives.Length;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Initiatives.IsEmpty;

    /// <summary>What their amounts add up to, by stage.</summary>
    public MoneyTotals Money { get; }

    /// <summary>How many have at least one amount.</summary>
    public int WithAmounts => Money.WithAmounts;

    /// <summary>How many have at least one amount, or say what they cost.</summary>
    public int WithFigures { get; }

    /// <summary>How many name at least one goal.</summary>
    public int WithGoals { get; }

    /// <summary>How many have at least one indicator.</summary>
    public int WithIndicators { get; }

    /// <summary>How many have at least one indicator with a target.</summary>
    public int WithTargets { get; }

    /// <summary>How many have at least one indicator with an outcome.</summary>
    public int WithOutcomes { get; }

    /// <summary>How many indicators they have together.</summary>
    public int Indicators { get; }

    /// <summary>How many of the indicators have a target.</summary>
    public int IndicatorsWithTarget { get; }

    /// <summary>How many of the indicators have an outcome.</summary>
    public int IndicatorsWithOutcome { get; }

    /// <summary>How many have taken part in them.</summary>
    public ParticipantTotal Participants { get; }

    /// <summary>How many of the indicators came so far.</summary>
    public int IndicatorsThat(Attainment attainment) => _attained[(int)attainment];

    /// <summary>How many initiatives rest their account of effects on something; null for those that do not say.</summary>
    public int RestingOn(Assessment? basis) => _bases[basis is { } known ? (int)known + 1 : 0];
}

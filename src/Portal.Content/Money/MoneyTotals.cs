using System.Collections.Immutable;
using Portal.Content.Records.Initiatives;

namespace Portal.Content.Money;

/// <summary>
/// What the amounts of some initiatives add up to, stage by stage. The one place where money is added up:
/// <list type="bullet">
/// <item>amounts of different stages are never added to each other;</item>
/// <item>an amount that is part of another (<see cref="Funding.IsPart"/>) is not counted again;</item>
/// <item>what a project costs (<see cref="Initiative.Cost"/>) is no funding and is not in these totals;</item>
/// <item>a project that several regions tell of has its amounts on one of the records, which the checks see to;</item>
/// <item>a missing amount is not zero: the number of initiatives behind each sum goes with it.</item>
/// </list>
/// </summary>
public sealed class MoneyTotals
{
    private MoneyTotals(ImmutableArray<StageTotal> stages, int withAmounts) => (ByStage, WithAmounts) = (stages, withAmounts);

    /// <summary>No amounts.</summary>
    public static MoneyTotals None { get; } = new([], 0);

    /// <summary>The stages that have amounts, in the order of <see cref="Stages.InOrder"/>.</summary>
    public ImmutableArray<StageTotal> ByStage { get; }

    /// <summary>How many initiatives have at least one amount.</summary>
    public int WithAmounts { get; }

    /// <summary>The sum of a stage, or null where no initiative has an amount of that stage.</summary>
    public StageTotal? this[Stage stage]
    {
        get
        {
            foreach (var total in ByStage)
            {
                if (total.Stage == stage)
                {
                    return total;
                }
            }

            return null;
        }
    }

    /// <summary>The amounts of an initiative that count: those that are no part of another.</summary>
    public static IEnumerable<Funding> Counted(Initiative initiative) => initiative.Funding.Where(funding => !funding.IsPart);

    /// <summary>Adds up the amounts of initiatives, each of them named once.</summary>
    public static MoneyTotals Of(IEnumerable<Initiative> initiatives) => Of(initiatives, _ => true);

    /// <summary>Adds up those amounts of initiatives that are of interest, as those of one financier.</summary>
    public static MoneyTotals Of(IEnumerable<Initiative> initiatives, Func<Funding, bool> ofInterest)
    {
        Span<long> sums = stackalloc long[Stages.InOrder.Count];
        Span<int> counts = stackalloc int[Stages.InOrder.Count];
        Span<bool> approximate = stackalloc bool[Stages.InOrder.Count];
        var withAmounts = 0;
        foreach (var initiative in initiatives)
        {
            var stagesSeen = 0;
            foreach (var funding in initiative.Funding)
            {
                if (funding.IsPart || !ofInterest(funding))
                {
                    continue;
                }

                var stage = (int)funding.Stage;
                sums[stage] = checked(sums[stage] + funding.Amount.Value);
                approximate[stage] |= funding.IsApproximate;
                if ((stagesSeen & (1 << stage)) == 0)
                {
                    stagesSeen |= 1 << stage;
                    counts[stage]++;
                }
            }

            withAmounts += stagesSeen == 0 ? 0 : 1;
        }

        if (withAmounts == 0)
        {
            return None;
        }

        var totals = ImmutableArray.CreateBuilder<StageTotal>();
        foreach (var stage in Stages.InOrder)
        {
            if (counts[(int)stage] > 0)
            {
                totals.Add(new(stage, new Kronor(sums[(int)stage]), counts[(int)stage], approximate[(int)stage]));
            }
        }

        return new(totals.DrainToImmutable(), withAmounts);
    }

    /// <summary>
    /// Adds up the amounts of initiatives by something else than the initiative: by financier, fund, year, theme. Takes time in
    /// proportion to the amounts.
    /// </summary>
    /// <param name="initiatives">The initiatives, each of them named once.</param>
    /// <param name="partsOf">The parts of an amount with what each belongs to. An amount that belongs to several, each in full, is in several sums.</param>
    /// <param name="comparer">When two keys are the same.</param>
    public static Dictionary<TKey, MoneyTotals> By<TKey>(
        IEnumerable<Initiative> initiatives, Func<Initiative, Funding, IEnumerable<(TKey Key, Kronor Amount)>> partsOf, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        var sums = new Dictionary<TKey, Sums>(comparer);
        foreach (var initiative in initiatives)
        {
            foreach (var funding in initiative.Funding)
            {
                if (funding.IsPart)
                {
                    continue;
                }

                foreach (var (key, amount) in partsOf(initiative, funding))
                {
                    if (!sums.TryGetValue(key, out var sum))
                    {
                        sums[key] = sum = new();
                    }

                    sum.Add(initiative, funding, amount);
                }
            }
        }

        return sums.ToDictionary(sum => sum.Key, sum => sum.Value.Totals(), comparer);
    }

    // What is added up under one key.
    private sealed class Sums
    {
        private readonly (long Amount, int Initiatives, bool IsApproximate)[] _stages = new (long, int, bool)[Stages.InOrder.Count];
        private readonly Initiative?[] _last = new Initiative?[Stages.InOrder.Count];
        private Initiative? _lastOfAny;
        private int _withAmounts;

        public void Add(Initiative initiative, Funding funding, Kronor amount)
        {
            var stage = (int)funding.Stage;
            ref var sum = ref _stages[stage];
            sum.Amount = checked(sum.Amount + amount.Value);
            sum.IsApproximate |= funding.IsApproximate;

            // The amounts of an initiative come one after the other.
            sum.Initiatives += _last[stage] == initiative ? 0 : 1;
            _last[stage] = initiative;
            _withAmounts += _lastOfAny == initiative ? 0 : 1;
            _lastOfAny = initiative;
        }

        public MoneyTotals Totals() => new(
            [.. Stages.InOrder
                .Where(stage => _stages[(int)stage].Initiatives > 0)
                .Select(stage => new StageTotal(stage, new Kronor(_stages[(int)stage].Amount), _stages[(int)stage].Initiatives, _stages[(int)stage].IsApproximate))],
            _withAmounts);
    }
}

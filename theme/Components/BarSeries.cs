using System.Collections.Immutable;
using Portal.Content.Money;

namespace Portal.Theme.Components;

/// <summary>A series of a stacked bar chart: one financier's amounts, year by year.</summary>
/// <param name="Name">What the series is of.</param>
/// <param name="Amounts">Its amounts, by year; 0 kronor or more.</param>
public sealed record BarSeries(string Name, ImmutableSortedDictionary<int, Kronor> Amounts)
{
    /// <summary>The most series that a chart tells apart by colour.</summary>
    public const int Most = 8;

    /// <summary>The series as they are, or the first seven and the rest together as "Övriga" where they are more than eight.</summary>
    public static ImmutableArray<BarSeries> Few(ImmutableArray<BarSeries> all)
    {
        if (all.Length <= Most)
        {
            return all;
        }

        var rest = ImmutableSortedDictionary.CreateBuilder<int, Kronor>();
        foreach (var (year, amount) in all.Skip(Most - 1).SelectMany(series => series.Amounts))
        {
            rest[year] = rest.GetValueOrDefault(year) + amount;
        }

        return [.. all.Take(Most - 1), new BarSeries("Övriga", rest.ToImmutable())];
    }
}

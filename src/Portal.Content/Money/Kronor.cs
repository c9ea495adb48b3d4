using Portal.Content.Language;

namespace Portal.Content.Money;

/// <summary>An amount in whole Swedish kronor (SEK).</summary>
/// <param name="Value">Kronor; negative for costs in a budget statement.</param>
public readonly record struct Kronor(long Value) : IComparable<Kronor>
{
    /// <summary>No kronor at all. Not the same as an unknown amount, which is null.</summary>
    public static Kronor Zero => default;

    /// <inheritdoc/>
    public int CompareTo(Kronor other) => Value.CompareTo(other.Value);

    /// <summary>Sum.</summary>
    public static Kronor operator +(Kronor left, Kronor right) => new(checked(left.Value + right.Value));

    /// <summary>Difference.</summary>
    public static Kronor operator -(Kronor left, Kronor right) => new(checked(left.Value - right.Value));

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Kronor left, Kronor right) => left.Value < right.Value;

    /// <summary>Whether the left amount is larger.</summary>
    public static bool operator >(Kronor left, Kronor right) => left.Value > right.Value;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    public static bool operator <=(Kronor left, Kronor right) => left.Value <= right.Value;

    /// <summary>Whether the left amount is larger or equal.</summary>
    public static bool operator >=(Kronor left, Kronor right) => left.Value >= right.Value;

    /// <summary>The sum of amounts.</summary>
    public static Kronor Sum(IEnumerable<Kronor> amounts) => amounts.Aggregate(Zero, (sum, amount) => sum + amount);

    /// <summary>The amount as people read it, as <c>1 500 000 kr</c>: in messages, never in data.</summary>
    public override string ToString() => Swedish.Money(this);
}

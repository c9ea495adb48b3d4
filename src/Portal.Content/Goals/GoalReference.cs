using Portal.Content.Text;

namespace Portal.Content.Goals;

/// <summary>Points to a goal: the strategy's id and the goal's id within it, written strategy/goal.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Goal">The goal, unique within the strategy.</param>
public readonly record struct GoalReference(Slug Strategy, Slug Goal) : IComparable<GoalReference>
{
    /// <summary>Reads strategy/goal; false where the text is not of that form.</summary>
    public static bool TryRead(string text, out GoalReference reference)
    {
        var isRead = Slug.TryReadPair(text, out var first, out var second);
        reference = new(first, second);
        return isRead;
    }

    /// <inheritdoc/>
    public int CompareTo(GoalReference other)
    {
        var byStrategy = Strategy.CompareTo(other.Strategy);
        return byStrategy != 0 ? byStrategy : Goal.CompareTo(other.Goal);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Strategy}/{Goal}";

    /// <summary>Ordinal order.</summary>
    public static bool operator <(GoalReference left, GoalReference right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(GoalReference left, GoalReference right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(GoalReference left, GoalReference right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(GoalReference left, GoalReference right) => left.CompareTo(right) >= 0;
}

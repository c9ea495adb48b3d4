using Portal.Content.Text;

namespace Portal.Content.Records.Initiatives;

/// <summary>Points to an initiative of any region: the region's id and the initiative's slug, written region/slug.</summary>
/// <param name="Region">The region that reports it.</param>
/// <param name="Initiative">Its slug, unique within the region.</param>
public readonly record struct InitiativeReference(Slug Region, Slug Initiative) : IComparable<InitiativeReference>
{
    /// <summary>Reads region/slug; false where the text is not of that form.</summary>
    public static bool TryRead(string text, out InitiativeReference reference)
    {
        var isRead = Slug.TryReadPair(text, out var first, out var second);
        reference = new(first, second);
        return isRead;
    }

    /// <inheritdoc/>
    public int CompareTo(InitiativeReference other)
    {
        var byRegion = Region.CompareTo(other.Region);
        return byRegion != 0 ? byRegion : Initiative.CompareTo(other.Initiative);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Region}/{Initiative}";

    /// <summary>Ordinal order.</summary>
    public static bool operator <(InitiativeReference left, InitiativeReference right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(InitiativeReference left, InitiativeReference right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(InitiativeReference left, InitiativeReference right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(InitiativeReference left, InitiativeReference right) => left.CompareTo(right) >= 0;
}

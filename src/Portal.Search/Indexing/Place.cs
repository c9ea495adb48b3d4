namespace Portal.Search.Indexing;

/// <summary>Where a term first stands in the text of a document; before all places of a word itself those of compounds that have it do not count.</summary>
/// <param name="IsWithin">Whether it is there within compounds alone.</param>
/// <param name="At">The character, from 0; 65535 if it is not there, or further on.</param>
internal readonly record struct Place(bool IsWithin, ushort At)
{
    /// <summary>Not in the text.</summary>
    public static Place None { get; } = new(true, ushort.MaxValue);

    /// <summary>The better of two: the word itself rather than a compound, then the first.</summary>
    public Place Or(Place other) => Rank <= other.Rank ? this : other;

    private int Rank => (IsWithin ? ushort.MaxValue + 1 : 0) + At;
}

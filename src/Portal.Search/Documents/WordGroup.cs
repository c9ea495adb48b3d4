using System.Collections.Immutable;

namespace Portal.Search.Documents;

/// <summary>Words and phrases that mean the same, or that find others.</summary>
/// <param name="Words">Words and phrases.</param>
/// <param name="Finds">
/// What each of the words finds, too, where few documents have the word itself: after those, and not the other way. Nothing if the words mean the same, and find each other.
/// </param>
public sealed record WordGroup(ImmutableArray<string> Words, ImmutableArray<string> Finds)
{
    /// <summary>A group of words that mean the same.</summary>
    /// <param name="words">Words and phrases.</param>
    public WordGroup(params ImmutableArray<string> words)
        : this(words, [])
    {
    }

    /// <summary>All words and phrases of the group.</summary>
    public ImmutableArray<string> All => [.. Words, .. Finds];
}

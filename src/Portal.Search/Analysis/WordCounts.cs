using System.Runtime.CompilerServices;

namespace Portal.Search.Analysis;

/// <summary>How often words occur, by their hashes.</summary>
internal sealed class WordCounts
{
    private readonly WordSet _words;
    private readonly int[] _counts;

    /// <param name="words">The words with their counts; of the same hash, the last counts.</param>
    public WordCounts(IReadOnlyCollection<(ulong Hash, int Count)> words)
    {
        _words = new([.. words.Select(word => word.Hash)]);
        _counts = new int[_words.Places];
        foreach (var (hash, count) in words)
        {
            _counts[_words.PlaceOf(hash)] = count;
        }
    }

    /// <summary>Whether a word is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ulong hash) => _words.Contains(hash);

    /// <summary>How often a word occurs; 0 for an unknown one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(ulong hash) => _words.PlaceOf(hash) is >= 0 and var place ? _counts[place] : 0;
}

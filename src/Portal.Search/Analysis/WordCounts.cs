using System.Runtime.CompilerServices;

namespace Portal.Search.Analysis;

/// <summary>How often words occur, by their hashes.</summary>
internal sealed class WordCounts
{
    private readonly WordSet _words;
    private readonly int[] _counts;

    /// <param name="hashes">The words.</param>
    /// <param name="counts">How often each occurs; of the same hash, all together.</param>
    public WordCounts(IReadOnlyList<ulong> hashes, IReadOnlyList<int> counts)
    {
        _words = new(hashes.Count);
        foreach (var hash in hashes)
        {
            _words.Add(hash);
        }

        _counts = new int[_words.Places];
        for (var i = 0; i < hashes.Count; i++)
        {
            _counts[_words.PlaceOf(hashes[i])] += counts[i];
        }
    }

    /// <summary>Whether a word is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ulong hash) => _words.Contains(hash);

    /// <summary>How often a word occurs; 0 for an unknown one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(ulong hash) => _words.PlaceOf(hash) is >= 0 and var place ? _counts[place] : 0;
}

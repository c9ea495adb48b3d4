using System.Numerics;

namespace Portal.Search.Analysis;

/// <summary>
/// How often words occur, by their hashes (see <see cref="WordHashes"/>). Most of what is asked for is no word: a filter that fits the processor's
/// cache tells that at once (Bloom, 1970, with one hash).
/// </summary>
internal sealed class WordCounts
{
    private const int BitsOfWord = 16;

    private readonly Dictionary<ulong, int> _counts;
    private readonly ulong[] _filter;
    private readonly int _shift;

    public WordCounts(IReadOnlyCollection<(ulong Hash, int Count)> words)
    {
        var bits = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, words.Count * BitsOfWord));
        _filter = new ulong[bits / 64];
        _shift = 64 - BitOperations.Log2((uint)bits);
        _counts = new(words.Count);
        foreach (var (hash, count) in words)
        {
            _counts[hash] = count;
            var bit = BitOf(hash);
            _filter[bit / 64] |= 1UL << (bit % 64);
        }
    }

    /// <summary>Whether a word is known.</summary>
    public bool Contains(ulong hash) => IsPossible(hash) && _counts.ContainsKey(hash);

    /// <summary>How often a word occurs; 0 for an unknown one.</summary>
    public int Of(ulong hash) => IsPossible(hash) ? _counts.GetValueOrDefault(hash) : 0;

    private bool IsPossible(ulong hash)
    {
        var bit = BitOf(hash);
        return (_filter[bit / 64] & (1UL << (bit % 64))) != 0;
    }

    private int BitOf(ulong hash) => (int)((hash * 0xD6E8FEB86659FD93) >> _shift);
}

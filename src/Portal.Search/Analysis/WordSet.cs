using System.Numerics;
using System.Runtime.CompilerServices;

namespace Portal.Search.Analysis;

/// <summary>
/// Words by their hashes (see <see cref="WordHashes"/>), each with a place of its own. Most of what is asked for is no word: a filter that fits the
/// processor's cache tells that at once (Bloom, 1970, with one hash); the others stand in a table with open addresses. Two terms as one number of
/// 64 bits can be asked for in the same way.
/// </summary>
internal sealed class WordSet
{
    private const int BitsOfWord = 16;
    private const ulong Mix = 0xD6E8FEB86659FD93;

    private readonly ulong[] _filter;
    private readonly ulong[] _table;
    private readonly int _filterShift;
    private readonly int _tableShift;
    private readonly int _zero = -1;

    /// <param name="words">The hashes; some may be given more than once.</param>
    public WordSet(IReadOnlyCollection<ulong> words)
    {
        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, words.Count * BitsOfWord));
        var places = BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words.Count * 2));
        _filter = new ulong[bits / 64];
        _filterShift = 64 - BitOperations.Log2(bits);
        _table = new ulong[places];
        _tableShift = 64 - BitOperations.Log2(places);
        foreach (var word in words)
        {
            var bit = (int)((word * Mix) >> _filterShift);
            _filter[bit / 64] |= 1UL << (bit % 64);
            if (word == 0)
            {
                // No word takes the last place but this: half of all are free.
                _zero = _table.Length;
                continue;
            }

            var at = (int)((word * Mix) >> _tableShift);
            while (_table[at] != 0 && _table[at] != word)
            {
                at = (at + 1) & (_table.Length - 1);
            }

            _table[at] = word;
        }
    }

    /// <summary>How many places there are.</summary>
    public int Places => _table.Length + 1;

    /// <summary>Whether a word is in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ulong hash) => PlaceOf(hash) >= 0;

    /// <summary>The place of a word, from 0; -1 if it is not in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(ulong hash)
    {
        var bit = (int)((hash * Mix) >> _filterShift);
        return (_filter[bit >> 6] & (1UL << bit)) == 0 ? -1 : Find(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(ulong hash)
    {
        if (hash == 0)
        {
            return _zero;
        }

        var table = _table;
        for (var at = (int)((hash * Mix) >> _tableShift); table[at] != 0; at = (at + 1) & (table.Length - 1))
        {
            if (table[at] == hash)
            {
                return at;
            }
        }

        return -1;
    }
}

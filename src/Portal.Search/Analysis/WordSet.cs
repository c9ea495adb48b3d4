using System.Diagnostics.CodeAnalysis;
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
    private const int LeastRoom = 16;

    private ulong[] _filter;
    private ulong[] _table;
    private int _filterShift;
    private int _tableShift;
    private int _count;
    private bool _hasZero;

    /// <param name="room">For how many words there is room at once; there will be more when that is full.</param>
    public WordSet(int room) => MakeRoom(Math.Max(LeastRoom, room));

    /// <summary>A set of some words.</summary>
    public static WordSet Of(params ReadOnlySpan<string> words)
    {
        var set = new WordSet(words.Length);
        foreach (var word in words)
        {
            set.Add(WordHashes.Of(word));
        }

        return set;
    }

    /// <summary>How many places there are.</summary>
    public int Places => _table.Length + 1;

    /// <summary>Adds a word. Places may be others afterwards.</summary>
    /// <returns>Whether the set did not have it.</returns>
    public bool Add(ulong hash)
    {
        if (hash == 0)
        {
            var isNew = !_hasZero;
            _hasZero = true;
            _filter[0] |= 1;
            return isNew;
        }

        // Half of all places stay free.
        if (_count >= _table.Length / 2)
        {
            var words = _table;
            MakeRoom(words.Length);
            foreach (var word in words)
            {
                if (word != 0)
                {
                    Put(word);
                }
            }

            _filter[0] |= _hasZero ? 1UL : 0;
        }

        if (!Put(hash))
        {
            return false;
        }

        _count++;
        return true;
    }

    /// <summary>Whether a word is in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(ulong hash) => PlaceOf(hash) >= 0;

    /// <summary>The place of a word, from 0; -1 if it is not in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(ulong hash)
    {
        var bit = (int)(WordHashes.Mixed(hash) >> _filterShift);
        return (_filter[bit >> 6] & (1UL << bit)) == 0 ? -1 : Find(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(ulong hash)
    {
        var table = _table;
        if (hash == 0)
        {
            // No word takes the place after the last but this.
            return _hasZero ? table.Length : -1;
        }

        for (var at = (int)(WordHashes.Mixed(hash) >> _tableShift); table[at] != 0; at = (at + 1) & (table.Length - 1))
        {
            if (table[at] == hash)
            {
                return at;
            }
        }

        return -1;
    }

    private bool Put(ulong hash)
    {
        var table = _table;
        var at = (int)(WordHashes.Mixed(hash) >> _tableShift);
        while (table[at] != 0)
        {
            if (table[at] == hash)
            {
                return false;
            }

            at = (at + 1) & (table.Length - 1);
        }

        table[at] = hash;
        var bit = (int)(WordHashes.Mixed(hash) >> _filterShift);
        _filter[bit >> 6] |= 1UL << bit;
        return true;
    }

    [MemberNotNull(nameof(_filter), nameof(_table))]
    private void MakeRoom(int words)
    {
        var places = BitOperations.RoundUpToPowerOf2((uint)words * 2);
        var bits = places * (BitsOfWord / 2);
        _filter = new ulong[bits / 64];
        _filterShift = 64 - BitOperations.Log2(bits);
        _table = new ulong[places];
        _tableShift = 64 - BitOperations.Log2(places);

        // Memory that is read before it is written costs the system two faults a page, and a word to the other cores.
        _table.AsSpan().Clear();
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Portal.Search.Analysis;

/// <summary>
/// Words by their hashes (see <see cref="WordHashes"/>), numbered in the order in which they came: a table of numbers with open addresses, so small that the
/// processor's cache holds much of it. Words that are asked for often came early, and stand together.
/// </summary>
internal sealed class WordNumbers
{
    private const int LeastRoom = 16;

    private readonly List<ulong> _hashes;

    // Numbers, from 1; 0 for a free place.
    private int[] _table;
    private int _shift;

    /// <param name="room">For how many words there is room at once; there will be more when that is full.</param>
    public WordNumbers(int room)
    {
        _hashes = new(room);
        MakeRoom(Math.Max(LeastRoom, room));
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<ulong> Hashes => _hashes;

    /// <summary>The number of a word, from 0; -1 if there is no such word.</summary>
    public int Find(ulong hash) => _table[PlaceOf(hash)] - 1;

    /// <summary>The number of a word, which comes as the last one if there is no such word yet.</summary>
    public int FindOrAdd(ulong hash)
    {
        ref var number = ref _table[PlaceOf(hash)];
        if (number > 0)
        {
            return number - 1;
        }

        _hashes.Add(hash);
        number = _hashes.Count;

        // Half of all places stay free.
        if (number > _table.Length / 2)
        {
            MakeRoom(_table.Length);
        }

        return _hashes.Count - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int PlaceOf(ulong hash)
    {
        var table = _table;
        var hashes = CollectionsMarshal.AsSpan(_hashes);
        var at = (int)(WordHashes.Mixed(hash) >> _shift);
        while (table[at] > 0 && hashes[table[at] - 1] != hash)
        {
            at = (at + 1) & (table.Length - 1);
        }

        return at;
    }

    [MemberNotNull(nameof(_table))]
    private void MakeRoom(int words)
    {
        var places = BitOperations.RoundUpToPowerOf2((uint)words * 2);
        _table = new int[places];
        _shift = 64 - BitOperations.Log2(places);
        for (var i = 0; i < _hashes.Count; i++)
        {
            _table[PlaceOf(_hashes[i])] = i + 1;
        }
    }
}

using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// The documents in which two terms stand side by side, for quoted phrases. Pairs are numbers, in files by their first bits.
/// </summary>
internal sealed class PairShards
{
    private const int PairsOfShard = 450;
    private const int DocumentsOfShard = 2000;

    // So many bits more than tell all pairs apart. Who looks up a pair also looks up its terms, so that few are mistaken.
    private const int SpareBits = 7;

    private readonly NativeList<PairPosting> _pairs;

    private PairShards(NativeList<PairPosting> pairs, int bits, int shardBits) => (_pairs, Bits, ShardBits) = (pairs, bits, shardBits);

    /// <summary>How many of the first bits of <see cref="PairHash"/> are kept.</summary>
    public int Bits { get; }

    /// <summary>How many of them name the shard.</summary>
    public int ShardBits { get; }

    /// <summary>How many shards there are.</summary>
    public int Count => 1 << ShardBits;

    /// <summary>Cuts pairs into shards.</summary>
    /// <param name="pairs">The pairs, by hash, then document.</param>
    public static PairShards Of(NativeList<PairPosting> pairs)
    {
        var sorted = pairs.Values;
        var distinct = 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            distinct += sorted[i].Hash != sorted[i - 1].Hash ? 1 : 0;
        }

        return new PairShards(
            pairs, Math.Min(PairHash.Bits, BitOperations.Log2((uint)distinct) + SpareBits), BitOperations.Log2((uint)Math.Max(distinct / PairsOfShard, pairs.Count / DocumentsOfShard) + 1));
    }

    /// <summary>The cards of a shard's pairs: of each that has documents enough.</summary>
    public List<CardGroup> CardsOf(int shard, int documents)
    {
        if (CardGroup.FewestOfPair(documents) > documents)
        {
            return [];
        }

        var groups = new CardGroups(CardGroup.CardsOfTerm(documents));
        foreach (var (number, where) in PairsOf(shard))
        {
            var found = Found(where);
            if (found.Length >= CardGroup.FewestOfPair(documents))
            {
                groups.Add(number, Array.ConvertAll(found[..Math.Min(found.Length, CardGroup.CardsOfWide)].ToArray(), posting => new Card(posting.Document, posting.Place)));
            }
        }

        return groups.Finish();
    }

    /// <summary>A shard's file: the numbers of the pairs within it, then the documents of each.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="starts">The pairs whose cards are the first of a file.</param>
    public ReadOnlyMemory<byte> Write(int shard, int documents, HashSet<int> starts)
    {
        var pairs = PairsOf(shard).ToArray();
        var numbers = new List<int>();
        using var bits = new BitWriter();
        bits.Gamma((uint)pairs.Length + 1);
        bits.Rising(Array.ConvertAll(pairs, pair => pair.Number), 0, (1 << (Bits - ShardBits)) - 1);
        foreach (var (number, where) in pairs)
        {
            var found = Found(where);
            bits.Gamma((uint)found.Length);
            numbers.Clear();
            foreach (var posting in found)
            {
                numbers.Add(posting.Document);
            }

            bits.Rising(CollectionsMarshal.AsSpan(numbers), 0, documents - 1);
            if (found.Length >= CardGroup.FewestOfPair(documents))
            {
                bits.Bits(starts.Contains(number) ? 1u : 0, 1);
            }
        }

        return Block.Compress(new StringBuilder(), bits);
    }

    // Each pair's number within the shard, and where its documents are.
    private IEnumerable<(int Number, Range Where)> PairsOf(int shard)
    {
        var spare = PairHash.Bits - Bits;
        var end = FirstFrom(shard + 1);
        for (int i = FirstFrom(shard), j; i < end; i = j)
        {
            var number = _pairs.Values[i].Hash >> spare;
            for (j = i + 1; j < end && _pairs.Values[j].Hash >> spare == number;)
            {
                j++;
            }

            yield return ((int)(number & ((1u << (Bits - ShardBits)) - 1)), i..j);
        }
    }

    // The documents in order. Those of one pair are; two pairs that share a number may share documents, too.
    private ReadOnlySpan<PairPosting> Found(Range where)
    {
        var found = _pairs.Values[where];
        return found[0].Hash == found[^1].Hash ? found : found.ToArray().OrderBy(posting => posting.Document).DistinctBy(posting => posting.Document).ToArray();
    }

    // The place of the first pair of a shard, by halving.
    private int FirstFrom(int shard)
    {
        var hash = (ulong)shard << (PairHash.Bits - ShardBits);
        int low = 0, high = _pairs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pairs.Values[middle].Hash < hash ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

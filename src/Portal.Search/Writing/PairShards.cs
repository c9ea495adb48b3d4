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

    private readonly (uint Hash, int Document)[] _pairs;

    private PairShards((uint, int)[] pairs, int bits, int shardBits) => (_pairs, Bits, ShardBits) = (pairs, bits, shardBits);

    /// <summary>How many of the first bits of <see cref="PairHash"/> are kept.</summary>
    public int Bits { get; }

    /// <summary>How many of them name the shard.</summary>
    public int ShardBits { get; }

    /// <summary>How many shards there are.</summary>
    public int Count => 1 << ShardBits;

    /// <summary>Cuts pairs into shards.</summary>
    /// <param name="pairs">The pairs, by hash, then document.</param>
    public static PairShards Of((uint Hash, int Document)[] pairs)
    {
        var distinct = 1;
        for (var i = 1; i < pairs.Length; i++)
        {
            distinct += pairs[i].Hash != pairs[i - 1].Hash ? 1 : 0;
        }

        return new PairShards(
            pairs, Math.Min(PairHash.Bits, BitOperations.Log2((uint)distinct) + SpareBits), BitOperations.Log2((uint)Math.Max(distinct / PairsOfShard, pairs.Length / DocumentsOfShard) + 1));
    }

    /// <summary>A shard's file: the numbers of the pairs within it, then the documents of each.</summary>
    public byte[] Write(int shard, int documents)
    {
        var spare = PairHash.Bits - Bits;
        var own = _pairs.AsSpan(FirstFrom(shard), FirstFrom(shard + 1) - FirstFrom(shard));
        var range = 1 << (Bits - ShardBits);
        var numbers = new List<int>();
        foreach (var (hash, _) in own)
        {
            var number = (int)(hash >> spare) & (range - 1);
            if (numbers.Count == 0 || numbers[^1] != number)
            {
                numbers.Add(number);
            }
        }

        var bits = new BitWriter();
        bits.Gamma((uint)numbers.Count + 1);
        bits.Rising(CollectionsMarshal.AsSpan(numbers), 0, range - 1);
        var all = new List<int>();
        for (int i = 0, j; i < own.Length; i = j)
        {
            all.Clear();
            for (j = i; j < own.Length && own[j].Hash >> spare == own[i].Hash >> spare; j++)
            {
                all.Add(own[j].Document);
            }

            // Of one pair they are in order; two that share a number may share documents, too.
            if (own[i].Hash != own[j - 1].Hash)
            {
                all.Sort();
                all = [.. all.Distinct()];
            }

            bits.Gamma((uint)all.Count);
            bits.Rising(CollectionsMarshal.AsSpan(all), 0, documents - 1);
        }

        return Block.Compress(new StringBuilder(), bits);
    }

    // The place of the first pair of a shard, by halving.
    private int FirstFrom(int shard)
    {
        var hash = (ulong)shard << (PairHash.Bits - ShardBits);
        int low = 0, high = _pairs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _pairs[middle].Hash < hash ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

using System.Numerics;
using System.Text;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// The documents in which two terms stand side by side, for quoted phrases. Pairs are numbers, in files by their first bits.
/// </summary>
internal sealed class PairShards
{
    private const int PairsOfShard = 900;

    private readonly List<(uint Hash, List<int> Documents)>[] _shards;

    private PairShards(int bits, int shardBits)
    {
        (Bits, ShardBits) = (bits, shardBits);
        _shards = new List<(uint, List<int>)>[1 << shardBits];
        for (var i = 0; i < _shards.Length; i++)
        {
            _shards[i] = [];
        }
    }

    /// <summary>How many of the first bits of <see cref="PairHash"/> are kept: some more than tell all pairs apart, as who looks up a pair also looks up its terms.</summary>
    public int Bits { get; }

    /// <summary>How many of them name the shard.</summary>
    public int ShardBits { get; }

    /// <summary>How many shards there are.</summary>
    public int Count => _shards.Length;

    /// <summary>Sorts pairs into shards.</summary>
    public static PairShards Of((uint Hash, int Document)[] pairs)
    {
        var distinct = 1;
        for (var i = 1; i < pairs.Length; i++)
        {
            distinct += pairs[i].Hash != pairs[i - 1].Hash ? 1 : 0;
        }

        var log = BitOperations.Log2((uint)distinct);
        var shards = new PairShards(Math.Min(PairHash.Bits, log + 7), Math.Max(0, BitOperations.Log2((uint)(distinct / PairsOfShard) + 1)));
        var shift = PairHash.Bits - shards.Bits;
        foreach (var (full, document) in pairs)
        {
            var hash = full >> shift;
            var shard = shards._shards[hash >> (shards.Bits - shards.ShardBits)];
            if (shard.Count == 0 || shard[^1].Hash != hash)
            {
                shard.Add((hash, []));
            }

            shard[^1].Documents.Add(document);
        }

        return shards;
    }

    /// <summary>A shard's file.</summary>
    public byte[] Write(int shard, int documents)
    {
        var bits = new BitWriter();
        var range = 1 << (Bits - ShardBits);
        var pairs = _shards[shard];
        bits.Gamma((uint)pairs.Count + 1);
        bits.Rising([.. pairs.Select(pair => (int)(pair.Hash & (range - 1)))], 0, range - 1);
        foreach (var (_, all) in pairs)
        {
            // Two pairs may have the same number.
            var distinct = all.Distinct().Order().ToArray();
            bits.Gamma((uint)distinct.Length);
            bits.Rising(distinct, 0, documents - 1);
        }

        return Block.Compress(new StringBuilder(), bits);
    }
}

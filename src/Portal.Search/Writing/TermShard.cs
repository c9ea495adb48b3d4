using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>A run of terms with their documents, in one file.</summary>
/// <param name="First">The first term.</param>
/// <param name="End">The term after the last.</param>
internal readonly record struct TermShard(int First, int End)
{
    private const int ShortList = 8;
    private const int SmallestSize = 1250;
    private const int HeadOfLongList = 100;

    /// <summary>
    /// Cuts the terms into shards of about the same size. The larger the index, the larger they are, so that neither they nor the list of
    /// them gets too long. Terms that differ by dots only stay together.
    /// </summary>
    public static List<TermShard> Cut(TermIndex index, int documents)
    {
        var folded = index.Vocabulary.Folded;
        var sizes = new double[folded.Length];
        for (var i = 0; i < sizes.Length; i++)
        {
            var count = index.Postings(i).Length;
            sizes[i] = 4 + (count < LongLists.Fewest(documents) ? LongLists.SizeOf(count, documents) : HeadOfLongList);
        }

        var size = SmallestSize * Math.Pow(Math.Max(1, sizes.Sum() / 60_000), 0.25);
        var shards = new List<TermShard>();
        var first = 0;
        var sum = 0.0;
        for (var i = 0; i < sizes.Length; i++)
        {
            var isNewWord = i > 0 && folded[i - 1] != folded[i];
            if (isNewWord && i > first && sum + (sizes[i] / 2) > size)
            {
                shards.Add(new TermShard(first, i));
                (first, sum) = (i, 0);
            }

            sum += sizes[i];
        }

        shards.Add(new TermShard(first, sizes.Length));
        return shards;
    }

    /// <summary>What the first term of each shard begins with, without dots, so that it still sorts after the one before; of the first shard nothing.</summary>
    public static string[] Boundaries(IEnumerable<TermShard> shards, TermIndex index)
    {
        var folded = index.Vocabulary.Folded;
        return [.. shards.Select(shard => shard.First == 0 ? "" : FrontCoding.Boundary(folded[shard.First - 1], folded[shard.First]))];
    }

    /// <summary>The shard's file.</summary>
    /// <param name="index">The index.</param>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="lists">The long lists.</param>
    /// <param name="starts">The terms whose cards or long list are the first of a file.</param>
    /// <param name="right">The Swedish words that no document has.</param>
    public ReadOnlyMemory<byte> Write(TermIndex index, int documents, LongLists lists, (HashSet<int> Cards, HashSet<int> Lists) starts, IReadOnlyList<string> right)
    {
        var text = new StringBuilder();
        using var bits = new BitWriter();
        var previous = "";
        for (var term = First; term < End; term++)
        {
            var postings = index.Postings(term);
            var word = index.Vocabulary.Terms[term];
            if (postings.IsEmpty)
            {
                continue;
            }

            FrontCoding.Append(text, previous, word);
            FrontCoding.AppendDisplay(text, word, index.Vocabulary.Displays[term]);
            text.Append('\n');
            previous = word;

            bits.Gamma((uint)postings.Length);
            if (lists.Has(term))
            {
                lists.WriteHead(bits, term);
                bits.Bits(starts.Lists.Contains(term) ? 1u : 0, 1);
            }
            else
            {
                WriteList(bits, postings, documents, step: 1);
            }

            if (postings.Length >= CardGroup.FewestDocuments(documents))
            {
                bits.Bits(starts.Cards.Contains(term) ? 1u : 0, 1);
            }
        }

        RightWords.Write(bits, right);
        return Block.Compress(text, bits);
    }

    /// <summary>Writes documents, and their levels.</summary>
    /// <param name="bits">Where to.</param>
    /// <param name="postings">The documents; the reader knows how many.</param>
    /// <param name="documents">How many documents there are in all.</param>
    /// <param name="step">How many levels make one, which is the lowest of them: 1, 2 or 4.</param>
    public static void WriteList(BitWriter bits, ReadOnlySpan<Posting> postings, int documents, int step)
    {
        var numbers = ArrayPool<int>.Shared.Rent(postings.Length);
        var levels = ArrayPool<byte>.Shared.Rent(postings.Length);
        for (var i = 0; i < postings.Length; i++)
        {
            numbers[i] = postings[i].Document;
            levels[i] = (byte)(postings[i].Level & -step);
        }

        bits.Rising(numbers.AsSpan(0, postings.Length), 0, documents - 1);
        WriteLevels(bits, levels.AsSpan(0, postings.Length), numbers);
        ArrayPool<int>.Shared.Return(numbers);
        ArrayPool<byte>.Shared.Return(levels);
    }

    // From the highest level down: how many of the documents left have it, and which of them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WriteLevels(BitWriter bits, Span<byte> left, int[] scratch)
    {
        if (left.Length < ShortList)
        {
            foreach (var level in left)
            {
                bits.Bits(level, 4);
            }

            return;
        }

        for (var level = 15; left.Length > 0 && level > 0; level--)
        {
            var chosen = 0;
            var kept = 0;
            for (var i = 0; i < left.Length; i++)
            {
                if (left[i] == level)
                {
                    scratch[chosen++] = i;
                }
                else
                {
                    left[kept++] = left[i];
                }
            }

            bits.Gamma((uint)chosen + 1);
            bits.Rising(scratch.AsSpan(0, chosen), 0, left.Length - 1);
            left = left[..kept];
        }
    }
}

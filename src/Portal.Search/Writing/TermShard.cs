using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Portal.Search.Analysis;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>A run of terms with their documents, in one file.</summary>
/// <param name="First">The first term.</param>
/// <param name="End">The term after the last.</param>
internal readonly record struct TermShard(int First, int End)
{
    private const int ShortList = 8;

    /// <summary>
    /// Cuts the terms into shards of about the same size. The larger the index, the larger they are, so that neither they nor the list of
    /// them gets too long. Terms that differ by dots only stay together.
    /// </summary>
    public static List<TermShard> Cut(TermIndex index, int documents)
    {
        var terms = index.Vocabulary.Terms;
        var sizes = new double[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            var count = index.Postings(i).Length;
            sizes[i] = 4 + (count * (Math.Log2((double)documents / Math.Max(1, count)) + 4) / 8);
        }

        var size = 1700 * Math.Pow(Math.Max(1, sizes.Sum() / 60_000), 0.3);
        var shards = new List<TermShard>();
        var first = 0;
        var sum = 0.0;
        for (var i = 0; i < terms.Length; i++)
        {
            var isNewWord = i > 0 && Letters.Fold(terms[i - 1]) != Letters.Fold(terms[i]);
            if (isNewWord && i > first && sum + (sizes[i] / 2) > size)
            {
                shards.Add(new TermShard(first, i));
                (first, sum) = (i, 0);
            }

            sum += sizes[i];
        }

        shards.Add(new TermShard(first, terms.Length));
        return shards;
    }

    /// <summary>The shard's file.</summary>
    /// <param name="index">The index.</param>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="startsGroup">Whether a term's cards are the first of a file.</param>
    public byte[] Write(TermIndex index, int documents, Func<int, bool> startsGroup)
    {
        var text = new StringBuilder();
        var bits = new BitWriter();
        var numbers = new List<int>();
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
            AppendDisplay(text, word, index.Vocabulary.Displays[term]);
            text.Append('\n');
            previous = word;

            bits.Gamma((uint)postings.Length);
            numbers.Clear();
            foreach (var posting in postings)
            {
                numbers.Add(posting.Document);
            }

            bits.Rising(CollectionsMarshal.AsSpan(numbers), 0, documents - 1);
            WriteLevels(bits, postings, numbers);
            if (postings.Length >= CardGroup.FewestDocuments(documents))
            {
                bits.Bits(startsGroup(term) ? 1u : 0, 1);
            }
        }

        return Block.Compress(text, bits);
    }

    // The term's most common word, as what to cut and what to add: "utveckl" is shown as "utveckla".
    private static void AppendDisplay(StringBuilder text, string term, string display)
    {
        if (term == display)
        {
            return;
        }

        var shared = term.AsSpan().CommonPrefixLength(display);
        text.Append(' ').Append((char)('0' + term.Length - shared)).Append(display, shared, display.Length - shared);
    }

    // From the highest level down: how many of the documents left have it, and which of them.
    private static void WriteLevels(BitWriter bits, ReadOnlySpan<Posting> postings, List<int> scratch)
    {
        if (postings.Length < ShortList)
        {
            foreach (var posting in postings)
            {
                bits.Bits(posting.Level, 4);
            }

            return;
        }

        var pool = ArrayPool<byte>.Shared.Rent(postings.Length);
        var left = pool.AsSpan(0, postings.Length);
        for (var i = 0; i < postings.Length; i++)
        {
            left[i] = postings[i].Level;
        }

        for (var level = 15; left.Length > 0 && level > 0; level--)
        {
            scratch.Clear();
            var kept = 0;
            for (var i = 0; i < left.Length; i++)
            {
                if (left[i] == level)
                {
                    scratch.Add(i);
                }
                else
                {
                    left[kept++] = left[i];
                }
            }

            bits.Gamma((uint)scratch.Count + 1);
            bits.Rising(CollectionsMarshal.AsSpan(scratch), 0, left.Length - 1);
            left = left[..kept];
        }

        ArrayPool<byte>.Shared.Return(pool);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Portal.Search.Indexing;

/// <summary>The inverted index: for each term the documents it is found in, and for each pair of neighbouring terms too.</summary>
internal sealed class TermIndex : IDisposable
{
    private readonly NativeList<Posting> _postings;
    private readonly int[] _starts;

    private TermIndex(Vocabulary vocabulary, NativeList<Posting> postings, int[] starts, NativeList<PairPosting> pairs) =>
        (Vocabulary, _postings, _starts, Pairs) = (vocabulary, postings, starts, pairs);

    /// <summary>The terms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Neighbouring terms, as hashes, and the documents they stand in; in the order of hashes, then documents, each once.</summary>
    public NativeList<PairPosting> Pairs { get; }

    /// <summary>The documents of a term, in order.</summary>
    public ReadOnlySpan<Posting> Postings(int term) => _postings.Values[_starts[term].._starts[term + 1]];

    /// <summary>Lets go of the documents of terms and pairs.</summary>
    public void Dispose()
    {
        _postings.Dispose();
        Pairs.Dispose();
    }

    /// <summary>Inverts texts.</summary>
    /// <param name="batches">The texts, which are let go of one by one.</param>
    /// <param name="numbering">The numbers in the vocabulary of the words of each table.</param>
    /// <param name="vocabulary">The words and terms.</param>
    /// <param name="synonyms">What else terms stand for.</param>
    public static TermIndex Build(TextBatch[] batches, IReadOnlyDictionary<WordTable, int[]> numbering, Vocabulary vocabulary, Synonyms synonyms)
    {
        var lengths = FieldLengths.Of(batches);
        var hashes = Array.ConvertAll(vocabulary.Terms, PairHash.OfTerm);
        var inverted = new BatchTerms[batches.Length];
        Parallel.For(0, batches.Length, () => new TermWeights(vocabulary.Terms.Length), (i, _, weights) =>
        {
            inverted[i] = BatchTerms.Of(batches[i], numbering[batches[i].Words], vocabulary, synonyms, lengths, hashes, weights);

            // What has been inverted is not needed again, and is as much as what comes of it.
            batches[i].Dispose();
            batches[i] = null!;
            return weights;
        }, _ => { });

        (NativeList<Posting> Postings, int[] Starts) byTerm = (null!, []);
        NativeList<PairPosting> pairs = null!;
        Parallel.Invoke(() => byTerm = SortTerms(inverted, vocabulary.Terms.Length), () => pairs = SortPairs(inverted));
        Array.ForEach(inverted, batch => batch.Dispose());
        return new TermIndex(vocabulary, byTerm.Postings, byTerm.Starts, pairs);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (NativeList<Posting> Postings, int[] Starts) SortTerms(BatchTerms[] inverted, int terms)
    {
        var starts = new int[terms + 1];
        foreach (var batch in inverted)
        {
            foreach (var (term, _) in batch.Terms.Values)
            {
                starts[term + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var postings = NativeList<Posting>.Unwritten(starts[^1]);
        var sorted = postings.Values;
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        foreach (var batch in inverted)
        {
            foreach (var (term, posting) in batch.Terms.Values)
            {
                sorted[next[term]++] = posting;
            }
        }

        return (postings, starts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static NativeList<PairPosting> SortPairs(BatchTerms[] inverted)
    {
        // By the first eight bits of the hash into 256 heaps, and those sorted on all cores.
        var starts = new int[257];
        foreach (var batch in inverted)
        {
            foreach (var pair in batch.Pairs.Values)
            {
                starts[(pair.Hash >> (PairHash.Bits - 8)) + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var pairs = NativeList<PairPosting>.Unwritten(starts[^1]);
        var sorted = pairs.Values;
        var next = starts.AsSpan(0, 256).ToArray();
        foreach (var batch in inverted)
        {
            foreach (var pair in batch.Pairs.Values)
            {
                sorted[next[pair.Hash >> (PairHash.Bits - 8)]++] = pair;
            }
        }

        var kept = new int[256];
        Parallel.For(0, 256, i =>
        {
            var heap = pairs.Values[starts[i]..starts[i + 1]];

            // As plain numbers, which are compared without a call.
            MemoryMarshal.Cast<PairPosting, ulong>(heap).Sort();
            kept[i] = KeepFirst(heap);
        });
        var count = 0;
        for (var i = 0; i < 256; i++)
        {
            sorted.Slice(starts[i], kept[i]).CopyTo(sorted[count..]);
            count += kept[i];
        }

        pairs.Shorten(count);
        return pairs;
    }

    // Of each pair in a document, the first place.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int KeepFirst(Span<PairPosting> sorted)
    {
        var count = 0;
        foreach (var pair in sorted)
        {
            if (count == 0 || !pair.IsOfSame(sorted[count - 1]))
            {
                sorted[count++] = pair;
            }
        }

        return count;
    }
}

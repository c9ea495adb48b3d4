using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// The documents of the most common terms, in files of their own: <c>l</c> files. Their shard holds what a search for such a term alone needs: how many
/// documents there are, the first results, and counts by the facets of the manifest. Who needs the term's neighbours does not fetch its list.
/// </summary>
/// <param name="index">The index.</param>
/// <param name="documents">How many documents there are.</param>
/// <param name="primary">How many documents, the first, come before all others.</param>
/// <param name="counted">The facets of the manifest.</param>
internal sealed class LongLists(TermIndex index, int documents, int primary, IEnumerable<FacetTable> counted)
{
    private const int FewestOfAll = 1000;
    private const int SmallIndex = 3000;

    // Neighbours share a file while it stays small: what is typed may go on to any of them.
    private const int SizeOfFile = 3000;

    private readonly FacetCounts[] _facets = [.. counted.Select(facet => new FacetCounts(facet, documents))];

    /// <summary>How many documents a term has at least that has a long list.</summary>
    /// <param name="documents">How many documents there are.</param>
    public static int Fewest(int documents) => documents < SmallIndex ? documents + 1 : FewestOfAll;

    /// <summary>Whether a term has a long list.</summary>
    public bool Has(int term) => index.Postings(term).Length >= Fewest(documents);

    /// <summary>About how many bytes a list of so many documents takes.</summary>
    public static double SizeOf(int count, int documents) => count * (Math.Log2((double)documents / Math.Max(1, count)) + 4) / 8;

    /// <summary>The terms of a shard that have long lists, file by file.</summary>
    public List<List<int>> FilesOf(TermShard shard)
    {
        var files = new List<List<int>>();
        var size = 0.0;
        for (var term = shard.First; term < shard.End; term++)
        {
            if (!Has(term))
            {
                continue;
            }

            var own = SizeOf(index.Postings(term).Length, documents);
            if (files.Count == 0 || size + own > SizeOfFile)
            {
                files.Add([]);
                size = 0;
            }

            files[^1].Add(term);
            size += own;
        }

        return files;
    }

    /// <summary>What stands in the shard: the first results and their levels, how many of the documents are primary, and counts by facet and value.</summary>
    public void WriteHead(BitWriter bits, int term)
    {
        var postings = index.Postings(term);
        Span<Posting> best = stackalloc Posting[CardGroup.CardsOfTerm(documents)];
        TermShard.WriteList(bits, best[..CardGroup.Best(postings, primary, best)], documents, step: 1);
        var first = 0;
        while (first < postings.Length && postings[first].Document < primary)
        {
            first++;
        }

        bits.Gamma((uint)first + 1);
        foreach (var facet in _facets)
        {
            foreach (var count in facet.Of(postings))
            {
                bits.Gamma((uint)count + 1);
            }
        }
    }

    /// <summary>A file: list after list.</summary>
    /// <remarks>
    /// The more common a term, the less it weighs, and the less its levels need be told apart: four of them make one where an eighth of all documents has the
    /// term, else two. The first results keep theirs, which stand in the shard.
    /// </remarks>
    public ReadOnlyMemory<byte> Write(List<int> terms)
    {
        using var bits = new BitWriter();
        foreach (var term in terms)
        {
            var postings = index.Postings(term);
            TermShard.WriteList(bits, postings, documents, step: postings.Length * 8L < documents ? 2 : 4);
        }

        return Block.Compress([], bits);
    }
}

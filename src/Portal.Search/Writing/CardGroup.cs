using System.Text;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// What is shown of the documents that tell most about a term, or about some terms that follow each other: one file,
/// so that a search does not have to fetch each result from another.
/// </summary>
/// <param name="Terms">The terms.</param>
/// <param name="Documents">The documents, in order.</param>
internal sealed record CardGroup(List<int> Terms, SortedSet<int> Documents)
{
    /// <summary>How many documents of a term have cards.</summary>
    public const int CardsOfTerm = 30;

    private const int MostCards = 36;
    private const int FewestDocuments = 4;

    /// <summary>Whether a term has cards: where there are few documents, they are read from their own files.</summary>
    public static bool HasCards(int documents) => documents >= FewestDocuments;

    /// <summary>The groups of a shard.</summary>
    public static List<CardGroup> Of(TermShard shard, TermIndex index)
    {
        var groups = new List<CardGroup>();
        for (var term = shard.First; term < shard.End; term++)
        {
            var postings = index.Postings(term);
            if (!HasCards(postings.Length))
            {
                continue;
            }

            var best = Best(postings);
            if (groups.Count == 0 || groups[^1].Documents.Union(best).Count() > MostCards)
            {
                groups.Add(new CardGroup([], []));
            }

            groups[^1].Terms.Add(term);
            groups[^1].Documents.UnionWith(best);
        }

        return groups;
    }

    /// <summary>The group's file.</summary>
    public byte[] Write(int documents, TermIndex index, DocumentRecords records)
    {
        var text = new StringBuilder();
        var bits = new BitWriter();
        bits.Gamma((uint)Documents.Count);
        bits.Rising([.. Documents], 0, documents - 1);
        foreach (var document in Documents)
        {
            records.AppendCard(text, document, index.Vocabulary, Terms);
        }

        return Block.Compress(text, bits);
    }

    // The documents of the highest levels, and of equal ones the first: the order of results.
    private static List<int> Best(ReadOnlySpan<Posting> postings)
    {
        Span<int> counts = stackalloc int[16];
        foreach (var posting in postings)
        {
            counts[posting.Level]++;
        }

        var lowest = 15;
        var above = 0;
        while (lowest > 0 && above + counts[lowest] < CardsOfTerm)
        {
            above += counts[lowest--];
        }

        var best = new List<int>(CardsOfTerm);
        var atLowest = CardsOfTerm - above;
        foreach (var posting in postings)
        {
            if (posting.Level > lowest || (posting.Level == lowest && atLowest-- > 0))
            {
                best.Add(posting.Document);
            }
        }

        return best;
    }
}

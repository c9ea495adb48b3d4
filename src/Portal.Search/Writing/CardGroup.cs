using System.Buffers;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// What is shown of the documents that tell most about a term, or about some terms or pairs that follow each other: one file,
/// so that a search does not have to fetch each result from another.
/// </summary>
/// <param name="First">The number of the first of the terms.</param>
/// <param name="Cards">The documents, in order, and where in their text the first of the terms stands.</param>
internal sealed record CardGroup(int First, Card[] Cards)
{
    // There are thousands of groups: each thread writes all of its own to the same place.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _text;

    /// <summary>
    /// How many documents of a term have cards. The more documents there are, the more of a term's have to be looked through for the first that have
    /// another term too.
    /// </summary>
    public static int CardsOfTerm(int documents) => documents switch
    {
        < 3_000 => 20,
        < 30_000 => 24,
        _ => 36,
    };

    /// <summary>
    /// How many documents a term has at least that has cards: fewer are read from their own files. Most terms have few documents, so that their cards cost much
    /// where there are many terms, and spare requests.
    /// </summary>
    public static int FewestDocuments(int documents) => documents switch
    {
        < 3_000 => 1,
        _ => 3,
    };

    /// <summary>
    /// How many documents of a common term have cards in a file of its own, which a search for several words asks for: their first common documents are seldom
    /// among the first of either.
    /// </summary>
    public const int CardsOfWide = 64;

    /// <summary>How many documents a term has at least that has such a file. In a large index it would have to be far longer to be of use.</summary>
    public static int FewestOfWide(int documents) => documents switch
    {
        < 3_000 => CardsOfTerm(documents) + 1,
        _ => int.MaxValue,
    };

    /// <summary>
    /// How many documents a pair of neighbouring terms has at least that has cards. A phrase of two common words may have few documents, which are among the first
    /// of neither.
    /// </summary>
    public static int FewestOfPair(int documents) => documents switch
    {
        < 3_000 => 4,
        _ => int.MaxValue,
    };

    /// <summary>The groups of a shard.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="index">The index.</param>
    /// <param name="documents">How many documents there are.</param>
    /// <param name="primary">How many documents, the first, come before all others.</param>
    public static List<CardGroup> Of(TermShard shard, TermIndex index, int documents, int primary)
    {
        var most = CardsOfTerm(documents);
        var fewest = FewestDocuments(documents);
        var groups = new CardGroups(most);
        Span<Card> best = stackalloc Card[most];
        for (var term = shard.First; term < shard.End; term++)
        {
            var postings = index.Postings(term);
            if (postings.Length >= fewest)
            {
                groups.Add(term, best[..BestCards(postings, primary, best)]);
            }
        }

        return groups.Finish();
    }

    /// <summary>The files of a shard's common terms, one each.</summary>
    public static IEnumerable<CardGroup> WideOf(TermShard shard, TermIndex index, int documents, int primary)
    {
        for (var term = shard.First; term < shard.End; term++)
        {
            var postings = index.Postings(term);
            if (postings.Length >= FewestOfWide(documents))
            {
                var best = new Card[Math.Min(postings.Length, CardsOfWide)];
                BestCards(postings, primary, best);
                yield return new CardGroup(term, best);
            }
        }
    }

    /// <summary>The group's file.</summary>
    public ReadOnlyMemory<byte> Write(int documents, DocumentRecords records)
    {
        var text = _text ??= new ArrayBufferWriter<byte>(1 << 16);
        text.ResetWrittenCount();
        var numbers = Array.ConvertAll(Cards, card => card.Document);
        using var bits = new BitWriter();
        bits.Gamma((uint)numbers.Length);
        bits.Rising(numbers, 0, documents - 1);
        foreach (var card in Cards)
        {
            records.AppendCard(text, card);
        }

        // A quarter less to fetch, for as much time again: too much where there are hundreds of thousands of cards.
        return Block.Compress(text.WrittenSpan, bits, documents < 3_000 ? CompressionLevel.Optimal : CompressionLevel.Fastest);
    }

    /// <summary>The first of a term's results: documents that come before all others, then those of the highest levels, then the first.</summary>
    /// <param name="postings">The term's documents.</param>
    /// <param name="primary">How many documents, the first, come before all others.</param>
    /// <param name="best">Where to put them, in the order of documents: so many at most.</param>
    /// <returns>How many they are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Best(ReadOnlySpan<Posting> postings, int primary, Span<Posting> best)
    {
        Span<int> counts = stackalloc int[32];
        foreach (var posting in postings)
        {
            counts[Rank(posting, primary)]++;
        }

        var lowest = counts.Length - 1;
        var above = 0;
        while (lowest > 0 && above + counts[lowest] < best.Length)
        {
            above += counts[lowest--];
        }

        var count = 0;
        var atLowest = best.Length - above;
        foreach (var posting in postings)
        {
            var rank = Rank(posting, primary);
            if (rank > lowest || (rank == lowest && atLowest-- > 0))
            {
                best[count++] = posting;
            }
        }

        return count;
    }

    private static int BestCards(ReadOnlySpan<Posting> postings, int primary, Span<Card> cards)
    {
        Span<Posting> best = stackalloc Posting[cards.Length];
        var count = Best(postings, primary, best);
        for (var i = 0; i < count; i++)
        {
            cards[i] = new Card(best[i].Document, best[i].Place);
        }

        return count;
    }

    private static int Rank(Posting posting, int primary) => posting.Level + (posting.Document < primary ? 16 : 0);
}

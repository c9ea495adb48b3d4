using System.Buffers;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// What is shown of the documents that tell most about a term, or about some terms or pairs that follow each other: one file,
/// so that a search does not have to fetch each result from another.
/// </summary>
/// <param name="First">The number of the first of the terms.</param>
/// <param name="Documents">The documents, and where in their text the first of the terms stands.</param>
internal sealed record CardGroup(int First, Dictionary<int, Place> Documents)
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
        < 3_000 => 24,
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
        var groups = new List<CardGroup>();
        for (var term = shard.First; term < shard.End; term++)
        {
            var postings = index.Postings(term);
            if (postings.Length < fewest)
            {
                continue;
            }

            Add(groups, term, Best(postings, primary, most).Select(posting => (posting.Document, posting.Place)), most);
        }

        return groups;
    }

    /// <summary>Adds the documents of a term or pair to the last group, or to a new one where they would make that too long.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="number">The number of the term or pair.</param>
    /// <param name="found">Its documents, each once.</param>
    /// <param name="cards">How many documents a term has cards of; a group has a third more at most, if not those of one term.</param>
    public static void Add(List<CardGroup> groups, int number, IEnumerable<(int Document, Place Place)> found, int cards)
    {
        var own = found.ToArray();
        if (groups.Count == 0 || groups[^1].Documents.Count + own.Count(one => !groups[^1].Documents.ContainsKey(one.Document)) > cards * 4 / 3)
        {
            groups.Add(new CardGroup(number, []));
        }

        foreach (var (document, where) in own)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(groups[^1].Documents, document, out var isThere);
            place = isThere ? place.Or(where) : where;
        }
    }

    /// <summary>The files of a shard's common terms, one each.</summary>
    public static IEnumerable<CardGroup> WideOf(TermShard shard, TermIndex index, int documents, int primary)
    {
        for (var term = shard.First; term < shard.End; term++)
        {
            var postings = index.Postings(term);
            if (postings.Length >= FewestOfWide(documents))
            {
                var best = Best(postings, primary, CardsOfWide);
                yield return new CardGroup(term, best.ToDictionary(posting => posting.Document, posting => posting.Place));
            }
        }
    }

    /// <summary>The group's file.</summary>
    public byte[] Write(int documents, DocumentRecords records)
    {
        var text = _text ??= new ArrayBufferWriter<byte>(1 << 16);
        text.ResetWrittenCount();
        var bits = new BitWriter();
        bits.Gamma((uint)Documents.Count);
        int[] sorted = [.. Documents.Keys];
        Array.Sort(sorted);
        bits.Rising(sorted, 0, documents - 1);
        foreach (var document in sorted)
        {
            records.AppendCard(text, document, Documents[document]);
        }

        // A quarter less to fetch, for as much time again: too much where there are hundreds of thousands of cards.
        return Block.Compress(text.WrittenSpan, bits, documents < 3_000 ? CompressionLevel.Optimal : CompressionLevel.Fastest);
    }

    /// <summary>The first of a term's results: documents that come before all others, then those of the highest levels, then the first.</summary>
    /// <param name="postings">The term's documents.</param>
    /// <param name="primary">How many documents, the first, come before all others.</param>
    /// <param name="most">How many results at most.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static List<Posting> Best(ReadOnlySpan<Posting> postings, int primary, int most)
    {
        Span<int> counts = stackalloc int[32];
        foreach (var posting in postings)
        {
            counts[Rank(posting, primary)]++;
        }

        var lowest = counts.Length - 1;
        var above = 0;
        while (lowest > 0 && above + counts[lowest] < most)
        {
            above += counts[lowest--];
        }

        var best = new List<Posting>(most);
        var atLowest = most - above;
        foreach (var posting in postings)
        {
            var rank = Rank(posting, primary);
            if (rank > lowest || (rank == lowest && atLowest-- > 0))
            {
                best.Add(posting);
            }
        }

        return best;
    }

    private static int Rank(Posting posting, int primary) => posting.Level + (posting.Document < primary ? 16 : 0);
}

using System.Buffers;
using System.Numerics;
using System.Text;
using Portal.Search.Analysis;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// The terms by their ends, to mend words with an error near the beginning: letters backwards, without dots, each with the logarithm of the
/// number of its documents. Of a short term, which may have lost much of its words, there is the most common word as well.
/// </summary>
internal sealed class SpellingShards
{
    private const int ShortestWord = 4;
    private const int LongestTerm = 30;

    // What ends alike lies in more files the more terms there are: larger ones are fewer requests.
    private const int ManyTerms = 100_000;
    private const int TermsOfShard = 460;
    private const int TermsOfShardOfMany = 1200;
    private const int LevelInTitle = 9;
    private const int LongestOfShort = 7;

    // Among so few, what a single document has is as likely meant as anything; among more, it is mostly names and slips of the records' own.
    private const int FewTerms = 40_000;

    private static readonly SearchValues<char> Letter = SearchValues.Create("abcdefghijklmnopqrstuvwxyzåäö");

    private readonly List<(string Backwards, bool IsWord, int Documents)> _terms;

    private SpellingShards(List<(string, bool, int)> terms, List<string> boundaries, List<int> starts) => (_terms, Boundaries, Starts) = (terms, boundaries, starts);

    /// <summary>What the first term of each shard starts with.</summary>
    public List<string> Boundaries { get; }

    private List<int> Starts { get; }

    /// <summary>The terms that words are mended to: any of a few, of many those of several documents, or of a title.</summary>
    public static List<int> WorthMendingTo(TermIndex index)
    {
        var (terms, displays) = (index.Vocabulary.Terms, index.Vocabulary.Displays);
        var lowest = terms.Length < FewTerms ? Impact.LowestExact : LevelInTitle;
        var found = new List<int>();
        for (var i = 0; i < terms.Length; i++)
        {
            var postings = index.Postings(i);
            if ((postings.Length > 1 || (postings.Length == 1 && postings[0].Level >= lowest))
                && displays[i].Length >= ShortestWord && terms[i].Length <= LongestTerm && !terms[i].AsSpan().ContainsAnyExcept(Letter))
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>The binary logarithm of a number of documents, 9 at most, as a digit.</summary>
    public static char Weight(int documents) => (char)('0' + Math.Min(9, BitOperations.Log2((uint)documents)));

    /// <summary>Sorts the terms that are worth mending to.</summary>
    /// <param name="index">The index.</param>
    /// <param name="worthMendingTo">Those terms.</param>
    public static SpellingShards Of(TermIndex index, List<int> worthMendingTo)
    {
        var found = new List<(string Backwards, bool IsWord, int Documents)>(worthMendingTo.Count);
        void Add(string word, bool isWord, int documents)
        {
            var backwards = string.Create(word.Length, word, (letters, from) =>
            {
                from.CopyTo(letters);
                letters.Reverse();
            });
            found.Add((backwards, isWord, documents));
        }

        foreach (var i in worthMendingTo)
        {
            var (term, word, documents) = (index.Vocabulary.Folded[i], Letters.Fold(index.Vocabulary.Displays[i]), index.Postings(i).Length);
            if (term.Length >= ShortestWord)
            {
                Add(term, false, documents);
            }

            // The browser files the word under the term itself.
            if (term.Length <= LongestOfShort && word != term && SwedishStem.Of(word) == term)
            {
                Add(word, true, documents);
            }
        }

        // Of those that differ in dots alone, the most common.
        var order = WordOrder.Of(found.ConvertAll(term => term.Backwards), (x, y) =>
            found[x].IsWord != found[y].IsWord ? found[x].IsWord.CompareTo(found[y].IsWord) : found[y].Documents.CompareTo(found[x].Documents));
        var terms = new List<(string Backwards, bool IsWord, int Documents)>(order.Length);
        foreach (var place in order)
        {
            if (terms.Count == 0 || terms[^1].Backwards != found[place].Backwards || terms[^1].IsWord != found[place].IsWord)
            {
                terms.Add(found[place]);
            }
        }

        var shards = Math.Max(1, terms.Count / (terms.Count < ManyTerms ? TermsOfShard : TermsOfShardOfMany));
        List<int> starts = [.. Enumerable.Range(0, shards).Select(i => (int)((long)terms.Count * i / shards))];
        return new SpellingShards(terms, [.. starts.Select(start => start == 0 ? "" : FrontCoding.Boundary(terms[start - 1].Backwards, terms[start].Backwards))], starts);
    }

    /// <summary>A shard's file.</summary>
    public ReadOnlyMemory<byte> Write(int shard)
    {
        var text = new StringBuilder();
        var end = shard + 1 < Starts.Count ? Starts[shard + 1] : _terms.Count;
        var previous = "";
        for (var i = Starts[shard]; i < end; i++)
        {
            FrontCoding.Append(text, previous, _terms[i].Backwards);
            text.Append(_terms[i].IsWord ? "-" : "").Append(Weight(_terms[i].Documents));
            previous = _terms[i].Backwards;
        }

        return Block.Compress(text);
    }
}

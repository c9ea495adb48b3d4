using System.Numerics;
using System.Text;
using Portal.Search.Analysis;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// The terms by their ends, to mend words with an error near the beginning: letters backwards, without dots, each with the logarithm of the
/// number of its documents.
/// </summary>
internal sealed class SpellingShards
{
    private const int ShortestTerm = 4;
    private const int LongestTerm = 30;
    private const int TermsOfShard = 550;

    private readonly List<(string Backwards, int Weight)> _terms;

    private SpellingShards(List<(string, int)> terms, List<string> boundaries, List<int> starts) => (_terms, Boundaries, Starts) = (terms, boundaries, starts);

    /// <summary>What the first term of each shard starts with.</summary>
    public List<string> Boundaries { get; }

    private List<int> Starts { get; }

    /// <summary>Sorts the terms that are worth mending to: those of several documents, or of a title.</summary>
    public static SpellingShards Of(TermIndex index)
    {
        var weights = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < index.Vocabulary.Terms.Length; i++)
        {
            var term = index.Vocabulary.Terms[i];
            var postings = index.Postings(i);
            if (term.Length is < ShortestTerm or > LongestTerm || !term.All(char.IsLetter) || postings.IsEmpty || (postings.Length < 2 && postings[0].Level < 9))
            {
                continue;
            }

            var backwards = Letters.Fold(term).ToCharArray();
            Array.Reverse(backwards);
            var key = new string(backwards);
            weights[key] = Math.Max(weights.GetValueOrDefault(key), BitOperations.Log2((uint)postings.Length));
        }

        List<(string Word, int Weight)> terms = [.. weights.Select(pair => (pair.Key, pair.Value))];
        var shards = Math.Max(1, terms.Count / TermsOfShard);
        List<int> starts = [.. Enumerable.Range(0, shards).Select(i => (int)((long)terms.Count * i / shards))];
        return new SpellingShards(terms, [.. starts.Select(start => start == 0 ? "" : FrontCoding.Boundary(terms[start - 1].Word, terms[start].Word))], starts);
    }

    /// <summary>A shard's file.</summary>
    public byte[] Write(int shard)
    {
        var text = new StringBuilder();
        var end = shard + 1 < Starts.Count ? Starts[shard + 1] : _terms.Count;
        var previous = "";
        for (var i = Starts[shard]; i < end; i++)
        {
            FrontCoding.Append(text, previous, _terms[i].Backwards);
            text.Append((char)('0' + Math.Min(9, _terms[i].Weight)));
            previous = _terms[i].Backwards;
        }

        return Block.Compress(text);
    }
}

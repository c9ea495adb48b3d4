using System.Text;
using Portal.Search.Analysis;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// The terms as they are in shards of terms, but without their documents: to mend words with an error near the end, without fetching the documents of all that
/// begins alike. A file is for some shards that follow each other.
/// </summary>
internal sealed class MendingShards
{
    private const int TermsOfFile = 400;

    private readonly TermIndex _index;
    private readonly List<int> _terms;
    private readonly List<TermShard> _shards;

    private MendingShards(TermIndex index, List<int> terms, List<TermShard> shards, int shardsOfFile) => (_index, _terms, _shards, ShardsOfFile) = (index, terms, shards, shardsOfFile);

    /// <summary>How many shards of terms a file is for.</summary>
    public int ShardsOfFile { get; }

    /// <summary>How many files there are.</summary>
    public int Count => (_shards.Count + ShardsOfFile - 1) / ShardsOfFile;

    /// <summary>Puts shards together.</summary>
    /// <param name="index">The index.</param>
    /// <param name="worthMendingTo">The terms that words are mended to, in order.</param>
    /// <param name="shards">The shards.</param>
    public static MendingShards Of(TermIndex index, List<int> worthMendingTo, List<TermShard> shards) =>
        new(index, worthMendingTo, shards, Math.Clamp(TermsOfFile * shards.Count / Math.Max(1, worthMendingTo.Count), 1, shards.Count));

    /// <summary>A file: a line for each term, with the logarithm of the number of its documents, its letters without dots, and its most common word.</summary>
    public ReadOnlyMemory<byte> Write(int file)
    {
        var text = new StringBuilder();
        var previous = "";
        var end = _shards[Math.Min(_shards.Count, (file + 1) * ShardsOfFile) - 1].End;
        var first = _terms.BinarySearch(_shards[file * ShardsOfFile].First);
        for (var i = first < 0 ? ~first : first; i < _terms.Count && _terms[i] < end; i++)
        {
            var term = _terms[i];
            var key = _index.Vocabulary.Folded[term];
            text.Append(SpellingShards.Weight(_index.Postings(term).Length));
            FrontCoding.Append(text, previous, key);
            FrontCoding.AppendDisplay(text, key, Letters.Fold(_index.Vocabulary.Displays[term]));
            text.Append('\n');
            previous = key;
        }

        return Block.Compress(text);
    }
}

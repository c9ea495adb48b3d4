using Portal.Search.Analysis;
using Portal.Search.Coding;
using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>
/// Swedish words that no document has, by the files of terms where they would stand: whoever types one of them has made no error. They are kept as
/// rising hashes (after Putze, Sanders and Singler, 2009), so that one in 1,024 other words or fewer is taken for one of them.
/// </summary>
internal sealed class RightWords
{
    // The hashes have so many times as much room as there are words.
    private const int BitsBesideCount = 10;

    // A word is numbered as its pair with nothing: those numbers are mixed.
    private static readonly uint Nothing = PairHash.OfTerm("");

    private readonly List<string>[] _words;

    /// <param name="index">The terms, and their documents.</param>
    /// <param name="boundaries">What the first term of each file begins with, without dots; of the first file nothing.</param>
    public RightWords(TermIndex index, IReadOnlyList<string> boundaries)
    {
        _words = [.. boundaries.Select(_ => new List<string>())];
        var vocabulary = index.Vocabulary;
        var added = new HashSet<string>(StringComparer.Ordinal);
        bool IsThere(int term) => term >= 0 && !index.Postings(term).IsEmpty;

        var shard = 0;
        foreach (var (word, term) in SwedishWords.All)
        {
            // What is no form of the word that its term stands for would have a term of its own.
            var number = vocabulary.Find(term);
            var own = IsThere(number) && !WordForms.IsFormOf(word, vocabulary.Displays[number], term) ? WordForms.OtherTerm(word, term) : term;
            shard = ShardOf(term, shard, boundaries);
            if (!IsThere(vocabulary.Find(own)) && added.Add(own))
            {
                _words[ShardOf(own, shard, boundaries)].Add(own);
            }
        }
    }

    /// <summary>The words of a file.</summary>
    public IReadOnlyList<string> Of(int shard) => _words[shard];

    /// <summary>Writes the words of a file: gamma(bits of a hash), gamma(hashes + 1), and the rising hashes.</summary>
    public static void Write(BitWriter bits, IReadOnlyList<string> words)
    {
        var length = BitsBesideCount + 32 - int.LeadingZeroCount(words.Count);
        int[] hashes = [.. words.Select(word => (int)(PairHash.Of(PairHash.OfTerm(word), Nothing) >> (PairHash.Bits - length))).Distinct().Order()];
        bits.Gamma((uint)length);
        bits.Gamma((uint)hashes.Length + 1);
        bits.Rising(hashes, 0, (1 << length) - 1);
    }

    // The words come in order: from the file of the last one on.
    private static int ShardOf(string word, int shard, IReadOnlyList<string> boundaries)
    {
        var key = Letters.Fold(word);
        while (shard + 1 < boundaries.Count && string.CompareOrdinal(boundaries[shard + 1], key) <= 0)
        {
            shard++;
        }

        return shard;
    }
}

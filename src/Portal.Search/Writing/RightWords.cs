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
        var shard = 0;
        foreach (var word in SwedishWords.Terms)
        {
            var key = Letters.Fold(word);
            while (shard + 1 < boundaries.Count && string.CompareOrdinal(boundaries[shard + 1], key) <= 0)
            {
                shard++;
            }

            if (index.Vocabulary.Find(word) is var term && (term < 0 || index.Postings(term).IsEmpty))
            {
                _words[shard].Add(word);
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
}

using Portal.Search.Analysis;

namespace Portal.Search.Indexing;

/// <summary>Every word of the corpus, the terms they are filed under, and the terms of the words that compounds are made of.</summary>
internal sealed class Vocabulary
{
    private readonly string[] _words;
    private readonly int[] _termOfWord;
    private readonly int[][] _partsOfWord;
    private readonly Dictionary<string, int> _terms;

    private Vocabulary(string[] words, int[] termOfWord, int[][] partsOfWord, string[] terms, string[] displays, Dictionary<string, int> numbers) =>
        (_words, _termOfWord, _partsOfWord, Terms, Displays, _terms) = (words, termOfWord, partsOfWord, terms, displays, numbers);

    /// <summary>The terms, in the order of their letters without dots (see <see cref="Compare"/>).</summary>
    public string[] Terms { get; }

    /// <summary>The most common word of each term.</summary>
    public string[] Displays { get; }

    /// <summary>The term of a word.</summary>
    public int TermOf(int word) => _termOfWord[word];

    /// <summary>The terms of the words that a word is made of.</summary>
    public ReadOnlySpan<int> PartsOf(int word) => _partsOfWord[word];

    /// <summary>The number of a term, or -1.</summary>
    public int Find(string term) => _terms.GetValueOrDefault(term, -1);

    /// <summary>The order of terms: without dots first, so that a word typed without them is found where it stands.</summary>
    public static int Compare(string x, string y)
    {
        var folded = string.CompareOrdinal(Letters.Fold(x), Letters.Fold(y));
        return folded != 0 ? folded : string.CompareOrdinal(x, y);
    }

    /// <summary>Makes the vocabulary of batches, and numbers each batch's words by it.</summary>
    /// <param name="batches">The texts.</param>
    /// <param name="further">Words that are to have terms even if no text has them.</param>
    /// <param name="numbering">For each batch: the vocabulary's number of each of its words.</param>
    public static Vocabulary Of(IReadOnlyList<TextBatch> batches, IEnumerable<string> further, out int[][] numbering)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var batch in batches)
        {
            for (var i = 0; i < batch.WordList.Count; i++)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, batch.WordList[i], out _) += batch.Occurrences[i];
            }
        }

        foreach (var word in further)
        {
            counts.TryAdd(word, 0);
        }

        var words = counts.Keys.ToArray();
        Array.Sort(words, string.CompareOrdinal);
        var numberOfWord = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            numberOfWord.Add(words[i], i);
        }

        var stems = new string[words.Length];
        Parallel.For(0, words.Length, i => stems[i] = SwedishStem.Of(words[i]));
        var termCounts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(termCounts, stems[i], out _) += counts[words[i]];
        }

        var terms = termCounts.Keys.ToArray();
        Array.Sort(terms, Compare);
        var numberOfTerm = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        for (var i = 0; i < terms.Length; i++)
        {
            numberOfTerm.Add(terms[i], i);
        }

        var termOfWord = Array.ConvertAll(stems, stem => numberOfTerm[stem]);
        var parts = new int[words.Length][];
        var compounds = new Compounds(word => counts.TryGetValue(word, out var count) ? count : word.Length >= 5 ? termCounts.GetValueOrDefault(SwedishStem.Of(word)) : 0);
        Parallel.For(0, words.Length, i => parts[i] = IsPlain(words[i])
            ? [.. compounds.PartsOf(words[i]).Select(part => numberOfTerm.GetValueOrDefault(SwedishStem.Of(part), -1)).Where(term => term >= 0 && term != termOfWord[i]).Distinct()]
            : []);

        numbering = [.. batches.Select(batch => batch.WordList.Select(word => numberOfWord[word]).ToArray())];
        return new Vocabulary(words, termOfWord, parts, terms, Common(words, termOfWord, counts, terms), numberOfTerm);
    }

    private static string[] Common(string[] words, int[] termOfWord, Dictionary<string, int> counts, string[] terms)
    {
        var displays = new string[terms.Length];
        var most = new int[terms.Length];
        Array.Fill(most, -1);
        for (var i = 0; i < words.Length; i++)
        {
            var term = termOfWord[i];
            if (counts[words[i]] > most[term])
            {
                (displays[term], most[term]) = (words[i], counts[words[i]]);
            }
        }

        return displays;
    }

    private static bool IsPlain(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') < 0;

    /// <summary>How many words there are.</summary>
    public int WordCount => _words.Length;
}

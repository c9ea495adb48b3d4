using System.Runtime.InteropServices;
using Portal.Search.Analysis;

namespace Portal.Search.Indexing;

/// <summary>Every word of the corpus, the terms they are filed under, and the terms of the words that compounds are made of.</summary>
internal sealed class Vocabulary
{
    private readonly int[] _termOfWord;
    private readonly int[][] _partsOfWord;
    private readonly Dictionary<string, int> _terms;
    private readonly Dictionary<string, int> _termCounts;
    private readonly Dictionary<(int First, int Second), int> _ellipses;

    // Every two words that stand near each other are asked for, and hardly any make a compound.
    private readonly WordSet _halves;
    private readonly int[][] _compounds;
    private readonly bool[] _begins;
    private readonly bool[] _ends;

    private Vocabulary(
        int[] termOfWord, int[][] partsOfWord, string[] terms, string[] displays, Dictionary<string, int> numbers, Dictionary<string, int> termCounts,
        Dictionary<(int, int), int> ellipses, Dictionary<(int First, int Last), int[]> compounds)
    {
        (_termOfWord, _partsOfWord, _terms, _termCounts, _ellipses) = (termOfWord, partsOfWord, numbers, termCounts, ellipses);
        (Terms, Displays) = (terms, displays);
        (_begins, _ends) = (new bool[terms.Length], new bool[terms.Length]);
        _halves = new WordSet([.. compounds.Keys.Select(halves => Together(halves.First, halves.Last))]);
        _compounds = new int[_halves.Places][];
        foreach (var ((first, last), made) in compounds)
        {
            _begins[first] = _ends[last] = true;
            _compounds[_halves.PlaceOf(Together(first, last))] = made;
        }
    }

    /// <summary>The terms, in the order of their letters without dots (see <see cref="Compare"/>).</summary>
    public string[] Terms { get; }

    /// <summary>The most common word of each term.</summary>
    public string[] Displays { get; }

    /// <summary>How often the texts have a word of a term.</summary>
    public int Occurrences(int term) => _termCounts.GetValueOrDefault(Terms[term]);

    /// <summary>The term of a word.</summary>
    public int TermOf(int word) => _termOfWord[word];

    /// <summary>The terms of the words that a word is made of.</summary>
    public ReadOnlySpan<int> PartsOf(int word) => _partsOfWord[word];

    /// <summary>The word that an ellipsis stands for, from its first part and the compound that ends it; or -1.</summary>
    public int Complete(int first, int compound) => _ellipses.GetValueOrDefault((first, compound), -1);

    /// <summary>Whether a compound of two known words has the term as the first of them.</summary>
    public bool BeginsCompounds(int term) => _begins[term];

    /// <summary>Whether a compound of two known words has the term as the last of them.</summary>
    public bool EndsCompounds(int term) => _ends[term];

    /// <summary>The compounds of two terms.</summary>
    public ReadOnlySpan<int> CompoundsOf(int first, int last) => _halves.PlaceOf(Together(first, last)) is >= 0 and var place ? _compounds[place] : [];

    /// <summary>The number of a term, or -1.</summary>
    public int Find(string term) => _terms.GetValueOrDefault(term, -1);

    private static ulong Together(int first, int last) => ((ulong)(uint)first << 32) | (uint)last;

    /// <summary>The order of terms: without dots first, so that a word typed without them is found where it stands.</summary>
    private static int Compare((string Folded, string Term) x, (string Folded, string Term) y)
    {
        var folded = string.CompareOrdinal(x.Folded, y.Folded);
        return folded != 0 ? folded : string.CompareOrdinal(x.Term, y.Term);
    }

    /// <summary>Makes the vocabulary of batches, and numbers each batch's words by it.</summary>
    /// <param name="batches">The texts.</param>
    /// <param name="further">Words that are to have terms even if no text has them.</param>
    /// <param name="numbering">For each batch: the vocabulary's number of each of its words.</param>
    public static Vocabulary Of(IReadOnlyList<TextBatch> batches, IEnumerable<string> further, out int[][] numbering)
    {
        var (known, counts, isSmall, knownOfBatch) = Merge(batches);
        var stems = Map(known, word => SwedishStem.Of(word));
        var termCounts = new Dictionary<string, int>(known.Length, StringComparer.Ordinal);
        for (var i = 0; i < known.Length; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(termCounts, stems[i], out _) += counts[i];
        }

        var compounds = new Compounds(
            known.Zip(counts, KeyValuePair.Create).Where(pair => IsPlain(pair.Key)).ToDictionary(StringComparer.Ordinal), termCounts, known.Where((_, i) => !isSmall[i]));

        // Parts and halves of a word together: both need to know where it is best split.
        var parts = new IReadOnlyCollection<string>[known.Length];
        var halves = new (string First, string Last)?[known.Length];
        Parallel.For(0, known.Length, i => (parts[i], halves[i]) = IsPlain(known[i]) ? (compounds.PartsOf(known[i]), compounds.HalvesOf(known[i])) : ([], null));
        var ellipses = FindEllipses(batches, compounds);
        var ellipsisParts = ellipses.Values.Distinct(StringComparer.Ordinal).ToDictionary(word => word, compounds.PartsOf, StringComparer.Ordinal);

        // The known words come first.
        var numberOfWord = Number(known);
        string[] words =
        [
            .. known,
            .. parts.SelectMany(part => part).Concat(ellipsisParts.Keys).Concat(ellipsisParts.Values.SelectMany(part => part)).Concat(further)
                .Where(word => !numberOfWord.ContainsKey(word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        for (var i = known.Length; i < words.Length; i++)
        {
            numberOfWord.Add(words[i], i);
        }

        string[] termsOfWords = [.. stems, .. Map(words[known.Length..], word => SwedishStem.Of(word))];
        var terms = termsOfWords.Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(Array.ConvertAll(terms, term => (Letters.Fold(term), term)), terms, Comparer<(string Folded, string Term)>.Create(Compare));
        var numberOfTerm = Number(terms);
        var termOfWord = Array.ConvertAll(termsOfWords, term => numberOfTerm[term]);

        int[] PartsOf(int number, IReadOnlyCollection<string> own)
        {
            var found = new int[own.Count];
            var count = 0;
            foreach (var part in own)
            {
                var term = termOfWord[numberOfWord[part]];
                if (term != termOfWord[number] && !found.AsSpan(0, count).Contains(term))
                {
                    found[count++] = term;
                }
            }

            return count == found.Length ? found : found[..count];
        }

        var partsOfWord = new int[words.Length][];
        Array.Fill(partsOfWord, []);
        Dictionary<(int First, int Last), int[]> byHalves = [];
        string[] displays = [];
        Parallel.Invoke(
            () => Parallel.For(0, known.Length, i => partsOfWord[i] = PartsOf(i, parts[i])),
            () => byHalves = ByHalves(halves, termOfWord, numberOfTerm, numberOfWord),
            () => displays = Common(words, termOfWord, counts, terms));
        foreach (var (word, own) in ellipsisParts)
        {
            partsOfWord[numberOfWord[word]] = PartsOf(numberOfWord[word], own);
        }

        numbering = knownOfBatch;
        return new Vocabulary(
            termOfWord,
            partsOfWord,
            terms,
            displays,
            numberOfTerm,
            termCounts,
            ellipses.ToDictionary(pair => (numberOfWord[pair.Key.Item1], numberOfWord[pair.Key.Item2]), pair => numberOfWord[pair.Value]),
            byHalves);
    }

    // The words of all batches in order; how often each occurs, and whether ever with a small letter first; and where among them the words of each batch are.
    private static (string[] Words, int[] Counts, bool[] IsSmall, int[][] OfBatch) Merge(IReadOnlyList<TextBatch> batches)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var asTheyCame = new List<string>();
        var counts = new List<int>();
        var isSmall = new List<bool>();
        var ofBatch = new int[batches.Count][];
        for (var batch = 0; batch < batches.Count; batch++)
        {
            var (words, occurrences, small) = (batches[batch].WordList, batches[batch].Occurrences, batches[batch].IsSmall);
            var own = ofBatch[batch] = new int[words.Count];
            for (var i = 0; i < own.Length; i++)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, words[i], out var isThere);
                if (!isThere)
                {
                    number = counts.Count;
                    asTheyCame.Add(words[i]);
                    counts.Add(0);
                    isSmall.Add(false);
                }

                counts[number] += occurrences[i];
                isSmall[number] |= small[i];
                own[i] = number;
            }
        }

        var sorted = asTheyCame.ToArray();
        var order = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, order, StringComparer.Ordinal);
        var places = new int[sorted.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[order[i]] = i;
        }

        Parallel.ForEach(ofBatch, own =>
        {
            foreach (ref var number in own.AsSpan())
            {
                number = places[number];
            }
        });
        return (sorted, Array.ConvertAll(order, i => counts[i]), Array.ConvertAll(order, i => isSmall[i]), ofBatch);
    }

    // The terms of the known words that two terms make, which come first of all words.
    private static Dictionary<(int First, int Last), int[]> ByHalves(
        (string First, string Last)?[] halves, int[] termOfWord, Dictionary<string, int> numberOfTerm, Dictionary<string, int> numberOfWord)
    {
        var found = new Dictionary<(int First, int Last), int[]>();
        for (var i = 0; i < halves.Length; i++)
        {
            if (halves[i] is not var (first, last) || !numberOfTerm.TryGetValue(SwedishStem.Of(last), out var lastTerm))
            {
                continue;
            }

            ref var compounds = ref CollectionsMarshal.GetValueRefOrAddDefault(found, (termOfWord[numberOfWord[first]], lastTerm), out _);
            if (compounds is null)
            {
                compounds = [termOfWord[i]];
            }
            else if (!compounds.AsSpan().Contains(termOfWord[i]))
            {
                compounds = [.. compounds, termOfWord[i]];
            }
        }

        return found;
    }

    // On all cores.
    private static T[] Map<T>(string[] words, Func<string, T> map)
    {
        var mapped = new T[words.Length];
        Parallel.For(0, words.Length, i => mapped[i] = map(words[i]));
        return mapped;
    }

    private static Dictionary<string, int> Number(string[] sorted)
    {
        var numbers = new Dictionary<string, int>(sorted.Length, StringComparer.Ordinal);
        for (var i = 0; i < sorted.Length; i++)
        {
            numbers.Add(sorted[i], i);
        }

        return numbers;
    }

    // The words that "ladd- och drivmedelsinfrastruktur" leaves out: "laddinfrastruktur".
    private static Dictionary<(string, string), string> FindEllipses(IReadOnlyList<TextBatch> batches, Compounds compounds)
    {
        var found = new Dictionary<(string, string), string>();
        foreach (var batch in batches)
        {
            foreach (var (first, second) in batch.Ellipses())
            {
                var pair = (batch.WordList[first], batch.WordList[second]);
                if (!found.ContainsKey(pair) && IsPlain(pair.Item2) && compounds.HalvesOf(pair.Item2) is var (_, last))
                {
                    found.Add(pair, pair.Item1 + last);
                }
            }
        }

        return found;
    }

    private static string[] Common(string[] words, int[] termOfWord, int[] counts, string[] terms)
    {
        var displays = new string[terms.Length];
        var most = new int[terms.Length];
        Array.Fill(most, -1);
        for (var i = 0; i < words.Length; i++)
        {
            var term = termOfWord[i];
            var count = i < counts.Length ? counts[i] : 0;
            if (count > most[term])
            {
                (displays[term], most[term]) = (words[i], count);
            }
        }

        return displays;
    }

    private static bool IsPlain(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') < 0;
}

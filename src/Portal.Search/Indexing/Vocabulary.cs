using System.Runtime.InteropServices;
using Portal.Search.Analysis;

namespace Portal.Search.Indexing;

/// <summary>Every word of the corpus, the terms they are filed under, and the terms of the words that compounds are made of.</summary>
internal sealed class Vocabulary
{
    private readonly TermTable _terms;
    private readonly WordNumbers _numberOfWord;
    private readonly int[] _termOfWord;

    // Of all words, one after the other: those of a word from its start to that of the next.
    private readonly int[] _parts;
    private readonly int[] _partsOfWord;
    private readonly Dictionary<(int First, int Second), int> _ellipses;

    // Every two words that stand near each other are asked for, and hardly any make a compound.
    private readonly WordSet _halves;
    private readonly int[][] _compounds;
    private readonly bool[] _begins;
    private readonly bool[] _ends;

    private Vocabulary(
        TermTable terms, WordNumbers numberOfWord, int[][] partsOfWord, string[] displays, Dictionary<(int, int), int> ellipses, Dictionary<(int First, int Last), int[]> compounds)
    {
        (_terms, _numberOfWord, _termOfWord, _ellipses) = (terms, numberOfWord, terms.OfWords, ellipses);
        _partsOfWord = new int[partsOfWord.Length + 1];
        for (var word = 0; word < partsOfWord.Length; word++)
        {
            _partsOfWord[word + 1] = _partsOfWord[word] + partsOfWord[word].Length;
        }

        _parts = new int[_partsOfWord[^1]];
        for (var word = 0; word < partsOfWord.Length; word++)
        {
            partsOfWord[word].CopyTo(_parts, _partsOfWord[word]);
        }

        (Terms, Displays) = ([.. terms.Terms], displays);
        (_begins, _ends) = (new bool[Terms.Length], new bool[Terms.Length]);
        _halves = new WordSet(compounds.Count);
        foreach (var (first, last) in compounds.Keys)
        {
            _halves.Add(Together(first, last));
        }

        _compounds = new int[_halves.Places][];
        foreach (var ((first, last), made) in compounds)
        {
            _begins[first] = _ends[last] = true;
            _compounds[_halves.PlaceOf(Together(first, last))] = made;
        }
    }

    /// <summary>The terms, in the order of their letters without dots (see <see cref="TermTable.Sort"/>).</summary>
    public string[] Terms { get; }

    /// <summary>The terms without dots.</summary>
    public string[] Folded => _terms.Folded;

    /// <summary>The most common word of each term.</summary>
    public string[] Displays { get; }

    /// <summary>How often the texts have a word of a term.</summary>
    public int Occurrences(int term) => _terms.Counts[term];

    /// <summary>The term of a word.</summary>
    public int TermOf(int word) => _termOfWord[word];

    /// <summary>The terms of the words that a word is made of.</summary>
    public ReadOnlySpan<int> PartsOf(int word) => _parts.AsSpan(_partsOfWord[word].._partsOfWord[word + 1]);

    /// <summary>The word that an ellipsis stands for, from its first part and the compound that ends it; or -1.</summary>
    public int Complete(int first, int compound) => _ellipses.GetValueOrDefault((first, compound), -1);

    /// <summary>Whether a compound of two known words has the term as the first of them.</summary>
    public bool BeginsCompounds(int term) => _begins[term];

    /// <summary>Whether a compound of two known words has the term as the last of them.</summary>
    public bool EndsCompounds(int term) => _ends[term];

    /// <summary>The compounds of two terms.</summary>
    public ReadOnlySpan<int> CompoundsOf(int first, int last) => _halves.PlaceOf(Together(first, last)) is >= 0 and var place ? _compounds[place] : [];

    /// <summary>The number of a term, or -1.</summary>
    public int Find(string term) => _terms.Find(term);

    /// <summary>The term of a word, or -1 if the vocabulary does not have the word.</summary>
    public int FindWord(string word) => _numberOfWord.Find(WordHashes.Of(word)) is >= 0 and var number ? _termOfWord[number] : -1;

    private static ulong Together(int first, int last) => ((ulong)(uint)first << 32) | (uint)last;

    /// <summary>Makes the vocabulary of batches, and numbers the words of their tables by it.</summary>
    /// <param name="batches">The texts.</param>
    /// <param name="further">Words that are to have terms even if no text has them.</param>
    /// <param name="numbering">For each table: the vocabulary's number of each of its words.</param>
    public static Vocabulary Of(IReadOnlyList<TextBatch> batches, IEnumerable<string> further, out IReadOnlyDictionary<WordTable, int[]> numbering)
    {
        var (known, counts, isSmall, ofTable) = Merge([.. batches.Select(batch => batch.Words).Distinct()]);
        var terms = new TermTable(known.Length);
        var stems = StemsOf(known);
        var termsOfKnown = WordForms.TellApart(known, stems, counts);
        terms.Add(termsOfKnown, counts);
        var compounds = new Compounds(known, counts, isSmall, termsOfKnown);

        // Parts and halves of a word together: both need to know where it is best split.
        var parts = new string[known.Length][];
        var halves = new (string First, string Last)?[known.Length];
        Parallel.For(0, known.Length, i => (parts[i], halves[i]) = Compounds.IsPlain(known[i]) ? (compounds.PartsOf(known[i]), compounds.HalvesOf(known[i])) : ([], null));
        var ellipses = FindEllipses(batches, compounds);
        var ellipsisParts = ellipses.Values.Distinct(StringComparer.Ordinal).ToDictionary(word => word, compounds.PartsOf, StringComparer.Ordinal);

        // The known words come first.
        var numberOfWord = new WordNumbers(known.Length);
        foreach (var word in known)
        {
            numberOfWord.FindOrAdd(WordHashes.Of(word));
        }

        int NumberOf(string word) => numberOfWord.Find(WordHashes.Of(word));
        string[] words =
        [
            .. known,
            .. parts.SelectMany(part => part).Concat(ellipsisParts.Keys).Concat(ellipsisParts.Values.SelectMany(part => part)).Concat(further)
                .Where(word => NumberOf(word) < 0).DistinctBy(word => WordHashes.Of(word)).Order(StringComparer.Ordinal),
        ];
        for (var i = known.Length; i < words.Length; i++)
        {
            numberOfWord.FindOrAdd(WordHashes.Of(words[i]));
        }

        stems = [.. stems, .. StemsOf(words[known.Length..])];
        terms.Add(WordForms.TellApart(words, stems, counts, known.Length), new int[words.Length - known.Length]);
        terms.Sort();
        var termOfWord = terms.OfWords;

        int[] PartsOf(int number, string[] own)
        {
            if (own.Length == 0)
            {
                return [];
            }

            var found = new int[own.Length];
            var count = 0;
            foreach (var part in own)
            {
                var term = termOfWord[NumberOf(part)];
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
            () => byHalves = ByHalves(halves, terms, NumberOf),
            () => displays = Common(words, stems, terms, counts));
        foreach (var (word, own) in ellipsisParts)
        {
            partsOfWord[NumberOf(word)] = PartsOf(NumberOf(word), own);
        }

        numbering = ofTable;
        return new Vocabulary(
            terms,
            numberOfWord,
            partsOfWord,
            displays,
            ellipses.ToDictionary(pair => (NumberOf(pair.Key.Item1), NumberOf(pair.Key.Item2)), pair => NumberOf(pair.Value)),
            byHalves);
    }

    // The words of all tables in order; how often each occurs, and whether ever with a small letter first; and where among them the words of each table are.
    private static (string[] Words, int[] Counts, bool[] IsSmall, Dictionary<WordTable, int[]> OfTable) Merge(IReadOnlyList<WordTable> tables)
    {
        var room = tables.Select(table => table.Words.Count).DefaultIfEmpty().Max();
        var numbers = new WordNumbers(room);
        var asTheyCame = new List<string>(room);
        var ofTable = new Dictionary<WordTable, int[]>();
        foreach (var table in tables)
        {
            var own = ofTable[table] = new int[table.Words.Count];
            for (var i = 0; i < own.Length; i++)
            {
                own[i] = numbers.FindOrAdd(table.Hashes[i]);
                if (own[i] == asTheyCame.Count)
                {
                    asTheyCame.Add(table.Words[i]);
                }
            }
        }

        var order = WordOrder.Of(asTheyCame);
        var words = new string[order.Length];
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            words[i] = asTheyCame[order[i]];
            places[order[i]] = i;
        }

        var counts = new int[words.Length];
        var isSmall = new bool[words.Length];
        foreach (var (table, own) in ofTable)
        {
            for (var i = 0; i < own.Length; i++)
            {
                own[i] = places[own[i]];
                counts[own[i]] += table.Occurrences(i);
                isSmall[own[i]] |= table.IsSmall(i);
            }
        }

        return (words, counts, isSmall, ofTable);
    }

    // The terms of the known words that two terms make, which come first of all words.
    private static Dictionary<(int First, int Last), int[]> ByHalves(
        (string First, string Last)?[] halves, TermTable terms, Func<string, int> numberOf)
    {
        var termOfWord = terms.OfWords;
        var found = new Dictionary<(int First, int Last), int[]>();
        for (var i = 0; i < halves.Length; i++)
        {
            if (halves[i] is not var (first, last) || (numberOf(last) is >= 0 and var number ? termOfWord[number] : terms.Find(SwedishStem.Of(last))) is not (>= 0 and var lastTerm))
            {
                continue;
            }

            ref var compounds = ref CollectionsMarshal.GetValueRefOrAddDefault(found, (termOfWord[numberOf(first)], lastTerm), out _);
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
    private static string[] StemsOf(string[] words)
    {
        var stems = new string[words.Length];
        Parallel.For(0, words.Length, i => stems[i] = SwedishStem.Of(words[i]));
        return stems;
    }

    // The words that "ladd- och drivmedelsinfrastruktur" leaves out: "laddinfrastruktur".
    private static Dictionary<(string, string), string> FindEllipses(IReadOnlyList<TextBatch> batches, Compounds compounds)
    {
        var found = new Dictionary<(string, string), string>();
        foreach (var batch in batches)
        {
            foreach (var (first, second) in batch.Ellipses())
            {
                var pair = (batch.Words.Words[first], batch.Words.Words[second]);
                if (!found.ContainsKey(pair) && Compounds.IsPlain(pair.Item2) && compounds.HalvesOf(pair.Item2) is var (_, last))
                {
                    found.Add(pair, pair.Item1 + last);
                }
            }
        }

        return found;
    }

    // What has been told apart from its stem is the word of a term only where nothing else is: the browser tells by that word what a term stands for.
    private static string[] Common(string[] words, string[] stems, TermTable terms, int[] counts)
    {
        var displays = new string[terms.Terms.Count];
        var most = new int[displays.Length];
        Array.Fill(most, -1);
        foreach (var isApart in (ReadOnlySpan<bool>)[false, true])
        {
            for (var i = 0; i < words.Length; i++)
            {
                var term = terms.OfWords[i];
                var count = i < counts.Length ? counts[i] : 0;
                if (count > most[term] && stems[i] != terms.Terms[term] == isApart)
                {
                    (displays[term], most[term]) = (words[i], count);
                }
            }

            if (!isApart)
            {
                for (var term = 0; term < most.Length; term++)
                {
                    most[term] = displays[term] is null ? -1 : int.MaxValue;
                }
            }
        }

        return displays;
    }
}

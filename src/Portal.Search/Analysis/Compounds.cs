using System.Buffers;
using System.Runtime.CompilerServices;

namespace Portal.Search.Analysis;

/// <summary>
/// Takes Swedish compounds apart with a vocabulary of known words: the first part may lose its last vowel and take a linking letter
/// (Svenska Akademiens grammatik, volume 2, on compounding): <i>arbet-s-marknad, skol-väg, häls-o-vård, gat-u-kök, olj-e-plattform</i>.
/// </summary>
internal sealed class Compounds
{
    private const int ShortestWord = 6;
    private const int MostParts = 4;
    private const int ShortestUnknown = 4;
    private const int LongestEnding = 7;
    private const int BeginningLength = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyåäö");

    // Prepositions, prefixes of verbs and endings that look like words.
    private static readonly WordSet NoFirst = WordSet.Of(
        "för", "be", "ut", "in", "upp", "av", "på", "om", "till", "med", "mot", "åter", "sam", "under", "över", "fram", "ned", "ner", "bi", "an",
        "er", "ge", "van", "fort", "efter", "vid", "från", "inom", "genom", "mellan", "hela", "all", "alla", "sin", "den", "det", "som", "kom",
        "ansvar", "var", "han", "hon", "ska", "kan", "per", "pro", "sen", "sed", "tre", "ett", "man", "hur", "när", "där", "här", "före", "utan", "samman");

    private static readonly WordSet NoLast = WordSet.Of(
        "het", "bar", "lig", "sam", "full", "lös", "skap", "dom", "vis", "ning", "ande", "else", "tion", "are", "isk", "ing", "era", "arna", "erna",
        "orna", "ens", "ets", "ism", "ist", "eri", "tid", "nad", "den", "det", "ner", "ter", "ser", "tar", "mer", "sin", "gen", "ten", "ren", "per",
        "bara", "samma", "rade", "rad", "ordning", "ska", "kan", "har", "var", "som", "till", "sätt", "sätta", "sätts", "ligt", "liga", "lar", "ger", "gör",
        "ningen", "ningar", "ningarna", "nings", "ling", "lingar", "heten", "heter", "skapet", "skapen", "skaps", "samt", "samhet", "samheten", "samheter", "samheterna", "samhets", "bart", "löst", "lösa", "fullt", "fulla",
        "mässig", "mässigt", "mässiga", "aktig", "aktigt", "aktiga", "ligare", "ligen", "ländsk", "ländska", "ländskt", "ländskas", "städsk", "rande", "nande", "lande", "tade",
        "lade", "nade", "sammare", "sammast", "sammaste", "kare", "nare", "lare", "tare", "gare", "dare", "lens", "nens", "rens", "tens", "vens", "nets", "lets", "tets", "gets", "dets", "nas", "kling");

    // What place names end with: "Värmland" is no land of warmth.
    private static readonly string[] PlaceEndings = ["land", "lands", "borg", "borgs", "stad", "stads", "köping", "köpings", "holm", "holms", "berg", "bergs", "vik", "viks", "sund", "hamn", "hult", "torp"];

    // Each thread gathers the parts of one word after the other in the same place.
    [ThreadStatic]
    private static List<string>? _parts;

    // Words and terms by their hashes (see WordHashes): every beginning and every end of every word is looked up.
    private readonly WordCounts _words;
    private readonly WordCounts _terms;
    private readonly WordSet _productive;
    private readonly WordSet _places;
    private readonly WordSet _beginnings;
    private readonly WordSet _forms;

    // The words that were split last: a word is asked for a few times in a row, and common parts again and again. Where two threads write the same place, one is forgotten.
    private readonly KnownSplit?[] _splits = new KnownSplit?[1 << 16];

    /// <param name="words">The words of the vocabulary; those with digits take no part.</param>
    /// <param name="counts">How often each word occurs.</param>
    /// <param name="isSmall">Whether each is ever written with a small letter first.</param>
    /// <param name="stems">The stem of each word.</param>
    public Compounds(IReadOnlyList<string> words, IReadOnlyList<int> counts, IReadOnlyList<bool> isSmall, IReadOnlyList<string> stems)
    {
        var plain = new List<(string Word, int Stem)>(words.Count);
        var hashes = new List<ulong>(words.Count);
        var plainCounts = new List<int>(words.Count);
        _places = new(0);
        _beginnings = new(0);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (IsPlain(word))
            {
                plain.Add((word, stems[i].Length));
                hashes.Add(WordHashes.Of(word));
                plainCounts.Add(counts[i]);
                _beginnings.Add(Beginning(word, word.Length));
            }

            if (!isSmall[i] && IsPlaceName(word))
            {
                _places.Add(WordHashes.Of(word));
            }
        }

        var stemHashes = new ulong[stems.Count];
        for (var i = 0; i < stemHashes.Length; i++)
        {
            stemHashes[i] = WordHashes.Of(stems[i]);
            _beginnings.Add(Beginning(stems[i], stems[i].Length));
        }

        _words = new(hashes, plainCounts);
        _terms = new(stemHashes, counts);
        _forms = FindForms(plain);
        _productive = FindProductive(plain);
    }

    /// <summary>Whether a word may be a compound: it has no digits.</summary>
    public static bool IsPlain(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') < 0;

    /// <summary>
    /// The words that a word is made of, also those within them; none if it is no compound. What follows a known first part counts as a word, and so does
    /// a known last part after a first that begins other compounds too.
    /// </summary>
    public string[] PartsOf(string word)
    {
        if (Split(word) is null)
        {
            return [];
        }

        var parts = _parts ??= [];
        parts.Clear();
        Collect(word, parts, 0);
        parts.Remove(word);
        return [.. parts];
    }

    /// <summary>The two known words that a compound is made of, or null. The last is as it is written: of "drivmedelsinfrastruktur" it is "infrastruktur".</summary>
    public (string First, string Last)? HalvesOf(string word) =>
        Split(word) is { First.Length: > 0 } halves && Count(halves.Last) > 0 && !StopWords.Contains(halves.First) && !StopWords.Contains(halves.Last) ? halves : null;

    // What words begin with that is their term at least: "drönar" of "drönare".
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static WordSet FindForms(List<(string Word, int Stem)> words)
    {
        var forms = new WordSet(words.Count * 2);
        Span<ulong> buffer = stackalloc ulong[WordHashes.LongestWord + 1];
        foreach (var (word, stem) in words)
        {
            if (word.Length > WordHashes.LongestWord)
            {
                continue;
            }

            var hashes = new WordHashes(word, buffer);
            for (var length = stem; length <= word.Length; length++)
            {
                forms.Add(hashes.Of(0, length));
            }
        }

        return forms;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private WordSet FindProductive(List<(string Word, int Stem)> words)
    {
        var once = new WordSet(words.Count);
        var productive = new WordSet(0);
        Span<ulong> buffer = stackalloc ulong[WordHashes.LongestWord + 1];
        foreach (var (word, _) in words)
        {
            if (word.Length > WordHashes.LongestWord)
            {
                continue;
            }

            var hashes = new WordHashes(word, buffer);
            for (var at = ShortestUnknown; at <= word.Length - ShortestUnknown; at++)
            {
                var last = hashes.Of(at, word.Length);
                if (_words.Contains(last) && !NoLast.Contains(last) && !once.Add(hashes.Of(0, at)))
                {
                    productive.Add(hashes.Of(0, at));
                }
            }
        }

        return productive;
    }

    private void Collect(string word, List<string> parts, int depth)
    {
        if (depth >= MostParts || Split(word) is not var (first, last))
        {
            return;
        }

        if (first.Length > 0)
        {
            Add(parts, first);
            Collect(first, parts, depth + 1);
        }
        else if (UnknownFirst(word.AsSpan(..^last.Length)) is { } unknown)
        {
            Add(parts, unknown);
            Collect(unknown, parts, depth + 1);
        }

        Add(parts, last);
        if (last[0] is 'p' or 't' or 'k' && word[^(last.Length + 1)] == 's' && Count(last) == 0)
        {
            // Of an unknown word nobody can tell whether the s links or begins it: "mobilspektrum".
            Add(parts, "s" + last);
        }

        Collect(last, parts, depth + 1);
    }

    private static void Add(List<string> parts, string part)
    {
        // There are hardly more than four. What is no word to search for by itself ("samman") is none as a part.
        if (!StopWords.Contains(part) && !parts.Contains(part))
        {
            parts.Add(part);
        }
    }

    // What stands before a known last part counts as a word, too: "mobilspektrum" of "mobilspektrumauktion".
    private static string? UnknownFirst(ReadOnlySpan<char> start)
    {
        if (start[^1] == 's')
        {
            start = start[..^1];
        }

        return start.Length > ShortestUnknown && start.IndexOfAny(Vowels) >= 0 && !NoFirst.Contains(WordHashes.Of(start)) ? start.ToString() : null;
    }

    private static bool IsPlaceName(string word)
    {
        foreach (var ending in PlaceEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Whether any known word or term begins like a word: tells most that are none without looking further.
    private bool MayBegin(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(word.Length, BeginningLength); length > 1; length--)
        {
            // Shorter words are in the set as they are.
            if (_beginnings.Contains(Beginning(word, length)))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Beginning(ReadOnlySpan<char> word, int length)
    {
        var packed = 0UL;
        for (var i = 0; i < Math.Min(length, BeginningLength); i++)
        {
            packed = (packed << 16) | word[i];
        }

        return packed;
    }

    /// <summary>How often a word occurs, or if it does not, how often other forms of it do.</summary>
    private int Count(ReadOnlySpan<char> word)
    {
        Span<ulong> buffer = stackalloc ulong[WordHashes.LongestWord + 1];
        return word.Length > WordHashes.LongestWord ? 0 : Count(word, new WordHashes(word, buffer), 0);
    }

    /// <summary>As <see cref="Count(ReadOnlySpan{char})"/>, of what stands at the end of a word whose hashes are known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Count(ReadOnlySpan<char> last, WordHashes hashes, int at)
    {
        if (!MayBegin(last))
        {
            return 0;
        }

        var count = _words.Of(hashes.Of(at, at + last.Length));
        if (count > 0 || last.Length < 5)
        {
            return count;
        }

        for (var length = last.Length; length >= Math.Max(3, last.Length - LongestEnding); length--)
        {
            if (_terms.Contains(hashes.Of(at, at + length)))
            {
                return CountOfTerm(last);
            }
        }

        return 0;
    }

    private int CountOfTerm(ReadOnlySpan<char> word) => _terms.Of(TermOf(word));

    private static ulong TermOf(ReadOnlySpan<char> word)
    {
        Span<char> stem = stackalloc char[word.Length];
        return WordHashes.Of(stem[..SwedishStem.Write(word, stem)]);
    }

    // As Count above, of the beginning of a word. A form that no word begins with is none that compounds begin with ("samar" is no form of "samer"),
    // nor is one that only the word itself begins with ("tillsam" of "tillsammans").
    private int CountOfFirst(ReadOnlySpan<char> start, ulong hash, ulong termOfWord) =>
        _words.Of(hash) is var count && (count > 0 || start.Length < 5 || !_forms.Contains(hash)) ? count
            : TermOf(start) is var term && term != termOfWord ? _terms.Of(term)
            : 0;

    private (string First, string Last)? Split(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > WordHashes.LongestWord)
        {
            return null;
        }

        var hash = WordHashes.Of(word);
        ref var place = ref _splits[hash % (uint)_splits.Length];
        if (place is not { } split || split.Word != hash)
        {
            place = split = new KnownSplit(hash, BestSplit(word));
        }

        return split.Halves;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (string First, string Last)? BestSplit(ReadOnlySpan<char> word)
    {
        Span<ulong> buffer = stackalloc ulong[WordHashes.LongestWord + 1];
        var hashes = new WordHashes(word, buffer);
        if (_places.Contains(hashes.Of(0, word.Length)) || (word[^1] == 's' && _places.Contains(hashes.Of(0, word.Length - 1))))
        {
            return null;
        }

        Span<char> stem = stackalloc char[word.Length];
        var stemLength = SwedishStem.Write(word, stem);
        var termOfWord = WordHashes.Of(stem[..stemLength]);
        var bestAt = 0;
        string? bestFirst = null;
        var bestScore = 0.0;
        var before = default(Found);
        for (var at = PlaceLength(word, hashes); at <= word.Length - 3; at++)
        {
            var start = word[..at];
            var last = word[at..];
            var (first, count) = FirstPart(start, hashes, termOfWord, ref before);
            // What is left after the word's own stem is an ending: no "norna" in "kvinnorna".
            if (first == First.Unknown && !(at >= ShortestUnknown && at < stemLength - 1 && last.Length >= ShortestUnknown && MayFollowUnknown(start, last, hashes)))
            {
                continue;
            }

            var lastScore = LastScore(last, hashes, at, isCompoundEnough: first != First.Unknown);
            double score;
            if (first != First.Unknown && lastScore > 0)
            {
                score = 20 + lastScore + Math.Log(1 + count) + (2 * Math.Min(6, Math.Min(at, last.Length)));
            }
            else if (first != First.Unknown && at >= ShortestUnknown && count > (last.Length >= 8 ? 0 : 1) && IsLikeAWord(last, hashes))
            {
                score = at;
            }
            else if (first == First.Unknown && lastScore >= 1)
            {
                score = 10 + last.Length;
            }
            else
            {
                continue;
            }

            if (score > bestScore)
            {
                (bestAt, bestFirst, bestScore) = (at, first.Of(start), score);
            }
        }

        return bestFirst is null ? null : (bestFirst, word[bestAt..].ToString());
    }

    // "Värmlandsstrategin" begins with Värmland, and not with warmth.
    private int PlaceLength(ReadOnlySpan<char> word, WordHashes hashes)
    {
        for (var length = word.Length - 3; length > 4; length--)
        {
            if (_places.Contains(hashes.Of(0, length)))
            {
                return length;
            }
        }

        return 2;
    }

    // Whether a known word may be the last part after a first that nothing is known of.
    private bool MayFollowUnknown(ReadOnlySpan<char> start, ReadOnlySpan<char> last, WordHashes hashes) =>
        hashes.Of(0, start.Length) is var first
        && (_productive.Contains(first) || (last.Length > ShortestUnknown && IsLikeAWord(last, hashes) && start.IndexOfAny(Vowels) >= 0)) && !NoFirst.Contains(first);

    // Endings that go on from a stem begin with a vowel, most of them; compounds' last parts mostly do not.
    private static bool IsLikeAWord(ReadOnlySpan<char> last, WordHashes hashes) =>
        last.Length >= ShortestUnknown && !Vowels.Contains(last[0])
        && !(last[0] is 's' or 'n' or 't' && !Vowels.Contains(last[1]) && last[1] is not ('t' or 'p' or 'k' or 'l' or 'v' or 'j' or 'r'))
        && last.IndexOfAny(Vowels) >= 0 && !NoLast.Contains(hashes.OfEnd(last.Length));

    private double LastScore(ReadOnlySpan<char> last, WordHashes hashes, int at, bool isCompoundEnough)
    {
        var count = Count(last, hashes, at);
        if (count > (last.Length == 3 ? 2 : 0))
        {
            return NoLast.Contains(hashes.OfEnd(last.Length)) ? 0 : Math.Log(1 + count) + 1;
        }

        return isCompoundEnough && last.Length > ShortestWord && MayBegin(last) && !NoLast.Contains(hashes.OfEnd(last.Length))
            && Split(last) is { First.Length: > 0 } split && Count(split.Last) > 0 ? 0.5 : 0;
    }

    /// <summary>The first part that a word may begin with.</summary>
    /// <param name="part">The beginning of the word.</param>
    /// <param name="hashes">The word's.</param>
    /// <param name="termOfWord">The hash of the word's term.</param>
    /// <param name="before">What was found for the beginning that was asked for last, and then for this one.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (First First, int Count) FirstPart(ReadOnlySpan<char> part, WordHashes hashes, ulong termOfWord, ref Found before)
    {
        if (NoFirst.Contains(hashes.Of(0, part.Length)))
        {
            return default;
        }

        if (part.Length == 2)
        {
            return part is "it" or "eu" or "el" or "tv" or "fn" or "ai" ? (new First(2), 1) : default;
        }

        var shorter = before;
        before = new Found(part.Length, Known(part, hashes, termOfWord));
        return before.Known.First == First.Unknown && part[^1] is 's' or 'e' or 'o' or 'u' or 'a' && part.Length > 3 && !NoFirst.Contains(hashes.Of(0, part.Length - 1))
            ? shorter.Length == part.Length - 1 ? shorter.Known : Known(part[..^1], hashes, termOfWord)
            : before.Known;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (First First, int Count) Known(ReadOnlySpan<char> part, WordHashes hashes, ulong termOfWord)
    {
        var hash = hashes.Of(0, part.Length);
        var count = CountOfFirst(part, hash, termOfWord);
        if (count > (part.Length == 3 ? 2 : 0))
        {
            return (new First(part.Length), count);
        }

        var a = _words.Of(WordHashes.With(hash, 'a'));
        var e = _words.Of(WordHashes.With(hash, 'e'));
        return a + e == 0 ? default : (new First(part.Length, a >= e ? 'a' : 'e'), Math.Max(a, e));
    }

    /// <summary>The first part of a compound: how many of the compound's letters, and the vowel that it lost.</summary>
    private readonly record struct First(int Length, char Vowel = '\0')
    {
        /// <summary>No known word.</summary>
        public static First Unknown => default;

        /// <summary>The word, or nothing for an unknown one.</summary>
        public string Of(ReadOnlySpan<char> start) => Vowel == '\0' ? start[..Length].ToString() : string.Concat(start[..Length], [Vowel]);
    }

    /// <summary>What is known of a beginning without a linking letter.</summary>
    /// <param name="Length">How many letters it has.</param>
    /// <param name="Known">The first part, and how often it occurs.</param>
    private readonly record struct Found(int Length, (First First, int Count) Known);

    /// <summary>How a word is best split.</summary>
    /// <param name="Word">The word's hash.</param>
    /// <param name="Halves">Its halves, or null if it is no compound.</param>
    private sealed record KnownSplit(ulong Word, (string First, string Last)? Halves);
}

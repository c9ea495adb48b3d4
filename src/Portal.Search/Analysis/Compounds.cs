using System.Buffers;
using System.Collections.Frozen;

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

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyåäö");

    // Prepositions, prefixes of verbs and endings that look like words.
    private static readonly FrozenSet<string> NoFirst = FrozenSet.Create(StringComparer.Ordinal,
        "för", "be", "ut", "in", "upp", "av", "på", "om", "till", "med", "mot", "åter", "sam", "under", "över", "fram", "ned", "ner", "bi", "an",
        "er", "ge", "van", "fort", "efter", "vid", "från", "inom", "genom", "mellan", "hela", "all", "alla", "sin", "den", "det", "som", "kom",
        "ansvar", "var", "han", "hon", "ska", "kan", "per", "pro", "sen", "sed", "tre", "ett", "man", "hur", "när", "där", "här", "före", "utan");

    private static readonly FrozenSet<string> NoLast = FrozenSet.Create(StringComparer.Ordinal,
        "het", "bar", "lig", "sam", "full", "lös", "skap", "dom", "vis", "ning", "ande", "else", "tion", "are", "isk", "ing", "era", "arna", "erna",
        "orna", "ens", "ets", "ism", "ist", "eri", "tid", "nad", "den", "det", "ner", "ter", "ser", "tar", "mer", "sin", "gen", "ten", "ren", "per",
        "bara", "samma", "rade", "rad", "ordning", "ska", "kan", "har", "var", "som", "till", "sätt", "sätta", "sätts", "ligt", "liga", "lar", "ger", "gör");

    // What place names end with: "Värmland" is no land of warmth.
    private static readonly string[] PlaceEndings = ["land", "lands", "borg", "borgs", "stad", "stads", "köping", "köpings", "holm", "holms", "berg", "bergs", "vik", "viks", "sund", "hamn", "hult", "torp"];

    private readonly Func<string, int> _count;
    private readonly Func<string, bool> _isName;
    private readonly HashSet<string> _productive = new(StringComparer.Ordinal);

    /// <param name="words">The vocabulary.</param>
    /// <param name="count">How often a word occurs; 0 for an unknown one.</param>
    /// <param name="isName">Whether a word is only ever written with a capital letter.</param>
    public Compounds(IEnumerable<string> words, Func<string, int> count, Func<string, bool> isName)
    {
        (_count, _isName) = (count, isName);
        var once = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            for (var at = ShortestUnknown; at <= word.Length - ShortestUnknown; at++)
            {
                var start = word[..at];
                if (!NoLast.Contains(word[at..]) && count(word[at..]) > 0 && !once.Add(start))
                {
                    _productive.Add(start);
                }
            }
        }
    }

    /// <summary>
    /// The words that a word is made of, also those within them; none if it is no compound. What follows a known first part counts as a word, and so does
    /// a known last part after a first that begins other compounds too.
    /// </summary>
    public IReadOnlyCollection<string> PartsOf(string word)
    {
        var parts = new SortedSet<string>(StringComparer.Ordinal);
        if (!(_isName(word) && PlaceEndings.Any(word.EndsWith)))
        {
            Collect(word, parts, 0);
            parts.Remove(word);
        }

        return parts;
    }

    /// <summary>The last part of a compound as it is written, or null: of "drivmedelsinfrastruktur" it is "infrastruktur".</summary>
    public string? LastOf(string word) => Split(word)?.Last;

    private void Collect(string word, SortedSet<string> parts, int depth)
    {
        if (depth >= MostParts || Split(word) is not var (first, last))
        {
            return;
        }

        if (first.Length > 0)
        {
            parts.Add(first);
            Collect(first, parts, depth + 1);
        }

        parts.Add(last);
        Collect(last, parts, depth + 1);
    }

    private (string First, string Last)? Split(string word)
    {
        if (word.Length < ShortestWord)
        {
            return null;
        }

        (string, string)? best = null;
        var bestScore = 0.0;
        for (var at = 2; at <= word.Length - 3; at++)
        {
            var last = word[at..];
            var lastScore = LastScore(last);
            var first = FirstPart(word[..at]);
            double score;
            if (first is not null && lastScore > 0)
            {
                score = 20 + lastScore + Math.Log(1 + _count(first)) + (2 * Math.Min(6, Math.Min(at, last.Length)));
            }
            else if (first is not null && IsStrong(first, at) && IsLikeAWord(last))
            {
                score = at;
            }
            else if (lastScore >= 1 && last.Length >= ShortestUnknown && _productive.Contains(word[..at]) && !NoFirst.Contains(word[..at]))
            {
                (first, score) = ("", 10 + last.Length);
            }
            else
            {
                continue;
            }

            if (score > bestScore)
            {
                (best, bestScore) = ((first, last), score);
            }
        }

        return best;
    }

    private bool IsStrong(string first, int length) => length >= ShortestUnknown && _count(first) > 1;

    // Endings that go on from a stem begin with a vowel, most of them; compounds' last parts mostly do not.
    private static bool IsLikeAWord(string last) =>
        last.Length > ShortestUnknown && !NoLast.Contains(last) && !IsVowel(last[0]) && !(last[0] is 's' or 'n' or 't' && !IsVowel(last[1]) && last[1] is not ('t' or 'p' or 'k' or 'l' or 'v' or 'j' or 'r'))
        && last.AsSpan().IndexOfAny(Vowels) >= 0;

    private static bool IsVowel(char c) => Vowels.Contains(c);

    private double LastScore(string last)
    {
        if (NoLast.Contains(last))
        {
            return 0;
        }

        var count = _count(last);
        if (count > (last.Length == 3 ? 2 : 0))
        {
            return Math.Log(1 + count) + 1;
        }

        return last.Length > ShortestWord && Split(last) is { First.Length: > 0 } split && _count(split.Last) > 0 ? 0.5 : 0;
    }

    private string? FirstPart(string part)
    {
        if (NoFirst.Contains(part) || part.Length < 2)
        {
            return null;
        }

        if (part.Length == 2)
        {
            return part is "it" or "eu" or "el" or "tv" or "fn" or "ai" ? part : null;
        }

        return Known(part) ?? (part[^1] is 's' or 'e' or 'o' or 'u' or 'a' && part.Length > 3 && !NoFirst.Contains(part[..^1]) ? Known(part[..^1]) : null);
    }

    private string? Known(string part)
    {
        if (part.Length > 2 && _count(part) > (part.Length == 3 ? 2 : 0))
        {
            return part;
        }

        if (part.Length < 3)
        {
            return null;
        }

        var withA = part + "a";
        var withE = part + "e";
        int a = _count(withA), e = _count(withE);
        return a == 0 && e == 0 ? null : a >= e ? withA : withE;
    }
}

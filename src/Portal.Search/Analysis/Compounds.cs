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

    // Prepositions, prefixes of verbs and endings that look like words.
    private static readonly FrozenSet<string> NoFirst = FrozenSet.Create(StringComparer.Ordinal,
        "för", "be", "ut", "in", "upp", "av", "på", "om", "till", "med", "mot", "åter", "sam", "under", "över", "fram", "ned", "ner", "bi", "an",
        "er", "ge", "van", "fort", "efter", "vid", "från", "inom", "genom", "mellan", "hela", "all", "alla", "sin", "den", "det", "som", "kom",
        "ansvar", "var", "han", "hon", "ska", "kan", "per", "pro", "sen", "sed", "tre", "ett", "man", "hur", "när", "där", "här", "före", "utan");

    private static readonly FrozenSet<string> NoLast = FrozenSet.Create(StringComparer.Ordinal,
        "het", "bar", "lig", "sam", "full", "lös", "skap", "dom", "vis", "ning", "ande", "else", "tion", "are", "isk", "ing", "era", "arna", "erna",
        "orna", "ens", "ets", "ism", "ist", "eri", "tid", "nad", "den", "det", "ner", "ter", "ser", "tar", "mer", "sin", "gen", "ten", "ren", "per",
        "bara", "samma", "rade", "rad", "ordning", "ska", "kan", "har", "var", "som", "till", "sätt", "sätta", "sätts", "ligt", "liga", "lar", "ger", "gör");

    private readonly Func<string, int> _count;

    /// <param name="count">How often a word occurs; 0 for an unknown one.</param>
    public Compounds(Func<string, int> count) => _count = count;

    /// <summary>
    /// The known words that a word is made of, also those within them; none if it is not a compound of known words.
    /// </summary>
    public IReadOnlyCollection<string> PartsOf(string word)
    {
        var parts = new SortedSet<string>(StringComparer.Ordinal);
        Collect(word, parts, 0);
        parts.Remove(word);
        return parts;
    }

    private bool Collect(string word, SortedSet<string> parts, int depth)
    {
        if (depth >= MostParts || Split(word) is not var (first, last))
        {
            return false;
        }

        parts.Add(first);
        Collect(first, parts, depth + 1);
        if (_count(last) > 0)
        {
            parts.Add(last);
        }

        Collect(last, parts, depth + 1);
        return true;
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
            if (FirstPart(word[..at]) is not { } first)
            {
                continue;
            }

            var last = word[at..];
            var lastScore = LastScore(last);
            if (lastScore == 0)
            {
                continue;
            }

            var score = lastScore + Math.Log(1 + _count(first)) + (2 * Math.Min(6, Math.Min(at, last.Length)));
            if (score > bestScore)
            {
                (best, bestScore) = ((first, last), score);
            }
        }

        return best;
    }

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

        return last.Length > ShortestWord && Split(last) is not null ? 0.5 : 0;
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

using System.Buffers;
using System.Runtime.CompilerServices;

namespace Portal.Search.Analysis;

/// <summary>
/// The term under which a word is filed: the word without its endings. The Snowball stemmer leaves many Swedish inflections
/// apart (<i>energi, energin</i>; <i>skola, skolan</i>; <i>insats, insatser</i>; <i>digital, digitalt</i>), so it is applied, together with
/// further endings, until nothing more comes off. A rule that is applied last to every form can only bring forms together. Its last step, which takes
/// off -lig, -ig and -els, is left out: it files <i>styrelse</i> with <i>styra</i> and <i>viktig</i> with <i>vikt</i>.
/// </summary>
internal static class SwedishStem
{
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("abcdefghijklmnopqrstuvwxyzåäö");

    // Nouns whose plural has another vowel, by the ends of their stems.
    private static readonly (string Plural, string Singular)[] Vowels = [("städ", "stad"), ("länd", "land"), ("män", "man"), ("bönd", "bond"), ("böck", "bok")];

    /// <summary>The term of a word in lower case; words with digits or letters of other scripts, and words of two letters, are their own.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var term = word.Length <= Words.LongestWord ? stackalloc char[Words.LongestWord] : new char[word.Length];
        return term[..Write(word, term)].ToString();
    }

    /// <summary>As <see cref="Of"/>, into a buffer as long as the word.</summary>
    /// <returns>The length of the term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Write(ReadOnlySpan<char> word, Span<char> term)
    {
        word.CopyTo(term);
        if (word.Length < 3 || word.IndexOfAnyExcept(Alphabet) >= 0)
        {
            return word.Length;
        }

        var region = SnowballSwedish.RegionStart(word);
        var length = word.Length;
        int before;
        do
        {
            before = length;
            length = SnowballSwedish.InflectionLength(word[..length], region);
            length = WithoutEnding(word[..length], region);
        }
        while (length < before);

        var stem = term[..length];
        foreach (var (plural, singular) in Vowels)
        {
            if (stem.EndsWith(plural))
            {
                singular.CopyTo(stem[^plural.Length..]);
                return length - plural.Length + singular.Length;
            }
        }

        // cykel and cyklar, medel and medlen
        if (length - 2 >= region && stem.EndsWith("el") && !IsVowel(stem[^3]))
        {
            stem[^2] = 'l';
            return length - 1;
        }

        return length;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'å' or 'ö';

    private static int WithoutEnding(ReadOnlySpan<char> word, int region)
    {
        var length = word.Length;
        if (length - 2 >= region && (word[^2..] is "et" or "an" || (word.EndsWith("um") && word[^3] is ('i' or 'e'))))
        {
            return length - 2;
        }

        return length - 1 >= region && length > 3 && IsEnding(word[^1], word[^2], word[^3]) ? length - 1 : length;
    }

    private static bool IsEnding(char last, char before, char third) => last switch
    {
        'n' => before is 'i' or 'ö' or 'l' or 't' or 'p' or 'k' or 'n' || (before, third) is ('r', 'o'),
        't' => before is 'l' or 'n' or 'r' or 'v' or 'm' || (before, third) is ('s', 'ö'),
        'r' => before is 'k' or 't' or 'p' or 'g' or 'd' or 'b',
        'm' => before is 'm',
        _ => false,
    };
}

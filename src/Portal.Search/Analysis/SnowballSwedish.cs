using System.Runtime.CompilerServices;

namespace Portal.Search.Analysis;

/// <summary>
/// The Snowball stemmer for Swedish, as published (https://snowballstem.org/algorithms/swedish/stemmer.html, M. F. Porter
/// and R. Boulton). It takes off one inflectional ending, one consonant of a pair, and one derivational ending.
/// </summary>
internal static class SnowballSwedish
{
    private const string ValidBeforeS = "bcdfghjklmnoprtvy";

    // Step 1, the longest first: the first that fits is the one that counts.
    private static readonly string[] Endings =
    [
        "heterna", "hetens", "anden", "heten", "heter", "arnas", "ernas", "ornas", "andes", "arens", "andet",
        "arna", "erna", "orna", "ande", "arne", "aste", "aren", "ades", "erns",
        "ade", "are", "ern", "ens", "het", "ast",
        "ad", "en", "ar", "er", "or", "as", "es", "at",
        "a", "e",
    ];

    // The same by their last letters: few words end like one of them.
    private static readonly string[][] EndingsByLetter = [.. Enumerable.Range('a', 26).Select(letter => Endings.Where(ending => ending[^1] == letter).ToArray())];

    /// <summary>The stem's length: a stem is always the word's beginning, but for "löst" and "fullt", which lose their t.</summary>
    /// <param name="word">A word in lower case.</param>
    public static int StemLength(ReadOnlySpan<char> word)
    {
        var region = RegionStart(word);
        return WithoutDerivation(word[..InflectionLength(word, region)], region);
    }

    /// <summary>The length after the first two steps, which take off inflections and leave "styrelse" apart from "styra".</summary>
    public static int InflectionLength(ReadOnlySpan<char> word, int region) =>
        WithoutConsonantOfPair(word[..WithoutInflection(word, region)], region);

    /// <summary>
    /// Where region R1 starts: after the first consonant that follows a vowel, but at least three letters into the word.
    /// </summary>
    public static int RegionStart(ReadOnlySpan<char> word)
    {
        var at = 0;
        while (at < word.Length && !IsVowel(word[at]))
        {
            at++;
        }

        while (at < word.Length && IsVowel(word[at]))
        {
            at++;
        }

        return at == word.Length ? word.Length : Math.Max(at + 1, 3);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'å' or 'ö';

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int WithoutInflection(ReadOnlySpan<char> word, int region)
    {
        var letter = word.IsEmpty ? -1 : word[^1] - 'a';
        foreach (var ending in letter is >= 0 and < 26 ? EndingsByLetter[letter] : [])
        {
            if (word.Length - ending.Length >= region && word.EndsWith(ending))
            {
                return word.Length - ending.Length;
            }
        }

        var s = word.Length - 1;
        return s >= region && s > 0 && word[s] == 's' && ValidBeforeS.Contains(word[s - 1]) ? s : word.Length;
    }

    private static int WithoutConsonantOfPair(ReadOnlySpan<char> word, int region) =>
        word.Length - 2 >= region && word[^2..] is "dd" or "gd" or "nn" or "dt" or "gt" or "kt" or "tt" ? word.Length - 1 : word.Length;

    private static int WithoutDerivation(ReadOnlySpan<char> word, int region)
    {
        var inRegion = word[Math.Min(region, word.Length)..];
        return inRegion switch
        {
            _ when inRegion.EndsWith("fullt") || inRegion.EndsWith("löst") => word.Length - 1,
            _ when inRegion.EndsWith("lig") || inRegion.EndsWith("els") => word.Length - 3,
            _ when inRegion.EndsWith("ig") => word.Length - 2,
            _ => word.Length,
        };
    }
}

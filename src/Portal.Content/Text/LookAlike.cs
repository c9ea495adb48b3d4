using System.Buffers;

namespace Portal.Content.Text;

/// <summary>Tells what cannot be seen: characters that look like others, which search does not find and which sort in other places.</summary>
internal static class LookAlike
{
    // Letters of the Greek and Cyrillic alphabets, and others, beside the Latin ones that they look like.
    private const string Foreign = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανικορυχϹϲϳ" + "АВСЕНІЈКМОРЅТХУҮавсенікморѕтхуіјԁһӏԛԝүёїЁЇ" + "ɑɡ\u212A\u212B";
    private const string Latin = "ABEZHIKMNOPTYXavikopuxCcj" + "ABCEHIJKMOPSTXYYaBceHiKMopsTxyijdhlqwyëïËÏ" + "agKÅ";

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2010\u2011\u2043\uFE63\uFF0D");

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>
    /// A sentence, with a space before it, on what is no ordinary character in one of two texts and that the other has not: a letter of
    /// another alphabet, a loose accent, an unusual space or hyphen, two spaces in a row. Empty where there is none.
    /// </summary>
    /// <param name="written">What was written.</param>
    /// <param name="meant">What was probably meant.</param>
    public static string Hint(string written, string meant) => Odd(written, meant, "What is written") is { Length: > 0 } hint ? hint : Odd(meant, written, "What was meant");

    private static string Odd(string text, string other, string which)
    {
        foreach (var c in text)
        {
            if (c is '\u00A0' or (> '\u024F' and not ('’' or '”' or '–')) && !other.Contains(c, StringComparison.Ordinal))
            {
                return $" {which} holds U+{(int)c:X4}, {What(c)}.";
            }
        }

        return text.Contains("  ", StringComparison.Ordinal) && !other.Contains("  ", StringComparison.Ordinal) ? $" {which} holds two spaces in a row." : "";
    }

    /// <summary>
    /// The index of the first letter that looks like others and stands in a word with Latin letters, or is a sign for such letters, as
    /// ﬁ; -1 where there is none. Words that are in another alphabet altogether are as they should be, as are signs of measures in Greek: 5 μm, kΩ.
    /// </summary>
    public static int LetterAt(ReadOnlySpan<char> text)
    {
        for (var from = 0; NextAt(text[from..]) is >= 0 and var offset; from += offset + 1)
        {
            if (MeantAt(text, from + offset) is not null && (IsSign(text[from + offset]) || IsInLatinWord(text, from + offset)))
            {
                return from + offset;
            }
        }

        return -1;
    }

    /// <summary>The Latin letters that the character at an index looks like.</summary>
    public static string? MeantAt(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        >= '\uFB00' and <= '\uFB06' and var ligature => Ligatures[ligature - '\uFB00'],
        (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') => ((char)(text[at] - '\uFF21' + 'A')).ToString(),
        '\uD835' when at + 1 < text.Length && text[at + 1] is >= '\uDC00' and <= '\uDEA3' and var low => ((low - '\uDC00') % 52) is var n && n < 26 ? ((char)('A' + n)).ToString() : ((char)('a' + n - 26)).ToString(),
        var c when Foreign.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index => Latin[index].ToString(),
        _ => null,
    };

    /// <summary>
    /// The index of the first space or hyphen of a name that is not as others would write it: two spaces in a row, an unusual space or
    /// hyphen; -1 where there is none. A number is kept together with what it counts by a no-break space, as it should be.
    /// </summary>
    public static int SpacingAt(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny(Spaces) is >= 0 and var offset; from += offset + 1)
        {
            var at = from + offset;
            if (text[at] == ' ' ? at + 1 < text.Length && text[at + 1] == ' ' : !(text[at] is '\u00A0' or '\u202F' && at > 0 && char.IsAsciiDigit(text[at - 1])))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>What the space or hyphen at an index is, as the beginning of a sentence.</summary>
    public static string Spacing(string text, int at) => text[at] switch
    {
        ' ' => "Two spaces stand in a row",
        var c when char.IsWhiteSpace(c) => $"U+{(int)c:X4}, an unusual space, stands",
        var c => $"U+{(int)c:X4}, an unusual hyphen, stands",
    };

    // Greek, Cyrillic and phonetic letters, then three ranges of letters for the sake of their form.
    private static int NextAt(ReadOnlySpan<char> text)
    {
        var first = -1;
        foreach (var at in (ReadOnlySpan<int>)[text.IndexOfAnyInRange('\u0250', '\u052F'), text.IndexOfAnyInRange('\u212A', '\u212B'), text.IndexOf('\uD835'), text.IndexOfAnyInRange('\uFB00', '\uFB06'), text.IndexOfAnyInRange('\uFF21', '\uFF5A')])
        {
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }

    private static bool IsSign(char c) => c is '\u212A' or '\u212B' or '\uD835' or >= '\uFB00';

    private static bool IsInLatinWord(ReadOnlySpan<char> text, int at)
    {
        for (var before = at - 1; before >= 0 && char.IsLetter(text[before]); before--)
        {
            if (text[before] <= '\u024F')
            {
                return true;
            }
        }

        for (var after = at + 1; after < text.Length && char.IsLetter(text[after]); after++)
        {
            if (text[after] <= '\u024F')
            {
                return true;
            }
        }

        return false;
    }

    private static string What(char c) => c switch
    {
        >= '\u0300' and <= '\u036F' => "a loose accent: write the letter anew",
        _ when char.IsWhiteSpace(c) => "an unusual space: write an ordinary one",
        >= '\u2010' and <= '\u2015' or '\u2212' => "an unusual hyphen: write an ordinary one",
        _ => "which may look like another character: write it anew",
    };
}

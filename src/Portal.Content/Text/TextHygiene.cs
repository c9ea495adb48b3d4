using System.Buffers;

namespace Portal.Content.Text;

/// <summary>Finds what must not stand in a public text: invisible characters and personal identity numbers.</summary>
public static class TextHygiene
{
    // Control characters but tab and line feed, soft hyphen, zero-width and direction marks (Unicode Technical Report 36), BOM, lone surrogates.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        Enumerable.Range(0, 32).Where(c => c is not ('\n' or '\t' or '\r')).Append(0x7F).Append(0xAD)
            .Concat(Enumerable.Range(0x80, 32)).Append(0x61C).Concat(Enumerable.Range(0x200B, 5)).Append(0x2028).Append(0x2029)
            .Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2060, 16)).Append(0xFEFF).Append(0xFFFD)
            .Select(c => (char)c).ToArray());

    // Hyphen, plus (for those over a hundred years), the dashes and the spaces that word processors make of a hyphen.
    private static readonly SearchValues<char> Separators = SearchValues.Create("-+ \u00A0\u2010\u2011\u2012\u2013\u2212");

    /// <summary>The index of the first character that cannot be seen, or not by all, or -1.</summary>
    public static int InvisibleAt(ReadOnlySpan<char> text)
    {
        var suspect = text.IndexOfAny(Suspects);
        var odd = OddAt(suspect < 0 ? text : text[..suspect]);
        return odd >= 0 ? odd : suspect;
    }

    /// <summary>Whether a character is an accent that stands apart from its letter.</summary>
    public static bool IsLooseAccent(char c) => c is >= '\u0300' and <= '\u036F' and not '\u034F';

    /// <summary>Whether a character, or the pair it begins, has a meaning in some font alone (Unicode's areas for private use).</summary>
    public static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF' or >= '\uDB80' and <= '\uDBFF';

    /// <summary>The index of the first two letters that å, ä, ö or a dash became when UTF-8 was read as another encoding, or -1.</summary>
    public static int MangledAt(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny('\u00C3', '\u00E2') is >= 0 and var offset; from += offset + 1)
        {
            var at = from + offset;
            if (at + 1 < text.Length && (text[at] == '\u00C3' ? "\u00A4\u00A5\u00B6\u00A9\u00A8\u201E\u2026\u2013\u0084\u0085\u0096" : "\u20AC\u0080").Contains(text[at + 1], StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    // Beyond Latin letters, what is ordinary in Swedish text is a few dashes and quotes; the rest is looked at one by one.
    private static int OddAt(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAnyExceptInRange('\0', '\u02FF') is >= 0 and var offset; from += offset + 1)
        {
            if (IsOdd(text, from + offset))
            {
                return from + offset;
            }
        }

        return -1;
    }

    // Loose accents, fillers, selectors and tags that show nothing (Default_Ignorable_Code_Point), private use, and what is no character.
    private static bool IsOdd(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        < '\u2000' => text[at] is (>= '\u0300' and <= '\u036F') or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F'),
        < '\uD800' => text[at] is '\u2800' or '\u3164',
        '\uD834' => at + 1 < text.Length && text[at + 1] is >= '\uDD73' and <= '\uDD7A',
        (>= '\uDB40' and <= '\uDB43') or (>= '\uDB80' and <= '\uDBFF') => true,
        (>= '\uE000' and <= '\uF8FF') or (>= '\uFDD0' and <= '\uFDEF') or (>= '\uFE00' and <= '\uFE0E') => true,
        '\uFFA0' or >= '\uFFF9' and not '\uFFFC' => true,
        _ => false,
    };

    /// <summary>
    /// The index of the first Swedish personal identity number or coordination number, or -1: YYMMDD-NNNN or YYYYMMDD-NNNN, with or
    /// without hyphen, with a real month and day (day + 60 for coordination numbers) and the check digit of SFS 1991:481 § 18.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isInYaml">Whether a value that is ten or twelve digits and nothing else is a number, as an amount.</param>
    public static int PersonalNumberAt(ReadOnlySpan<char> text, bool isInYaml = false)
    {
        for (var from = 0; from < text.Length;)
        {
            var offset = text[from..].IndexOfAnyInRange('0', '9');
            if (offset < 0)
            {
                return -1;
            }

            var start = from + offset;
            var end = start + DigitsIn(text[start..]);
            if (start > 0 && char.IsLetter(text[start - 1]))
            {
                from = end;
                continue;
            }

            var run = text[start..end];
            if (run.Length is 6 or 8 && SeparatorIn(text[end..]) is > 0 and var gap && DigitsIn(text[(end + gap)..]) == 4)
            {
                if (IsPersonalNumber(run, text.Slice(end + gap, 4)))
                {
                    return start;
                }
            }
            else if (run.Length == 4 && IsDatedNumber(text[start..]))
            {
                return start;
            }
            else if (run.Length is 10 or 12 && IsApart(text, start, end) && !(isInYaml && IsValue(text, start, end)) && IsPersonalNumber(run[..^4], run[^4..]))
            {
                return start;
            }

            from = end;
        }

        return -1;
    }

    // One separator; or a hyphen with a space on each side, with a \ before it as Markdown has it, or at the end of a line.
    private static int SeparatorIn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(Separators.Contains(text[0]) || text[0] == '\\'))
        {
            return 0;
        }

        var length = 1;
        while (length < 3 && length < text.Length && (Separators.Contains(text[length]) || (text[length] == '\n' && text[length - 1] != ' ')))
        {
            length++;
        }

        return length == 1 || text[..length].IndexOfAnyExcept(" \u00A0\n") >= 0 ? length : 1;
    }

    // A number whose date is written apart, as 1912-12-12-1212.
    private static bool IsDatedNumber(ReadOnlySpan<char> text) =>
        text.Length >= 15 && text[4] is '-' && DigitsIn(text[5..]) == 2 && text[7] is '-' && DigitsIn(text[8..]) == 2 && text[10] is '-' && DigitsIn(text[11..]) == 4
        && IsPersonalNumber([.. text[..4], .. text[5..7], .. text[8..10]], text.Slice(11, 4));

    private static int DigitsIn(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;

    // Part of an address, a decimal or a longer code is no number of its own.
    private static bool IsApart(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !"-/.,_=%+".Contains(text[start - 1]))
        && (end == text.Length || (!char.IsLetter(text[end]) && !"-/_%+".Contains(text[end])));

    private static bool IsValue(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[..start].TrimEnd(' ');
        var after = text[end..].TrimStart(' ');
        return (before.IsEmpty || ":,[{-\n".Contains(before[^1])) && (after.IsEmpty || ":,]}#\n".Contains(after[0]));
    }

    private static bool IsPersonalNumber(ReadOnlySpan<char> date, ReadOnlySpan<char> number)
    {
        if (date.Length == 8)
        {
            if (date[..2] is not ("18" or "19" or "20"))
            {
                return false;
            }

            date = date[2..];
        }

        var month = ((date[2] - '0') * 10) + date[3] - '0';
        var day = ((date[4] - '0') * 10) + date[5] - '0';
        if (month is < 1 or > 12 || day is < 1 or (> 31 and < 61) or > 91)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            var product = ((i < 6 ? date[i] : number[i - 6]) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }

        return sum % 10 == 0;
    }
}

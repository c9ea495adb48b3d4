using System.Buffers;

namespace Portal.Content.Text;

/// <summary>
/// Finds telephone numbers in the form that the Swedish numbering plan (PTS) and ITU-T E.123 have them: an area code that begins with 0, and a number of two or
/// three digits at a time or in one; or with the country's code. Those of services, 020 and 077, lead to nobody, and are passed over.
/// </summary>
/// <remarks>An amount never begins with 0, and a date has other groups.</remarks>
internal static class TelephoneNumber
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("- /\u00A0\u2010\u2011\u2012\u2013\u2212");

    /// <summary>The first of them in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters it has; 0 where there is none.</param>
    /// <returns>Its index, or -1 where there is none.</returns>
    public static int FirstAt(ReadOnlySpan<char> text, out int length)
    {
        // From one run of digits to the next: most are amounts, and left at their first digit.
        for (var from = 0; text[from..].IndexOfAnyInRange('0', '9') is >= 0 and var offset;)
        {
            var at = from + offset;
            from = at + DigitsIn(text[at..]);
            if (at > 0 && text[at - 1] == '+')
            {
                at--;
            }
            else if (text[at] != '0')
            {
                continue;
            }

            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || "-/.,_=%+&#\u2013".Contains(text[at - 1], StringComparison.Ordinal)))
            {
                continue;
            }

            length = text[at] == '+' || text[(at + 1)..].StartsWith("0") ? ForeignLength(text[at..]) : NationalLength(text[at..], at > 1 && char.IsWhiteSpace(text[at - 1]) && char.IsAsciiDigit(text[at - 2]));
            if (length > 0)
            {
                return at;
            }
        }

        length = 0;
        return -1;
    }

    private static int NationalLength(ReadOnlySpan<char> text, bool isAfterDigit)
    {
        var area = DigitsIn(text);
        if (area == 10 && text[1] == '7' && IsEnd(text, 10))
        {
            // Ten digits that may be a personal identity number are taken for that.
            return TextHygiene.PersonalNumberAt(text[..10]) < 0 ? 10 : 0;
        }

        if (area is < 2 or > 4 || (area == 2 && text[1] != '8') || text.StartsWith("020") || text.StartsWith("077"))
        {
            return 0;
        }

        var at = area;
        if (at < text.Length && text[at] == ')')
        {
            at++;
            at += at < text.Length && text[at] == ' ' ? 1 : 0;
        }
        else if (at < text.Length && Separators.Contains(text[at]))
        {
            // Groups of an amount begin so, too: 1 041 680.
            if (isAfterDigit && char.IsWhiteSpace(text[at]))
            {
                return 0;
            }

            at++;
        }

        if (at == area || at >= text.Length || text[at] == '0')
        {
            return 0;
        }

        var (digits, end) = Groups(text, at);
        var total = area + digits;
        return digits >= 5 && total is >= 8 and <= 10 && IsEnd(text, end) ? end : 0;
    }

    private static int ForeignLength(ReadOnlySpan<char> text)
    {
        var at = text[0] == '+' ? 1 : 2;
        var code = at;
        foreach (var country in (ReadOnlySpan<string>)["46", "45", "47", "358"])
        {
            if (text[at..].StartsWith(country))
            {
                code = at + country.Length;
            }
        }

        if (code == at)
        {
            return 0;
        }

        at = code;
        while (at < text.Length && (Separators.Contains(text[at]) || text[at] is '(' or ')' || (text[at] == '0' && text[at - 1] == '(')))
        {
            at++;
        }

        var (digits, end) = Groups(text, at);
        return digits is >= 7 and <= 10 && IsEnd(text, end) ? end : 0;
    }

    // Digits in one run, or two and three at a time with one separator between.
    private static (int Digits, int End) Groups(ReadOnlySpan<char> text, int at)
    {
        var digits = 0;
        var end = at;
        while (at < text.Length && DigitsIn(text[at..]) is > 0 and var group)
        {
            if (digits > 0 && group is not (2 or 3))
            {
                break;
            }

            digits += group;
            end = at + group;
            at = end + 1;
            if (end >= text.Length || !Separators.Contains(text[end]))
            {
                break;
            }
        }

        return (digits, end);
    }

    // Not a longer code or number, an amount or a share.
    private static bool IsEnd(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..];
        if (rest.IsEmpty)
        {
            return true;
        }

        if (char.IsLetterOrDigit(rest[0]) || rest[0] is '_' or '%' or '/' || (rest.Length > 1 && rest[0] is '-' or '.' or ',' or '\u2013' && char.IsLetterOrDigit(rest[1])))
        {
            return false;
        }

        var next = rest.TrimStart(" \u00A0");
        return next.Length == rest.Length || !(char.IsAsciiDigit(next[0]) || next[0] == '%' || next.StartsWith("kr") || next.StartsWith("mkr") || next.StartsWith("tkr") || next.StartsWith("miljoner"));
    }

    private static int DigitsIn(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
}

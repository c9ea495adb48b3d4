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

    /// <summary>The index of the first character that cannot be seen, or -1.</summary>
    public static int InvisibleAt(ReadOnlySpan<char> text) => text.IndexOfAny(Suspects);

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
            if (run.Length is 6 or 8 && end < text.Length && Separators.Contains(text[end]) && DigitsIn(text[(end + 1)..]) == 4)
            {
                if (IsPersonalNumber(run, text.Slice(end + 1, 4)))
                {
                    return start;
                }
            }
            else if (run.Length is 10 or 12 && IsApart(text, start, end) && !(isInYaml && IsValue(text, start, end)) && IsPersonalNumber(run[..^4], run[^4..]))
            {
                return start;
            }

            from = end;
        }

        return -1;
    }

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

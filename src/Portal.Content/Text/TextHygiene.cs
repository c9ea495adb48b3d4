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

    /// <summary>The index of the first character that cannot be seen, or -1.</summary>
    public static int InvisibleAt(ReadOnlySpan<char> text) => text.IndexOfAny(Suspects);

    /// <summary>
    /// The index of the first Swedish personal identity number or coordination number (YYMMDD-NNNN or YYYYMMDD-NNNN, with a real
    /// month and day, day + 60 for coordination numbers, and the check digit of SFS 1991:481 § 18), or -1.
    /// </summary>
    public static int PersonalNumberAt(ReadOnlySpan<char> text)
    {
        for (var from = 0; ;)
        {
            var dash = text[from..].IndexOfAny('-', '+');
            if (dash < 0)
            {
                return -1;
            }

            dash += from;
            if (IsPersonalNumber(text, dash))
            {
                return dash - 6;
            }

            from = dash + 1;
        }
    }

    private static bool IsPersonalNumber(ReadOnlySpan<char> text, int dash)
    {
        if (dash < 6 || dash + 4 >= text.Length || (dash + 5 < text.Length && char.IsAsciiDigit(text[dash + 5])))
        {
            return false;
        }

        Span<int> digits = stackalloc int[10];
        for (var i = 0; i < 10; i++)
        {
            var c = text[i < 6 ? dash - 6 + i : dash - 5 + i];
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            digits[i] = c - '0';
        }

        var month = (digits[2] * 10) + digits[3];
        var day = (digits[4] * 10) + digits[5];
        if (month is < 1 or > 12 || day is < 1 or (> 31 and < 61) or > 91)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 10; i++)
        {
            var product = digits[i] * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }

        return sum % 10 == 0;
    }
}

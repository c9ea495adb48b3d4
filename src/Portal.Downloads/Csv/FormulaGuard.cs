using System.Buffers;
using System.Text;

namespace Portal.Downloads.Csv;

/// <summary>
/// Keeps text in CSV from being run as a formula. Spreadsheets take a cell that begins with = + - or @ for a formula, and may drop
/// quotes, spaces, tabs and line breaks before it; and a program that splits a line at another separator than the one meant sees a
/// cell begin in the middle of a text. So an apostrophe is put before such a sign, and before an apostrophe that stands in such a
/// place, at the beginning of a text and after every <c>, ; tab CR LF</c> within it, past any quotes and spaces; and before a tab, CR
/// or LF that begins a text. <see cref="Restore"/> takes them away again: no two texts become one.
/// </summary>
public static class FormulaGuard
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\t\r\n");

    /// <summary>The text with apostrophes where they are needed.</summary>
    public static string Protect(string text)
    {
        var at = NextToGuard(text, -1);
        if (at < 0)
        {
            return text;
        }

        var guarded = new StringBuilder(text.Length + 4);
        var from = 0;
        for (; at >= 0; at = NextToGuard(text, at))
        {
            guarded.Append(text, from, at - from).Append('\'');
            from = at;
        }

        return guarded.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The text that <see cref="Protect"/> was given.</summary>
    public static string Restore(string text)
    {
        var restored = new StringBuilder(text.Length);
        var from = 0;
        if (text.Length > 1 && text[0] == '\'' && text[1] is '\t' or '\r' or '\n')
        {
            from = 1;
        }
        else if (Sign(text, 0) is var first && first < text.Length && text[first] == '\'')
        {
            restored.Append(text, 0, first);
            from = first + 1;
        }

        for (var separator = Separator(text, 0); separator >= 0; separator = Separator(text, separator + 1))
        {
            var sign = Sign(text, separator + 1);
            if (sign < text.Length && text[sign] == '\'')
            {
                restored.Append(text, from, sign - from);
                from = sign + 1;
            }
        }

        return restored.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Whether a text without any separator needs an apostrophe.</summary>
    internal static bool BeginsLikeFormula(string text) => IsDangerous(text, Sign(text, 0));

    // The next place after one that needs an apostrophe before it, or -1.
    private static int NextToGuard(string text, int after)
    {
        if (after < 0)
        {
            if (text.Length > 0 && text[0] is '\t' or '\r' or '\n')
            {
                return 0;
            }

            var first = Sign(text, 0);
            if (IsDangerous(text, first))
            {
                return first;
            }
        }

        for (var separator = Separator(text, Math.Max(after, 0)); separator >= 0; separator = Separator(text, separator + 1))
        {
            var sign = Sign(text, separator + 1);
            if (IsDangerous(text, sign) && sign > after)
            {
                return sign;
            }
        }

        return -1;
    }

    private static int Separator(string text, int from)
    {
        if (from >= text.Length)
        {
            return -1;
        }

        var at = text.AsSpan(from).IndexOfAny(Separators);
        return at < 0 ? -1 : from + at;
    }

    private static int Sign(string text, int from)
    {
        while (from < text.Length && text[from] is '"' or ' ' or '\u00a0')
        {
            from++;
        }

        return from;
    }

    // Full-width signs count too: some versions of Excel take them for the plain ones.
    private static bool IsDangerous(string text, int at) =>
        at < text.Length && text[at] is '=' or '+' or '-' or '@' or '\'' or '\uff1d' or '\uff0b' or '\uff0d' or '\uff20';
}

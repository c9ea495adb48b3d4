using System.Globalization;
using System.Text;

namespace Portal.Reporting;

/// <summary>Makes text of records harmless to terminals and logs.</summary>
public static class TerminalText
{
    /// <summary>
    /// The text with control characters, direction marks, line breaks and halves of surrogate pairs written as &lt;U+001B&gt;, so
    /// that it can't move the cursor, change colours, reorder what stands beside it or begin a new line.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="keepLines">Whether line feeds stay.</param>
    public static string Neutralise(string text, bool keepLines = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? safe = null;
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = char.IsSurrogatePair(text, at);
            if (isPair || (keepLines && text[at] == '\n') || IsHarmless(text[at]))
            {
                safe?.Append(text, at, isPair ? 2 : 1);
                at += isPair ? 1 : 0;
                continue;
            }

            safe ??= new StringBuilder(text, 0, at, text.Length + 16);
            safe.Append($"<U+{(int)text[at]:X4}>");
        }

        return safe?.ToString() ?? text;
    }

    private static bool IsHarmless(char c) => char.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}

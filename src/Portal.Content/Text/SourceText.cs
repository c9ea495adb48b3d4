using Portal.Content.Diagnostics;

namespace Portal.Content.Text;

/// <summary>The text of a file, searched for what must not stand in a public file: invisible characters and personal identity numbers.</summary>
internal sealed class SourceText
{
    private SourceText(string text, bool hasInvisible, bool hasPersonalNumber) => (Text, HasInvisible, HasPersonalNumber) = (text, hasInvisible, hasPersonalNumber);

    /// <summary>The text. Characters that some readers take for line ends, which would move all places after them, are spaces here.</summary>
    public string Text { get; }

    /// <summary>Whether an invisible character was found and reported.</summary>
    public bool HasInvisible { get; }

    /// <summary>Whether a personal identity number was found and reported.</summary>
    public bool HasPersonalNumber { get; }

    /// <summary>Searches a text; what is found is reported once a line, comments and all.</summary>
    /// <param name="file">The file's path, for diagnostics.</param>
    /// <param name="text">The text, with LF line ends.</param>
    /// <param name="isYaml">Whether all of the text is YAML, where a value that is a number is no one's number.</param>
    /// <param name="report">Receives what is found.</param>
    public static SourceText Read(string file, string text, bool isYaml, Action<Diagnostic> report)
    {
        var hasInvisible = EachLine(file, text, TextHygiene.InvisibleAt, (index, at) => report(Invisible(text[index], at)));
        var fields = isYaml || !text.StartsWith("---\n", StringComparison.Ordinal) ? text.Length : text.IndexOf("\n---\n", StringComparison.Ordinal);
        var hasPersonalNumber = EachLine(
            file,
            text,
            rest => TextHygiene.PersonalNumberAt(rest, isInYaml: text.Length - rest.Length < fields),
            (_, at) => report(PersonalNumber(at)));
        return new(hasInvisible ? text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ') : text, hasInvisible, hasPersonalNumber);
    }

    /// <summary>The problem of an invisible character.</summary>
    public static Diagnostic Invisible(char character, SourcePosition at) => character == '\uFFFD'
        ? new(DiagnosticCode.InvisibleCharacter, at, "Here stands U+FFFD, the mark of a letter that was lost when the text was saved or copied.", "Write the letter as in the source.")
        : new(DiagnosticCode.InvisibleCharacter, at, $"The text holds the invisible character U+{(int)character:X4}.", "Delete it; it often comes along when text is pasted from a PDF or a web page.");

    /// <summary>The problem of a personal identity number.</summary>
    public static Diagnostic PersonalNumber(SourcePosition at) =>
        new(DiagnosticCode.PersonalNumber, at, "This looks like a personal identity number.", "Remove it: records hold no data on private individuals.");

    private static bool EachLine(string file, string text, Search search, Action<int, SourcePosition> found)
    {
        int from = 0, counted = 0, line = 1;
        while (search(text.AsSpan(from)) is >= 0 and var offset)
        {
            var index = from + offset;
            line += text.AsSpan(counted, index - counted).Count('\n');
            var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
            found(index, new(file, line, index - start + 1));
            var end = text.IndexOf('\n', index);
            if (end < 0)
            {
                return true;
            }

            (from, counted) = (end, index);
        }

        return from > 0;
    }

    private delegate int Search(ReadOnlySpan<char> text);
}

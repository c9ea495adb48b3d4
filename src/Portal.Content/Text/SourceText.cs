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
        var hasInvisible = EachLine(file, text, TextHygiene.InvisibleAt, (index, at) => report(Invisible(text.AsSpan(index), at)));
        var fields = isYaml || !text.StartsWith("---\n", StringComparison.Ordinal) ? text.Length : text.IndexOf("\n---\n", StringComparison.Ordinal);
        var hasPersonalNumber = EachLine(
            file,
            text,
            rest => TextHygiene.PersonalNumberAt(rest, isInYaml: text.Length - rest.Length < fields),
            (_, at) => report(PersonalNumber(at)));
        if (TextHygiene.MangledAt(text) is >= 0 and var mangled)
        {
            // The whole file was read so, once.
            report(new(DiagnosticCode.WrongEncoding, new(file, text.AsSpan(0, mangled).Count('\n') + 1, mangled - text.LastIndexOf('\n', mangled)), $"'{text[mangled..(mangled + 2)]}' is what becomes of a letter or dash when UTF-8 is opened as another encoding.", "Take the file as it was before, or write the letters as in the source: this one, and the others of the file."));
        }

        return new(hasInvisible ? text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ') : text, hasInvisible, hasPersonalNumber);
    }

    /// <summary>The problem of an invisible character.</summary>
    /// <param name="text">The text from the character on.</param>
    /// <param name="at">Its place.</param>
    public static Diagnostic Invisible(ReadOnlySpan<char> text, SourcePosition at)
    {
        var character = text[0];
        var name = $"U+{(char.IsHighSurrogate(character) && text.Length > 1 && char.IsLowSurrogate(text[1]) ? char.ConvertToUtf32(character, text[1]) : character):X4}";
        var (message, mend) = character switch
        {
            '\uFFFD' => ("Here stands U+FFFD, the mark of a letter that was lost when the text was saved or copied.", "Write the letter as in the source."),
            _ when TextHygiene.IsLooseAccent(character) => ($"Here stands {name}, an accent apart from its letter.", "Write the letter anew, as one character; letters come apart when text is pasted from some PDF files."),
            _ when TextHygiene.IsPrivate(character) => ($"Here stands {name}, a sign of one font alone, which others see as an empty box.", "Write what it means; pasted from a document, it is often the bullet of a list."),
            _ => ($"The text holds the invisible character {name}.", "Delete it; it often comes along when text is pasted from a PDF or a web page."),
        };
        return new(DiagnosticCode.InvisibleCharacter, at, message, mend);
    }

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

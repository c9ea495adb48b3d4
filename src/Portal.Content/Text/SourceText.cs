using Portal.Content.Diagnostics;

namespace Portal.Content.Text;

/// <summary>
/// The text of a file, searched for what must not stand in a public file, invisible characters and personal identity numbers, and what
/// should not: letters that look like others, and what leads to a person.
/// </summary>
internal sealed class SourceText
{
    /// <summary>How the number of a character begins in a message: "U+0430".</summary>
    public const string CodePoint = "U+";

    private SourceText(string text) => Text = text;

    /// <summary>The text. Characters that some readers take for line ends, which would move all places after them, are spaces here.</summary>
    public string Text { get; }

    /// <summary>Whether an invisible character was found and reported.</summary>
    public bool HasInvisible { get; private init; }

    /// <summary>Whether a personal identity number was found and reported.</summary>
    public bool HasPersonalNumber { get; private init; }

    /// <summary>Whether a letter that looks like another was found and reported.</summary>
    public bool HasLookAlike { get; private init; }

    /// <summary>Whether an e-mail address of a person or a telephone number was found and reported.</summary>
    public bool HasContact { get; private init; }

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
        var hasLookAlike = EachLine(file, text, LookAlike.LetterAt, (index, at) => report(Letter(text.AsSpan(index), at)));
        var hasContact = EachLine(file, text, rest => ContactDetails.FirstAt(rest, out _, out _), (index, at) => report(Contact(text.AsSpan(index), at)));
        if (TextHygiene.MangledAt(text) is >= 0 and var mangled)
        {
            // The whole file was read so, once.
            report(new(DiagnosticCode.WrongEncoding, new(file, text.AsSpan(0, mangled).Count('\n') + 1, mangled - text.LastIndexOf('\n', mangled)), $"'{text[mangled..(mangled + 2)]}' is what becomes of a letter or dash when UTF-8 is opened as another encoding.", "Take the file as it was before, or write the letters as in the source: this one, and the others of the file."));
        }

        return new(hasInvisible ? text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ') : text)
        {
            HasInvisible = hasInvisible,
            HasPersonalNumber = hasPersonalNumber,
            HasLookAlike = hasLookAlike,
            HasContact = hasContact,
        };
    }

    /// <summary>The problem of an invisible character.</summary>
    /// <param name="text">The text from the character on.</param>
    /// <param name="at">Its place.</param>
    public static Diagnostic Invisible(ReadOnlySpan<char> text, SourcePosition at)
    {
        var character = text[0];
        var name = NameOf(text);
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

    /// <summary>The problem of a letter that looks like another.</summary>
    /// <param name="text">The text from the letter on.</param>
    /// <param name="at">Its place.</param>
    public static Diagnostic Letter(ReadOnlySpan<char> text, SourcePosition at)
    {
        var meant = LookAlike.MeantAt(text, 0) ?? "";
        return new(
            DiagnosticCode.LookAlikeLetter,
            at,
            $"Here stands {NameOf(text)}, {(meant.Length > 1 ? $"one sign for the letters '{meant}'" : $"which looks like '{meant}' and is another letter")}: who searches for the word does not find it.",
            $"Write '{meant}' anew; such letters come along when text is pasted from a PDF or a web page.");
    }

    /// <summary>The problem of an e-mail address of a person or a telephone number.</summary>
    /// <param name="text">The text from it on.</param>
    /// <param name="at">Its place.</param>
    public static Diagnostic Contact(ReadOnlySpan<char> text, SourcePosition at)
    {
        ContactDetails.FirstAt(text, out _, out var kind);
        return kind == ContactKind.EMail
            ? new(DiagnosticCode.PersonalContact, at, "This looks like the e-mail address of a person.", "Remove it, or write that of a function, as registrator@region.se.")
            : new(DiagnosticCode.PersonalContact, at, "This looks like a telephone number.", "Remove it; link to the page where the organisation tells how it is reached.");
    }

    private static string NameOf(ReadOnlySpan<char> text) =>
        $"{CodePoint}{(char.IsHighSurrogate(text[0]) && text.Length > 1 && char.IsLowSurrogate(text[1]) ? char.ConvertToUtf32(text[0], text[1]) : text[0]):X4}";

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

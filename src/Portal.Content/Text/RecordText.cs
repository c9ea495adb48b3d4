using System.Buffers;
using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;

namespace Portal.Content.Text;

/// <summary>The Markdown text of a record: a summary, then sections under ## headings, with parts under ### headings.</summary>
public sealed class RecordText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[]<>\\&");

    // What can make a tag, a link or an entity: brackets, &, the addresses that become links by themselves; and what can make code.
    private static readonly SearchValues<string> Markup = SearchValues.Create(["<", "[", "&", "://", "tel:", "```", "~~~", "\n    ", "\n\t"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The most marks as [ * _ in a paragraph.</summary>
    private const int MaxMarks = 200;

    /// <summary>The deepest nesting of quotes and lists.</summary>
    private const int MaxLevels = 50;

    private static readonly SearchValues<char> LevelMarks = SearchValues.Create(" \t>-+*.)0123456789");
    private static readonly SearchValues<char> InlineMarks = SearchValues.Create("[]*_<>&`!\\");

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseAutoLinks().Build();

    private RecordText(string summary, ImmutableArray<TextSection> sections) => (Summary, Sections) = (summary, sections);

    /// <summary>No text.</summary>
    internal static RecordText None { get; } = new("", []);

    /// <summary>The Markdown before the first heading.</summary>
    public string Summary { get; }

    /// <summary>The sections under ## headings.</summary>
    public ImmutableArray<TextSection> Sections { get; }

    /// <summary>The section with a heading, or null.</summary>
    public TextSection? Section(string title) => Sections.FirstOrDefault(section => section.Title == title);

    /// <summary>All Markdown of the text, headings apart.</summary>
    public IEnumerable<string> AllMarkdown()
    {
        yield return Summary;
        foreach (var section in Sections)
        {
            yield return section.Markdown;
            foreach (var part in section.Parts)
            {
                yield return part.Markdown;
            }
        }
    }

    internal static RecordText Read(RecordReading reading)
    {
        var body = reading.Body;
        CheckMarkup(reading);

        var sections = ImmutableArray.CreateBuilder<TextSection>();
        var parts = ImmutableArray.CreateBuilder<TextSection>();
        string? title = null, partTitle = null, summary = null;
        var sectionText = "";
        var from = 0;
        var line = reading.BodyLine;
        var inFence = false;
        var above = 0;
        var hasConflict = false;
        var headingLine = 0;
        var section = 0;
        Dictionary<(int Section, string Heading), int>? headings = null;

        void CheckHeading(string heading, int level)
        {
            if (heading.Length == 0)
            {
                ReportHeading(reading, line, "A heading has no text.", "Write the heading, or remove the line.");
            }
            else if (heading.AsSpan().IndexOfAny("[]*`") >= 0 && Plain(heading) is var plain && plain != heading)
            {
                ReportHeading(reading, line, "A heading is plain text, without links and emphasis.", $"Write '{plain}'.");
            }
            else if (level is 2 or 3 && !(headings ??= []).TryAdd((level == 3 ? section : 0, heading), line))
            {
                reading.Report(new Diagnostic(DiagnosticCode.DuplicateItem, new(reading.Origin.File, line, 1), $"The heading '{heading}' already stands on line {headings[(level == 3 ? section : 0, heading)]}.", "Put both texts under one heading."));
            }
        }

        void CheckContent(string text, bool hasParts, string heading)
        {
            if (text.Length == 0 && !hasParts && headingLine > 0)
            {
                reading.Report(new Diagnostic(DiagnosticCode.EmptyValue, new(reading.Origin.File, headingLine, 1), $"Nothing stands under the heading '{heading}'.", "Write the text, or remove the heading if the source says nothing."));
            }
        }

        void ClosePart(int to)
        {
            var text = body[from..to].Trim();
            if (partTitle is not null)
            {
                CheckContent(text, false, partTitle);
                parts.Add(new TextSection(partTitle, text, []));
                partTitle = null;
            }
            else if (title is not null)
            {
                sectionText = text;
            }
            else
            {
                summary = text;
            }
        }

        void CloseSection(int to)
        {
            ClosePart(to);
            if (title is not null)
            {
                CheckContent(sectionText, parts.Count > 0, title);
                sections.Add(new TextSection(title, sectionText, parts.DrainToImmutable()));
                sectionText = "";
            }
        }

        for (var at = 0; at < body.Length; line++)
        {
            var end = body.IndexOf('\n', at);
            var next = end < 0 ? body.Length : end + 1;
            var text = body.AsSpan(at, (end < 0 ? body.Length : end) - at);
            if (text.StartsWith("```") || text.StartsWith("~~~"))
            {
                inFence = !inFence;
            }

            var level = text.Length - text.TrimStart('#').Length;
            if (!inFence && text.StartsWith("<<<<<<< "))
            {
                hasConflict = true;
                ReportMarkup(reading, new(reading.Origin.File, line, 1), "Two versions of the text stand below this line, which git could not merge.", "Keep one of them, and remove the lines of <, = and >.");
            }
            else if (!inFence && level > 0 && text.Length == level)
            {
                ReportHeading(reading, line, "A heading has no text.", "Write the heading, or remove the line.");
            }
            else if (!inFence && level > 0 && text.Length > level)
            {
                var heading = text[level..].Trim().TrimEnd('#').Trim().ToString();
                if (text[level] != ' ')
                {
                    // '#1' or '#metoo' at the beginning of a line is text.
                    if (level == 1)
                    {
                        (at, above) = (next, text.Length);
                        continue;
                    }

                    ReportHeading(reading, line, $"The heading '{heading}' has no space after the {text[..level]}, and so is no heading.", $"Write '{text[..level]} {heading}'.");
                }
                else if (level is not (2 or 3) || (level == 3 && title is null))
                {
                    ReportHeading(reading, line, $"The heading '{heading}' has level {level}{(level == 3 ? " but no ## heading above it" : "")}.", "Use ## for sections and ### for parts of a section; the title is in the front matter.");
                }

                var faults = reading.Faults;
                CheckHeading(heading, level);
                var lineOfSound = faults == reading.Faults && text[level] == ' ' && level is 2 or 3 ? line : 0;
                section = level <= 2 ? line : section;
                if (level <= 2)
                {
                    CloseSection(at);
                    (title, from, headingLine) = (heading, next, lineOfSound);
                }
                else if (level == 3)
                {
                    ClosePart(at);
                    (partTitle, from, headingLine) = (heading, next, lineOfSound);
                }
            }
            else if (!inFence && !hasConflict && IsUnderline(text) && above > 0)
            {
                ReportHeading(reading, line, "A line like this makes a heading of the line above it.", "Write '## ' before the heading instead; or leave a blank line above, if it is meant as a rule.");
            }

            above = text.Trim().Length;
            at = next;
        }

        CloseSection(body.Length);
        return new RecordText(summary ?? "", sections.DrainToImmutable());
    }

    /// <summary>The text without Markdown marks, on one line, for descriptions and search.</summary>
    public static string Plain(string markdown)
    {
        if (markdown.AsSpan().IndexOfAny(Marks) < 0 && !markdown.Contains('\n', StringComparison.Ordinal))
        {
            return markdown;
        }

        var plain = new System.Text.StringBuilder(markdown.Length);
        foreach (var block in Markdown.Parse(markdown, Pipeline).Descendants<LeafBlock>())
        {
            if (block.Inline is null)
            {
                continue;
            }

            if (plain.Length > 0)
            {
                plain.Append(' ');
            }

            foreach (var inline in block.Inline.Descendants())
            {
                plain.Append(inline switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    LineBreakInline => " ",
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    AutolinkInline link => link.Url,
                    _ => "",
                });
            }
        }

        return plain.ToString();
    }

    private static void ReportHeading(RecordReading reading, int line, string message, string mend) =>
        reading.Report(new Diagnostic(DiagnosticCode.HeadingLevel, new(reading.Origin.File, line, 1), message, mend));

    private static bool IsUnderline(ReadOnlySpan<char> line)
    {
        var mark = line.Trim();
        return mark.Length > 2 && !mark.ContainsAnyExcept(mark[0]) && mark[0] is '=' or '-';
    }

    private static void CheckMarkup(RecordReading reading)
    {
        var body = reading.Body;
        if (Overloaded(body) is { } overloaded)
        {
            ReportDepth(overloaded);
            return;
        }

        if (body.AsSpan().IndexOfAny(Markup) < 0)
        {
            return;
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(body, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own limit, which keeps a hostile text from filling the stack.
            ReportDepth(0);
            return;
        }

        void ReportDepth(int line) => reading.Report(new Diagnostic(
            DiagnosticCode.TextDepth,
            new(reading.Origin.File, reading.BodyLine + line, 1),
            $"Here is more than {MaxMarks} marks as [ * _ < in one paragraph, or quotes or lists more than {MaxLevels} levels deep.",
            "Write plain paragraphs and lists; a mark that is meant as text has a \\ before it."));

        CheckLinks(reading, document);
        var lineOfHtml = -1;
        foreach (var node in document.Descendants())
        {
            var at = new SourcePosition(reading.Origin.File, reading.BodyLine + node.Line, node.Column + 1);
            switch (node)
            {
                // An opening and a closing tag on a line are one mistake.
                case HtmlBlock or HtmlInline when node.Line != lineOfHtml:
                    lineOfHtml = node.Line;
                    reading.Report(new Diagnostic(DiagnosticCode.RawHtml, at, "The text holds an HTML tag.", "Write Markdown; for a less-than sign, write \\<."));
                    break;
                case LinkInline { IsImage: true }:
                    reading.Report(new Diagnostic(DiagnosticCode.UnsafeLink, at, "The text holds an image.", "Records are text alone; link to the image's page instead."));
                    break;
                case LinkInline note when body.AsSpan(note.Span.Start).StartsWith("[^"):
                    break;
                case LinkInline { Url: { } url } when WebAddresses.FaultOfLink(url) is { } fault:
                    ReportLink(reading, at, url, fault);
                    break;
                case AutolinkInline { IsEmail: false, Url: { } url } when WebAddresses.FaultOfLink(url) is { } fault:
                    ReportLink(reading, at, url, fault);
                    break;
                case FencedCodeBlock { ClosingFencedCharCount: 0 }:
                    ReportMarkup(reading, at, "The line of ``` or ~~~ here begins program code that does not end.", "Remove the line; records hold no code.");
                    break;
                case CodeBlock and not FencedCodeBlock:
                    ReportMarkup(reading, at, "These lines begin four spaces or a tab further in, and so are shown as program code.", "Begin them at the beginning of the line.");
                    break;
                case HtmlEntityInline entity when TextHygiene.InvisibleAt(entity.Transcoded.AsSpan()) is >= 0 and var index:
                    reading.Report(SourceText.Invisible(entity.Transcoded.AsSpan()[index..], at));
                    break;
            }
        }
    }

    /// <summary>
    /// The line, from 0, with more marks than a text for people has, or null. Markdig takes time by the square of the marks in a
    /// paragraph, and gives up at nesting deeper than some sixty lists.
    /// </summary>
    private static int? Overloaded(string body)
    {
        int line = 0, marks = 0;
        foreach (var text in body.AsSpan().EnumerateLines())
        {
            var start = text.IndexOfAnyExcept(LevelMarks) is >= 0 and var end ? end : text.Length;
            if (start > MaxLevels && Levels(text[..start]) > MaxLevels)
            {
                return line;
            }

            marks = text.IsWhiteSpace() ? 0 : marks + CountOf(text[start..], InlineMarks);
            if (marks > MaxMarks)
            {
                return line;
            }

            line++;
        }

        return null;
    }

    // Each quote is a level, each list too; and lines further in belong to lists above.
    private static int Levels(ReadOnlySpan<char> lead)
    {
        var levels = (lead.Length - lead.TrimStart(' ').Length) / 2;
        for (var i = 0; i < lead.Length; i++)
        {
            levels += lead[i] == '>' || (lead[i] is '-' or '+' or '*' or '.' or ')' && (i + 1 == lead.Length || lead[i + 1] is ' ' or '\t')) ? 1 : 0;
        }

        return levels;
    }

    private static int CountOf(ReadOnlySpan<char> text, SearchValues<char> marks)
    {
        var count = 0;
        for (var rest = text; rest.IndexOfAny(marks) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            count++;
        }

        return count;
    }

    // A link with a space in its address, or without an end, is shown as it is written, brackets and all.
    private static void CheckLinks(RecordReading reading, MarkdownDocument document)
    {
        var body = reading.Body;
        List<Inline>? made = null;
        for (var at = body.IndexOf("](", StringComparison.Ordinal); at >= 0; at = body.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            made ??= [.. document.Descendants<Inline>().Where(inline => inline is LinkInline or CodeInline)];
            if ((at == 0 || body[at - 1] != '\\') && !made.Exists(inline => inline.Span.Start <= at && at <= inline.Span.End))
            {
                ReportMarkup(reading, Place(reading, at), "This is meant as a link, but is none.", "Write [text](https://example.se/), without spaces in the address.");
            }
        }

        if (body.IndexOf("[^", StringComparison.Ordinal) is >= 0 and var note)
        {
            ReportMarkup(reading, Place(reading, note), "Footnotes are not shown.", "Write what the note says in the text.");
        }
    }

    private static SourcePosition Place(RecordReading reading, int index) =>
        new(reading.Origin.File, reading.BodyLine + reading.Body.AsSpan(0, index).Count('\n'), index == 0 ? 1 : index - reading.Body.LastIndexOf('\n', index - 1));

    private static void ReportMarkup(RecordReading reading, SourcePosition at, string message, string mend) =>
        reading.Report(new Diagnostic(DiagnosticCode.BrokenMarkup, at, message, mend));

    private static void ReportLink(RecordReading reading, SourcePosition at, string url, string fault) =>
        reading.Report(new Diagnostic(
            DiagnosticCode.UnsafeLink,
            at,
            $"The link '{(url.Length > 60 ? url[..60] + "…" : url)}' {(fault.Length == 0 ? "is not http, https or mailto" : $"is no web address{fault}")}.",
            "Write the whole address, as in https://example.se/."));

    /// <summary>Whether an address may stand as a link: http, https or mailto.</summary>
    public static bool IsSafe(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https" or "mailto");
}

using System.Buffers;
using System.Text;
using Portal.Content.Text;

namespace Portal.Build.Searching;

/// <summary>Text of records without its markup, as it is searched and shown in excerpts.</summary>
internal static class PlainText
{
    // Headings that every record has say nothing about it.
    private static readonly HashSet<string> CommonHeadings = ["Prestationer", "Effekter", "Kort sikt", "Medellång sikt", "Lång sikt"];

    private static readonly SearchValues<char> Markup = SearchValues.Create("*_`[]<>\\&~");

    // Each thread puts its texts together in the same place, one after the other: what gives the parts of one may not ask for another.
    [ThreadStatic]
    private static StringBuilder? _text;

    /// <summary>A text in Markdown: its paragraphs a line each.</summary>
    public static string Of(string markdown)
    {
        if (IsPlain(markdown))
        {
            return markdown;
        }

        var text = Empty();
        Append(text, markdown);
        return text.ToString();
    }

    /// <summary>Texts in Markdown, a line each.</summary>
    public static string Lines(IEnumerable<string> texts)
    {
        var text = Empty();
        foreach (var markdown in texts)
        {
            AppendLine(text, markdown);
        }

        return text.ToString();
    }

    /// <summary>The sections of a record's text, but for its summary, and further lines.</summary>
    public static string Body(RecordText record, IEnumerable<string> more)
    {
        var text = Empty();
        foreach (var section in record.Sections)
        {
            AppendSection(text, section);
            foreach (var part in section.Parts)
            {
                AppendSection(text, part);
            }
        }

        foreach (var line in more)
        {
            AppendRaw(text, line);
        }

        return text.ToString();
    }

    private static StringBuilder Empty() => (_text ??= new StringBuilder(1 << 12)).Clear();

    private static void AppendSection(StringBuilder text, TextSection section)
    {
        AppendRaw(text, CommonHeadings.Contains(section.Title) ? "" : section.Title);
        AppendLine(text, section.Markdown);
    }

    private static void AppendRaw(StringBuilder text, string line)
    {
        if (line.Length > 0)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(line);
        }
    }

    private static void AppendLine(StringBuilder text, string markdown)
    {
        var before = text.Length;
        if (before > 0)
        {
            text.Append('\n');
        }

        var start = text.Length;
        Append(text, markdown);
        if (text.Length == start)
        {
            text.Length = before;
        }
    }

    // Most texts are paragraphs and lists without markup, and need no Markdown parser.
    private static void Append(StringBuilder text, string markdown)
    {
        if (markdown.AsSpan().ContainsAny(Markup))
        {
            text.Append(RecordText.Plain(markdown));
            return;
        }

        if (IsPlain(markdown))
        {
            text.Append(markdown);
            return;
        }

        var start = text.Length;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var rest = line.TrimStart(" \t>");
            var isItem = rest.StartsWith("- ") || rest.StartsWith("+ ");
            rest = (isItem ? rest[2..] : rest).Trim();
            if (!rest.IsEmpty)
            {
                text.Append(text.Length == start ? "" : isItem ? "\n" : " ").Append(rest);
            }
        }
    }

    private static bool IsPlain(string markdown) =>
        !markdown.AsSpan().ContainsAny(Markup) && !markdown.Contains('\n', StringComparison.Ordinal) && !markdown.StartsWith("- ", StringComparison.Ordinal);
}

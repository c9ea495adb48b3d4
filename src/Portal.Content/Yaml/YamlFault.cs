using Portal.Content.Diagnostics;
using YamlDotNet.Core;

namespace Portal.Content.Yaml;

/// <summary>
/// Why a YAML text cannot be read, in words for those who write records. The parser says where it could not go on, which is often
/// far below the mistake: an open quote or bracket swallows the lines after it. So those are looked for first.
/// </summary>
/// <param name="Code">The kind of problem.</param>
/// <param name="Line">Line of the text, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
internal readonly record struct YamlFault(DiagnosticCode Code, int Line, int Column, string Message, string Mend)
{
    private const string ColonInText = "A colon and a space stand within a text, where YAML takes them for a field's end.";
    private const string NoField = "This line is no field: it has no colon with a space after it.";
    private const string AsField = "Write it as name: value; if it goes on with the text above, put that text in quotes or under >-.";
    private const string QuoteIt = "Put the whole text in quotes.";

    /// <summary>Explains what the parser threw.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="thrown">What the parser threw.</param>
    /// <param name="reached">The place that the parser had reached.</param>
    public static YamlFault Of(string text, Exception thrown, Mark reached)
    {
        var lines = text.Split('\n');
        var start = thrown is YamlException { Start: { Line: > 0 } place } ? place : reached;
        var line = (int)Math.Clamp(start.Line, 1, lines.Length);
        var column = (int)Math.Clamp(start.Column, 1, lines[line - 1].Length + 1);
        var reason = (thrown.InnerException ?? thrown).Message;
        return Conflict(lines)
            ?? Tab(lines, line, reason)
            ?? Unclosed(lines, line)
            ?? Explained(lines, line, column, reason)
            ?? new(DiagnosticCode.YamlSyntax, line, column, $"The YAML cannot be read: {Sentence(reason)}", "Check quotes, brackets and indentation on this line and the one before; text with : , # or brackets needs quotes.");
    }

    private static YamlFault? Conflict(string[] lines) =>
        Array.FindIndex(lines, text => text.StartsWith("<<<<<<< ", StringComparison.Ordinal)) is >= 0 and var at
            ? new(DiagnosticCode.YamlSyntax, at + 1, 1, "Two versions of the fields stand below this line, which git could not merge.", "Keep one of them, and remove the lines of <, = and >.")
            : null;

    private static YamlFault? Tab(string[] lines, int line, string reason)
    {
        // The parser tells of a tab at the beginning of the mapping that holds it.
        var last = reason.Contains("tab", StringComparison.Ordinal) ? lines.Length : Math.Min(line + 1, lines.Length);
        for (var i = Math.Max(1, line - 1); i <= last; i++)
        {
            var indent = lines[i - 1].AsSpan(0, lines[i - 1].Length - lines[i - 1].AsSpan().TrimStart(" \t").Length);
            if (indent.IndexOf('\t') is >= 0 and var tab)
            {
                return new(DiagnosticCode.YamlTab, i, tab + 1, "A tab stands where YAML wants spaces.", "Indent with two spaces.");
            }
        }

        return null;
    }

    /// <summary>The quote or bracket before a place that is not closed on its line, or closed by another bracket.</summary>
    private static YamlFault? Unclosed(string[] lines, int last)
    {
        var open = new Stack<(char Bracket, int Line, int Column)>();
        for (var line = 1; line <= last; line++)
        {
            var text = lines[line - 1];
            var isStart = true;
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i];
                if (c == '#' && (i == 0 || text[i - 1] == ' '))
                {
                    break;
                }

                if (isStart && c is '"' or '\'')
                {
                    if (QuoteEnd(text, i) is not { } end)
                    {
                        return new(DiagnosticCode.YamlSyntax, line, i + 1, $"The {c} here is not closed on this line.", $"End the text with {c} too{(c == '\'' ? "; an apostrophe within it is written twice" : "; a quote within it is written \\\"")}.");
                    }

                    (i, isStart) = (end, false);
                }
                else if (c is '[' or '{' && (isStart || open.Count > 0))
                {
                    open.Push((c, line, i + 1));
                    isStart = true;
                }
                else if (c is ']' or '}' && open.TryPop(out var opened))
                {
                    if (opened.Bracket != (c == ']' ? '[' : '{'))
                    {
                        return Open(opened, $"but by {c}");
                    }

                    isStart = false;
                }
                else if (c != ' ')
                {
                    isStart = (c is ':' or '-' && (i + 1 == text.Length || text[i + 1] == ' ')) || (c == ',' && open.Count > 0);
                }
            }
        }

        return open.TryPop(out var never) && never.Line < last ? Open(never, "on its line") : null;
    }

    private static YamlFault Open((char Bracket, int Line, int Column) bracket, string how)
    {
        var other = bracket.Bracket == '[' ? ']' : '}';
        return new(DiagnosticCode.YamlSyntax, bracket.Line, bracket.Column, $"The {bracket.Bracket} here is not closed by {other}{(how.StartsWith("but", StringComparison.Ordinal) ? ", " : " ")}{how}.", $"Close it with {other}; if the text itself begins with {bracket.Bracket}, put it in quotes.");
    }

    private static int? QuoteEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[start] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[start])
            {
                if (text[start] == '\'' && i + 1 < text.Length && text[i + 1] == '\'')
                {
                    i++;
                }
                else
                {
                    return i;
                }
            }
        }

        return null;
    }

    private static YamlFault? Explained(string[] lines, int line, int column, string reason)
    {
        var text = lines[line - 1];
        var indent = text.Length - text.TrimStart(' ').Length;
        YamlFault Here(int at, string message, string mend) => new(DiagnosticCode.YamlSyntax, line, at, message, mend);
        if (Says("mapping values", "invalid mapping", "multi-line") && $"{text} ".IndexOf(": ", StringComparison.Ordinal) is var colon)
        {
            // A line of text alone makes one text with the field below it.
            if (column == colon + 1 && LoneText(lines, line - 1, indent) is { } lone)
            {
                return new(DiagnosticCode.YamlSyntax, lone, indent + 1, NoField, AsField);
            }

            // A field further in than the one above reads as more of the text above.
            return colon > indent && column == colon + 1 && indent > 0 && !text.AsSpan(indent, colon - indent).Contains(' ')
                ? Here(indent + 1, "This field begins further in than the one above it.", "Begin fields that belong together equally far in.")
                : Here(column, ColonInText, QuoteIt);
        }

        if (Says("block scalar"))
        {
            return Says("extra spaces")
                ? Here(1, "An empty line here has more spaces than the text below it.", "Remove the spaces of the empty line.")
                : Here(column, "After > or | at the beginning of a text, its lines begin further in on the line below.", "If the text itself begins with > or |, put it in quotes.");
        }

        if (Says("block sequence", "key indicator") && column <= text.Length && text[column - 1] == '-')
        {
            return Here(column, "A hyphen before a value, or in place of one, begins an item of a list.", "Leave out what the source does not say; put a text that begins with a hyphen in quotes.");
        }

        if (Says("mapping keys are not allowed"))
        {
            return Here(column, "A text cannot begin with ? and a space.", QuoteIt);
        }

        if (Says("node content") && column <= text.Length && text[column - 1] is ',' or ']' or '}')
        {
            return Here(column, $"Before the {text[column - 1]} here a value is missing.", "Write what belongs there, or remove the comma.");
        }

        if (Says("incompatible YAML", "directive"))
        {
            return Here(1, "A line that begins with % sets how YAML is read.", "Remove the line; if it is text, put it in quotes.");
        }

        if (Says("Unicode"))
        {
            return Here(column, "After \\u or \\U in double quotes stands no character of Unicode.", "Write the character itself.");
        }

        if (Says("scanning a tag", "parsing a tag", "undefined tag handle"))
        {
            return new(DiagnosticCode.YamlTag, line, column, "A text that begins with ! is a tag, which sets a type.", "Leave the tag out; if the text begins with !, put it in quotes.");
        }

        if (Says("anchor", "alias"))
        {
            return new(DiagnosticCode.YamlAlias, line, column, "A text that begins with & or * is an anchor or alias, which repeats a value.", "Write the value out; if the text begins with & or *, put it in quotes.");
        }

        if (Says("cannot start any token") && column <= text.Length)
        {
            return Here(column, $"A text cannot begin with {text[column - 1]}.", QuoteIt);
        }

        if (Says("escape"))
        {
            for (var i = text.IndexOf('\\', StringComparison.Ordinal); i >= 0 && i + 1 < text.Length; i = text.IndexOf('\\', i + 2))
            {
                if (!"0abtnvfre \"/\\N_LPxuU\t".Contains(text[i + 1], StringComparison.Ordinal))
                {
                    return Here(i + 1, $"\\{text[i + 1]} means nothing in double quotes.", "Write \\\\ for a backslash, or put the text in single quotes.");
                }

                if (i + 2 >= text.Length)
                {
                    break;
                }
            }

            return null;
        }

        if (Says("document end") && !text.Contains(": ", StringComparison.Ordinal))
        {
            return Here(indent + 1, NoField, AsField);
        }

        if (Says("expected key", "expected ','", "expected '-'", "block end"))
        {
            if (column <= text.Length && text[column - 1] == ':')
            {
                return Here(column, ColonInText, "If another field begins before the colon, put a comma between the two; else put the whole text in quotes.");
            }

            if (column <= text.Length && text[column - 1] is ']' or '}')
            {
                return Here(column, $"The {text[column - 1]} here closes nothing.", "Remove it; if it belongs to a text, put the whole text in quotes.");
            }

            if (column > indent + 1)
            {
                return Here(column, "Something stands after the end of a value.", "Put the whole text in quotes; a quote within it is written \\\" or, in single quotes, ''.");
            }

            return text.Contains(": ", StringComparison.Ordinal) || text.EndsWith(':') || text.AsSpan().TrimStart().StartsWith("- ")
                ? Here(column, "This line begins less far in, or further in, than those it belongs to.", "Begin fields that belong together equally far in, and so with the items of a list.")
                : text.IndexOf(":\u00A0", StringComparison.Ordinal) is >= 0 and var space ? Here(space + 2, "After the colon stands a no-break space (U+00A0), which YAML takes for a letter.", "Write an ordinary space there.")
                : Here(column, NoField, AsField);
        }

        return null;

        bool Says(params ReadOnlySpan<string> words)
        {
            foreach (var word in words)
            {
                if (reason.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }
    }

    // The line above, where it begins equally far in and has no colon of its own.
    private static int? LoneText(string[] lines, int above, int indent)
    {
        while (above >= 1 && (string.IsNullOrWhiteSpace(lines[above - 1]) || lines[above - 1].AsSpan().TrimStart().StartsWith("#")))
        {
            above--;
        }

        return above >= 1 && lines[above - 1] is var text && text.Length - text.TrimStart(' ').Length == indent
            && !text.Contains(": ", StringComparison.Ordinal) && !text.EndsWith(':') && text[indent] != '-' ? above : null;
    }

    private static string Sentence(string text)
    {
        var trimmed = text.Length > 120 ? string.Concat(text.AsSpan(0, 120), "…") : text.Trim().TrimEnd('.');
        return (trimmed.Length > 0 ? char.ToLowerInvariant(trimmed[0]) + trimmed[1..] : "no reason is known") + ".";
    }
}

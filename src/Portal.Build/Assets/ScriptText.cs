using System.Text;

namespace Portal.Build.Assets;

/// <summary>Leaves out of a script what only its readers need. Statements have to end with semicolons or braces.</summary>
public static class ScriptText
{
    /// <summary>The script without comments, indentation and spaces between marks. Strings, templates and regular expressions stay as they are.</summary>
    public static string Compact(string script)
    {
        ArgumentNullException.ThrowIfNull(script);
        var text = new StringBuilder(script.Length);
        for (var at = 0; at < script.Length;)
        {
            at = Next(script, at, text);
        }

        return text.ToString().TrimStart('\n');
    }

    private static int Next(string script, int at, StringBuilder text)
    {
        var c = script[at];
        var next = at + 1 < script.Length ? script[at + 1] : '\0';
        switch (c)
        {
            case '/' when next == '/':
                return End(script, "\n", at, 0);
            case '/' when next == '*':
                return End(script, "*/", at + 2, 2);
            case '/' when StartsExpression(text):
                return Copy(script, at, RegexEnd(script, at), text);
            case '\'' or '"':
                return Copy(script, at, QuoteEnd(script, at), text);
            case '`':
                return Template(script, at, text);
            case ' ' or '\t' or '\r' or '\n':
                return Space(script, at, text);
            default:
                // No space before a mark, unless it would make one mark of two.
                if (text.Length > 1 && text[^1] == ' ' && (IsName(c) ? !IsName(text[^2]) : !(c is '+' or '-' && text[^2] == c)))
                {
                    text.Length--;
                }

                text.Append(c);
                return at + 1;
        }
    }

    private static int Space(string script, int at, StringBuilder text)
    {
        var hasLine = false;
        for (; at < script.Length && script[at] is ' ' or '\t' or '\r' or '\n'; at++)
        {
            hasLine |= script[at] == '\n';
        }

        if (text.Length == 0 || text[^1] is '\n')
        {
            return at;
        }

        if (hasLine)
        {
            if (text[^1] == ' ')
            {
                text.Length--;
            }

            if (text.Length > 0 && text[^1] is not ('{' or '(' or '[' or ','))
            {
                text.Append('\n');
            }
        }
        else if (IsName(text[^1]) || text[^1] is '+' or '-')
        {
            text.Append(' ');
        }

        return at;
    }

    private static int Template(string script, int at, StringBuilder text)
    {
        text.Append('`');
        for (at++; at < script.Length && script[at] != '`';)
        {
            if (script[at] == '\\')
            {
                at = Copy(script, at, at + 2, text);
            }
            else if (script[at] == '$' && at + 1 < script.Length && script[at + 1] == '{')
            {
                at = Copy(script, at, at + 2, text);
                for (var depth = 1; depth > 0 && at < script.Length;)
                {
                    depth += script[at] == '{' ? 1 : script[at] == '}' ? -1 : 0;
                    at = Next(script, at, text);
                }
            }
            else
            {
                text.Append(script[at++]);
            }
        }

        text.Append('`');
        return at + 1;
    }

    /// <summary>The place after a quoted string.</summary>
    internal static int QuoteEnd(string script, int start)
    {
        var at = start + 1;
        while (at < script.Length && script[at] != script[start])
        {
            at += script[at] == '\\' ? 2 : 1;
        }

        return at + 1;
    }

    /// <summary>The place after a regular expression and its flags.</summary>
    internal static int RegexEnd(string script, int start)
    {
        var inClass = false;
        var at = start + 1;
        for (; at < script.Length && (inClass || script[at] != '/'); at++)
        {
            inClass = script[at] == '[' || (inClass && script[at] != ']');
            at += script[at] == '\\' ? 1 : 0;
        }

        for (at++; at < script.Length && char.IsAsciiLetter(script[at]); at++)
        {
        }

        return at;
    }

    // A slash is a regular expression's first where an operand is due: after a mark or after return.
    private static bool StartsExpression(StringBuilder text)
    {
        var at = text.Length - 1;
        while (at >= 0 && text[at] is ' ' or '\n')
        {
            at--;
        }

        return at < 0 || text[at] is '(' or ',' or '=' or ':' or '[' or '!' or '&' or '|' or '?' or '{' or '}' or ';' or '>' or '+' or '-'
            || (at >= 5 && text.ToString(at - 5, 6) == "return");
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '#' or '`' or '\'' or '"';

    private static int End(string script, string mark, int from, int past)
    {
        var end = script.IndexOf(mark, from, StringComparison.Ordinal);
        return end < 0 ? script.Length : end + past;
    }

    private static int Copy(string script, int from, int to, StringBuilder text)
    {
        to = Math.Min(to, script.Length);
        if (from < script.Length && text.Length > 1 && text[^1] == ' ' && script[from] == '/' && !IsName(text[^2]))
        {
            text.Length--;
        }

        text.Append(script, from, to - from);
        return to;
    }
}

namespace Portal.Build.Links;

/// <summary>
/// Walks the start tags of an HTML document, as fast as memory can be searched: text, comments, end tags and the content of scripts
/// and styles are passed over. What is in a tag is AngleSharp's to say (<see cref="TagLinks"/>).
/// </summary>
internal ref struct TagReader(ReadOnlySpan<char> html)
{
    // Elements whose content is text, whatever it looks like (HTML standard, section 13.1.2: raw text and escapable raw text).
    private static readonly string[] TextElements = ["script", "style", "textarea", "title"];

    private readonly ReadOnlySpan<char> _html = html;
    private int _next;

    /// <summary>The tag read last, from &lt; to &gt;.</summary>
    public ReadOnlySpan<char> Tag { get; private set; }

    /// <summary>Where the tag begins in the document.</summary>
    public int Offset { get; private set; }

    /// <summary>Whether the tag may say anything about links; most don't, and need not be read.</summary>
    public bool MayLink { get; private set; }

    /// <summary>Goes to the next start tag; false at the end of the document.</summary>
    public bool Read()
    {
        while (true)
        {
            var open = _html[_next..].IndexOf('<');
            if (open < 0 || _next + open + 1 >= _html.Length)
            {
                return false;
            }

            open += _next;
            var first = _html[open + 1];
            if (char.IsAsciiLetter(first))
            {
                var end = EndOfTag(open);
                if (end < 0)
                {
                    return false;
                }

                Tag = _html[open..end];
                Offset = open;
                _next = end;
                PassText();
                return true;
            }

            _next = open + 2;
            if (first == '!' && _html[_next..].StartsWith("--"))
            {
                Pass("-->");
            }
            else if (first is '/' or '!' or '?')
            {
                Pass(">");
            }
            else
            {
                _next = open + 1;
            }
        }
    }

    private int EndOfTag(int open)
    {
        var at = open + 1;
        MayLink = false;
        while (true)
        {
            var rest = _html[at..];
            var stop = rest.IndexOfAny('>', '"', '\'');
            if (stop < 0)
            {
                return -1;
            }

            at += stop + 1;
            var mark = rest[stop];
            var before = rest[..stop];

            // Only a value that follows = can be quoted; any other = is that of a value without quotes.
            var isQuoted = mark != '>' && before is [.., '='];
            MayLink |= isQuoted ? MayBeLink(before[..^1]) : before.Contains('=');
            if (mark == '>')
            {
                return at;
            }

            if (isQuoted)
            {
                var close = _html[at..].IndexOf(mark);
                if (close < 0)
                {
                    return -1;
                }

                at += close + 1;
            }
        }
    }

    // Whether what stands before ="…" may end in the name of one of the attributes that TagLinks reads: told by their last letters,
    // since nearly all others have other ones.
    private static bool MayBeLink(ReadOnlySpan<char> before) =>
        before.Contains('=')
        || before is [.., <= ' ']
        || (before is [.., var last, var final] && ((char)(last | ' '), (char)(final | ' ')) is
            ('i', 'd') or ('e', 'f') or ('r', 'c') or ('e', 't') or ('o', 'n') or ('e', 'r') or ('t', 'a'));

    private void PassText()
    {
        if ((Tag[1] | ' ') is not ('s' or 't'))
        {
            return;
        }

        foreach (var element in TextElements)
        {
            if (Tag.Length > element.Length + 1
                && Tag[1..].StartsWith(element, StringComparison.OrdinalIgnoreCase)
                && !char.IsAsciiLetterOrDigit(Tag[element.Length + 1])
                && Tag[element.Length + 1] != '-')
            {
                var end = _html[_next..].IndexOf($"</{element}", StringComparison.OrdinalIgnoreCase);
                _next = end < 0 ? _html.Length : _next + end;
            }
        }
    }

    private void Pass(string end)
    {
        var at = _html[_next..].IndexOf(end);
        _next = at < 0 ? _html.Length : _next + at + end.Length;
    }
}

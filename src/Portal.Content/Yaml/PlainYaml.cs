using System.Buffers;
using System.Collections.Immutable;

namespace Portal.Content.Yaml;

/// <summary>
/// Reads YAML of the one form that nearly all records have: fields on lines of their own, lists with hyphens, values on one line that are
/// plain, in quotes without escapes, or in brackets. Whatever else a text holds, a mistake above all, it leaves to the library
/// (<see cref="YamlReader"/>), and what it does read is what the library makes of it, places included: a test compares the two.
/// </summary>
internal ref struct PlainYaml
{
    // Deeper than records are, and less than what is refused.
    private const int MaxDepth = 12;

    // Letters, figures and punctuation. Not among them: control characters, other line breaks and halves of characters.
    private static readonly SearchValues<char> Allowed = SearchValues.Create(
        [.. Range('\n', '\n'), .. Range(' ', '~'), .. Range('\u00a0', '\u017f'), .. Range('\u2010', '\u2027')]);

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-");
    private static readonly SearchValues<char> EndOfFlowText = SearchValues.Create(",[]{}\n");

    private readonly string _text;
    private readonly int _lineOffset;
    private readonly int _maxNodes;

    // Where the reading is: in the text, its line, where that begins, and by how many spaces it is indented; -1 at the end of the text.
    private int _at;
    private int _line;
    private int _lineStart;
    private int _indent;
    private int _nodes;

    private PlainYaml(string text, int firstLine, int maxNodes) => (_text, _lineOffset, _maxNodes) = (text, firstLine - 1, maxNodes);

    /// <summary>Reads a text, or gives null where it has any other form.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="firstLine">The line of the file on which it begins, from 1.</param>
    /// <param name="maxNodes">The most values that it may hold.</param>
    public static YamlNode? Read(string text, int firstLine, int maxNodes)
    {
        if (text.AsSpan().ContainsAnyExcept(Allowed))
        {
            return null;
        }

        var reader = new PlainYaml(text, firstLine, maxNodes);
        reader.ToLine(0);
        return reader._indent == 0 && reader.Block(0, 1) is { } root && reader._indent < 0 ? root : null;
    }

    private readonly char Current => _at < _text.Length ? _text[_at] : '\n';

    private readonly char Following => _at + 1 < _text.Length ? _text[_at + 1] : '\n';

    private readonly bool IsAtItem => Current == '-' && Following == ' ';

    private readonly int Line => _line + _lineOffset;

    private readonly int Column => _at - _lineStart + 1;

    // What stands at an indent: a list or fields. Null, here and below, where the form is another one.
    private YamlNode? Block(int indent, int depth) =>
        ++_nodes > _maxNodes || depth > MaxDepth ? null : IsAtItem ? Items(indent, depth) : Fields(indent, depth);

    private YamlSequence? Items(int indent, int depth)
    {
        var (line, column) = (Line, Column);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_indent == indent && IsAtItem)
        {
            _at += 2;
            YamlNode? item;
            if (LengthOfKey() > 0)
            {
                _indent = indent + 2;
                item = Block(_indent, depth + 1);
            }
            else
            {
                item = InLine(depth + 1, inFlow: false);
                if (item is null || !ToNextLine(indent))
                {
                    return null;
                }
            }

            if (item is null)
            {
                return null;
            }

            items.Add(item);
        }

        return _indent > indent ? null : new YamlSequence(line, column, items.DrainToImmutable());
    }

    private YamlMapping? Fields(int indent, int depth)
    {
        var (line, column) = (Line, Column);
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
        while (_indent == indent && !IsAtItem)
        {
            if (Key(fields) is not { } key)
            {
                return null;
            }

            YamlNode? value;
            if (Current == '\n')
            {
                ToLine(_at + 1);
                value = _indent > indent || (_indent == indent && IsAtItem) ? Block(_indent, depth + 1) : null;
            }
            else
            {
                _at++;
                value = InLine(depth + 1, inFlow: false);
                if (value is null || !ToNextLine(indent))
                {
                    return null;
                }
            }

            if (value is null)
            {
                return null;
            }

            fields.Add(new(key, value));
        }

        // Fields that are followed by a list at the same indent are a mistake, unless the list is that of the field around them.
        return _indent >= indent ? null : new YamlMapping(line, column, fields.DrainToImmutable());
    }

    // A key that stands for the first time, and its colon.
    private YamlScalar? Key(ImmutableArray<KeyValuePair<YamlScalar, YamlNode>>.Builder fields)
    {
        var length = LengthOfKey();
        if (length == 0 || fields.Count > 64)
        {
            return null;
        }

        var name = _text.AsSpan(_at, length);
        foreach (var (other, _) in fields)
        {
            if (name.SequenceEqual(other.Value))
            {
                return null;
            }
        }

        var key = new YamlScalar(Line, Column, name.ToString(), quoted: false);
        _at += length + 1;
        return key;
    }

    // How many letters the key has that stands here, or 0: of those that fields have, followed by a colon and a space or the line's end.
    private readonly int LengthOfKey()
    {
        var rest = _text.AsSpan(_at);
        if (rest is not ([>= 'a' and <= 'z', ..] or [>= '0' and <= '9', ..]))
        {
            return 0;
        }

        var length = rest.IndexOfAnyExcept(KeyLetters);
        return length is > 0 and < 64 && rest[length..] is [':', ' ' or '\n', ..] ? length : 0;
    }

    private YamlNode? InLine(int depth, bool inFlow) => ++_nodes > _maxNodes || depth > MaxDepth
        ? null
        : Current switch
        {
            '[' => FlowItems(depth),
            '{' => FlowFields(depth),
            '"' or '\'' => Quoted(),
            _ => Plain(inFlow),
        };

    private YamlSequence? FlowItems(int depth)
    {
        var (line, column) = (Line, Column);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        _at++;
        while (Current != ']')
        {
            if ((items.Count > 0 && !PassComma()) || InLine(depth + 1, inFlow: true) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        _at++;
        return new YamlSequence(line, column, items.DrainToImmutable());
    }

    private YamlMapping? FlowFields(int depth)
    {
        var (line, column) = (Line, Column);
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<YamlScalar, YamlNode>>();
        _at++;
        while (Current != '}')
        {
            if ((fields.Count > 0 && !PassComma()) || Key(fields) is not { } key || Current != ' ')
            {
                return null;
            }

            _at++;
            if (InLine(depth + 1, inFlow: true) is not { } value)
            {
                return null;
            }

            fields.Add(new(key, value));
        }

        _at++;
        return new YamlMapping(line, column, fields.DrainToImmutable());
    }

    private bool PassComma()
    {
        var isThere = Current == ',' && Following == ' ';
        _at += 2;
        return isThere;
    }

    private YamlScalar? Quoted()
    {
        var quote = Current;
        var rest = _text.AsSpan(_at + 1);
        var length = rest.IndexOf(quote);
        if (length < 0 || (length + 1 < rest.Length && rest[length + 1] == quote) || rest[..length].ContainsAny('\n', '\\'))
        {
            return null;
        }

        var scalar = new YamlScalar(Line, Column, rest[..length].ToString(), quoted: true, decoded: quote == '"');
        _at += length + 2;
        return Current is '\n' or ',' or ']' or '}' ? scalar : null;
    }

    private YamlScalar? Plain(bool inFlow)
    {
        var rest = _text.AsSpan(_at);
        var length = inFlow ? rest.IndexOfAny(EndOfFlowText) : rest.IndexOf('\n');
        var value = length < 0 ? rest : rest[..length];
        if (value is not ([>= '0' and <= '9', ..] or [>= 'A' and <= 'Z', ..] or [>= 'a' and <= 'z', ..] or [>= '\u00c0' and <= '\u017f', ..] or ['(', ..])
            || value is [.., ' ' or ':']
            || value.Contains(": ", StringComparison.Ordinal)
            || value.Contains(" #", StringComparison.Ordinal))
        {
            return null;
        }

        var scalar = new YamlScalar(Line, Column, value.ToString(), quoted: false);
        _at += value.Length;
        return scalar;
    }

    // From the end of a value to the next line, which may not carry it on.
    private bool ToNextLine(int indent)
    {
        if (Current != '\n')
        {
            return false;
        }

        ToLine(_at + 1);
        return _indent <= indent;
    }

    // To the first character of the line that begins at a place of the text, or of the next one that is not empty.
    private void ToLine(int start)
    {
        _line++;
        while (start < _text.Length && _text[start] == '\n')
        {
            start++;
            _line++;
        }

        var indent = start < _text.Length ? _text.AsSpan(start).IndexOfAnyExcept(' ') : -1;
        (_lineStart, _indent, _at) = (start, indent, Math.Min(start + Math.Max(indent, 0), _text.Length));
        if (indent >= 0 && _text[_at] == '\n')
        {
            // Spaces alone on a line: nothing that a field or an item begins with.
            _indent = int.MaxValue;
        }
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}

namespace Portal.Synthetic.Registers;

/// <summary>
/// Reads the registers' simple YAML line by line: entries of one line (<c>- {id: x, name: Y}</c>), entries of a key a
/// line (<c>- id: x</c>, then <c>  name: Y</c>), and the keys at the top of a file. It is no YAML reader: nested
/// mappings are passed over.
/// </summary>
internal static class RegisterReader
{
    /// <summary>The entries of a file that is a list.</summary>
    public static List<RegisterEntry> ReadList(string path)
    {
        List<RegisterEntry> entries = [];
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("- {", StringComparison.Ordinal))
            {
                var entry = new RegisterEntry();
                ReadFlow(line.AsSpan(3), entry);
                entries.Add(entry);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                var entry = new RegisterEntry();
                ReadKey(line.AsSpan(2), entry);
                entries.Add(entry);
            }
            else if (entries.Count > 0
                && line.Length > 2
                && line.StartsWith("  ", StringComparison.Ordinal)
                && char.IsLetter(line[2]))
            {
                ReadKey(line.AsSpan(2), entries[^1]);
            }
        }

        return entries;
    }

    /// <summary>The keys at the top level of a file that is a mapping.</summary>
    public static RegisterEntry ReadTop(string path)
    {
        var entry = new RegisterEntry();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0 && char.IsLetter(line[0]))
            {
                ReadKey(line, entry);
            }
        }

        return entry;
    }

    /// <summary>
    /// The value of a scalar that may be quoted, at the start of a text; <paramref name="rest"/> is what follows
    /// it.
    /// </summary>
    public static string ReadScalar(ReadOnlySpan<char> text, ReadOnlySpan<char> ends, out ReadOnlySpan<char> rest)
    {
        text = text.TrimStart();
        if (text.Length > 0 && text[0] is '"' or '\'')
        {
            var end = 1;
            while (end < text.Length && text[end] != text[0])
            {
                end += text[0] == '"' && text[end] == '\\' ? 2 : 1;
            }

            end = Math.Min(end, text.Length);
            rest = text[Math.Min(end + 1, text.Length)..];
            return text[1..end].ToString().Replace("\\\"", "\"", StringComparison.Ordinal);
        }

        var length = text.IndexOfAny(ends);
        var comment = text.IndexOf(" #", StringComparison.Ordinal);
        length = length < 0 ? text.Length : length;
        length = comment >= 0 && comment < length ? comment : length;
        rest = text[length..];
        return text[..length].Trim().ToString();
    }

    private static void ReadKey(ReadOnlySpan<char> line, RegisterEntry entry)
    {
        var colon = line.IndexOf(':');
        if (colon > 0)
        {
            var key = line[..colon].ToString();
            var value = line[(colon + 1)..].TrimStart();
            entry.Set(key, value.StartsWith("[") ? ReadItems(value, out _) : [ReadScalar(value, "\n", out _)]);
        }
    }

    private static void ReadFlow(ReadOnlySpan<char> text, RegisterEntry entry)
    {
        while (text.Length > 0)
        {
            text = text.TrimStart(" ,");
            var colon = text.IndexOf(':');
            if (colon < 0 || text[0] == '}')
            {
                return;
            }

            var key = text[..colon].ToString();
            var value = text[(colon + 1)..].TrimStart();
            entry.Set(key, value.StartsWith("[") ? ReadItems(value, out text) : [ReadScalar(value, ",}", out text)]);
        }
    }

    private static List<string> ReadItems(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        List<string> items = [];
        rest = text[1..].TrimStart();
        while (rest.Length > 0 && rest[0] != ']')
        {
            items.Add(ReadScalar(rest, ",]", out rest));
            rest = rest.TrimStart(" ,");
        }

        rest = rest.Length > 0 ? rest[1..] : rest;
        return items;
    }
}

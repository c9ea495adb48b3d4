using System.Collections.Immutable;

namespace Portal.Content.Text;

/// <summary>
/// Finds the municipalities that a Swedish text calls so: <c>Granviks kommun</c>, <c>Granviks och Ålhamns kommuner</c>,
/// <c>kommunerna Granvik, Ålhamn och Söderskär</c>. A name alone may be that of a town, a county or a region.
/// </summary>
/// <param name="names">The names of all municipalities, without the word kommun.</param>
internal sealed class MunicipalityMentions(IEnumerable<string> names)
{
    private const string One = "kommun";
    private const string Several = "kommuner";
    private const string These = "kommunerna";

    private static readonly string[] Links = [" och ", " samt ", ", "];

    // The longest first: of Upplands-Bro and Bro, the text that ends with the first names that.
    private readonly ImmutableArray<string> _names = [.. names.Where(name => name.Length > 0).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];

    /// <summary>The municipalities, each once, in the order in which they are named.</summary>
    public ImmutableArray<string> In(string text)
    {
        if (!text.Contains(One, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var found = new List<string>();
        for (var at = line.IndexOf(" " + One, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(" " + One, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            found.AddRange(WordAt(line, at + 1) switch
            {
                One or One + "s" => Before(line.AsSpan(0, at), false),
                Several or Several + "s" => Before(line.AsSpan(0, at), true),
                These => After(line.AsSpan(at + 1 + These.Length)),
                _ => [],
            });
        }

        if (WordAt(line, 0) == These)
        {
            found.AddRange(After(line.AsSpan(These.Length)));
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static string WordAt(string line, int at)
    {
        var end = at;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return line[at..end].ToLowerInvariant();
    }

    // The names that a text ends with, the last first; of one municipality the last alone.
    private List<string> Before(ReadOnlySpan<char> text, bool isSeveral)
    {
        var found = new List<string>();
        while (LastOf(text, out var length) is { } name)
        {
            found.Insert(0, name);
            text = text[..^length];
            if (!isSeveral || LinkAtEnd(text) is not { } link)
            {
                break;
            }

            text = text[..^link.Length];
        }

        return found;
    }

    // The names that a text begins with, after a space.
    private List<string> After(ReadOnlySpan<char> text)
    {
        var found = new List<string>();
        var rest = text.StartsWith(" ") ? text[1..] : [];
        while (FirstOf(rest) is { } name)
        {
            found.Add(name);
            rest = rest[name.Length..];
            rest = LinkAtStart(rest) is { } link ? rest[link.Length..] : [];
        }

        return found;
    }

    private string? LastOf(ReadOnlySpan<char> text, out int length)
    {
        foreach (var name in _names)
        {
            foreach (var ending in (ReadOnlySpan<string>)["", "s"])
            {
                length = name.Length + ending.Length;
                if (text.EndsWith(ending) && text[..^ending.Length].EndsWith(name) && (text.Length == length || !IsOfName(text[^(length + 1)])))
                {
                    return name;
                }
            }
        }

        length = 0;
        return null;
    }

    private string? FirstOf(ReadOnlySpan<char> text)
    {
        foreach (var name in _names)
        {
            if (text.StartsWith(name) && (text.Length == name.Length || !IsOfName(text[name.Length])))
            {
                return name;
            }
        }

        return null;
    }

    private static string? LinkAtEnd(ReadOnlySpan<char> text)
    {
        foreach (var link in Links)
        {
            if (text.EndsWith(link))
            {
                return link;
            }
        }

        return null;
    }

    private static string? LinkAtStart(ReadOnlySpan<char> text)
    {
        foreach (var link in Links)
        {
            if (text.StartsWith(link))
            {
                return link;
            }
        }

        return null;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c == '-';
}

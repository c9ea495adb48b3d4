using System.Text;

namespace Portal.Content.Text;

/// <summary>A name for addresses and references: a to z, 0 to 9, and single hyphens or points between.</summary>
/// <param name="Value">The text of the slug.</param>
public readonly record struct Slug(string Value) : IComparable<Slug>
{
    /// <summary>The longest slug, in characters.</summary>
    private const int MaxLength = 120;

    /// <summary>
    /// Whether Windows keeps the name for a device of its own, with any extension, so that a folder of it cannot be copied there
    /// (Microsoft, Naming Files, Paths, and Namespaces).
    /// </summary>
    public static bool IsReserved(ReadOnlySpan<char> text)
    {
        var name = text.IndexOf('.') is >= 0 and var point ? text[..point] : text;
        return name is "con" or "prn" or "aux" or "nul" || (name.Length == 4 && (name.StartsWith("com") || name.StartsWith("lpt")) && name[3] is >= '1' and <= '9');
    }

    /// <summary>Whether the text has the form of a slug.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return false;
        }

        var separated = true;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                separated = false;
            }
            else if (c is '-' or '.' && !separated)
            {
                separated = true;
            }
            else
            {
                return false;
            }
        }

        return !separated;
    }

    /// <summary>
    /// The slug of a name or title: lower case, å and ä as a, ö as o, other diacritics dropped, all else as a hyphen; at most 120 characters.
    /// </summary>
    public static Slug From(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var letter = LatinLetters.Base(c);
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        slug.Length = Math.Min(slug.Length, MaxLength);
        return new Slug(slug.ToString().Trim('-'));
    }

    /// <summary>Reads two slugs with a slash between; false where the text is not of that form. Of the first, which many share, one text is kept.</summary>
    internal static bool TryReadPair(string text, out Slug first, out Slug second)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !IsValid(text.AsSpan(0, slash)) || !IsValid(text.AsSpan(slash + 1)))
        {
            first = second = default;
            return false;
        }

        (first, second) = (new(string.Intern(text[..slash])), new(text[(slash + 1)..]));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(Slug left, Slug right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(Slug left, Slug right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(Slug left, Slug right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(Slug left, Slug right) => left.CompareTo(right) >= 0;
}

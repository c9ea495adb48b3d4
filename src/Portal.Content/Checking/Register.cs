using System.Collections.Concurrent;
using Portal.Content.Text;

namespace Portal.Content.Checking;

/// <summary>Names of one kind that references can point to.</summary>
/// <param name="names">The names that exist.</param>
/// <param name="isComplete">False where a file that holds such names could not be read: then any name may be right.</param>
/// <param name="isThere">False where there is no file of such names at all.</param>
/// <param name="titles">Where the names are ids: what people call the things that they stand for.</param>
internal sealed class Register(IEnumerable<string> names, bool isComplete = true, bool isThere = true, IEnumerable<(string Title, string Id)>? titles = null)
{
    /// <summary>As many ids as an advice can name.</summary>
    private const int MostListed = 30;

    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private readonly ILookup<string, string>? _titles = titles?.ToLookup(title => Slug.From(title.Title).Value, title => title.Id, StringComparer.Ordinal);
    private string[]? _sorted;

    /// <summary>Whether there is a file of such names.</summary>
    public bool IsThere => isThere;

    /// <summary>The names in ordinal order.</summary>
    public IReadOnlyList<string> Sorted => _sorted ??= [.. _names.Order(StringComparer.Ordinal)];

    /// <summary>The names to choose from, where they are ids and few enough; else none.</summary>
    public IReadOnlyList<string> Choices => _titles is null || _names.Count > MostListed ? [] : Sorted;

    /// <summary>Whether a name exists, or may exist in a file that could not be read, or was taken away.</summary>
    public bool Accepts(string name) => _names.Contains(name) || !isComplete || !isThere;

    /// <summary>Whether a name exists.</summary>
    public bool Contains(string name) => _names.Contains(name);

    /// <summary>
    /// The name that was probably meant, or null: of an id, the one whose thing is called so, or that has the word as a part; else the
    /// nearest, unless only digits tell it apart, for that is another year or number, and no slip of the hand. Asked once for each: a
    /// name can be mistyped in a thousand records.
    /// </summary>
    public string? NearestTo(string name) => _nearest.GetOrAdd(name, mistyped => Called(mistyped) ?? Nearest.To(mistyped, Sorted.Where(known => !DiffersInDigits(known, mistyped))));

    private string? Called(string words)
    {
        if (_titles is null || Slug.From(words).Value is not { Length: > 0 } slug || !slug.Any(char.IsAsciiLetter))
        {
            return null;
        }

        return Only(_titles[slug]) ?? Only(Sorted.Where(id => HasPart(id, slug))) ?? Only(Sorted.Where(id => HasPart(slug, id)));
    }

    private static string? Only(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var one] ? one : null;

    private static bool HasPart(string id, string part) => $"-{id}-".Contains($"-{part}-", StringComparison.Ordinal);

    private static bool DiffersInDigits(string one, string other) =>
        one.Where(char.IsLetter).SequenceEqual(other.Where(char.IsLetter)) && !one.Where(char.IsAsciiDigit).SequenceEqual(other.Where(char.IsAsciiDigit));
}

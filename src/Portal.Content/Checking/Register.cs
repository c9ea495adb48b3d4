using System.Collections.Concurrent;
using Portal.Content.Text;

namespace Portal.Content.Checking;

/// <summary>Names of one kind that references can point to.</summary>
/// <param name="names">The names that exist.</param>
/// <param name="isComplete">False where a file that holds such names could not be read: then any name may be right.</param>
/// <param name="isThere">False where there is no file of such names at all.</param>
internal sealed class Register(IEnumerable<string> names, bool isComplete = true, bool isThere = true)
{
    private readonly HashSet<string> _names = new(names, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _nearest = new(StringComparer.Ordinal);
    private string[]? _sorted;

    /// <summary>Whether there is a file of such names.</summary>
    public bool IsThere => isThere;

    /// <summary>Whether a name exists, or may exist in a file that could not be read, or was taken away.</summary>
    public bool Accepts(string name) => _names.Contains(name) || !isComplete || !isThere;

    /// <summary>Whether a name exists.</summary>
    public bool Contains(string name) => _names.Contains(name);

    /// <summary>The name nearest to a mistyped one, or null. Asked once for each: a name can be mistyped in a thousand records.</summary>
    public string? NearestTo(string name) => _nearest.GetOrAdd(name, mistyped => Nearest.To(mistyped, _sorted ??= [.. _names.Order(StringComparer.Ordinal)]));
}

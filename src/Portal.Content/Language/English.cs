using System.Buffers;
using System.Collections.Frozen;

namespace Portal.Content.Language;

/// <summary>Tells English from Swedish, for those who have a page read aloud to them.</summary>
public static class English
{
    // Words that English sentences have, and Swedish ones do not.
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "the", "of", "and", "with", "without", "that", "which", "what", "where", "from", "into", "its", "their", "add", "mend", "fix", "update", "remove", "merge", "keep", "say",
        "find", "search", "take", "tell", "as", "does", "for", "link", "set");

    private static readonly SearchValues<char> SwedishLetters = SearchValues.Create("åäöÅÄÖ");

    /// <summary>Whether a line is English: it has one of the commonest words of that language, and no letter that English lacks.</summary>
    public static bool Is(string text) =>
        text.AsSpan().IndexOfAny(SwedishLetters) < 0 && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => Words.Contains(word.TrimEnd('.', ',', ':', ';')));
}

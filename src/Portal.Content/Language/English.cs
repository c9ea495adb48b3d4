using System.Collections.Frozen;

namespace Portal.Content.Language;

/// <summary>Tells English from Swedish, for those who have a page read aloud to them.</summary>
public static class English
{
    // Words that English sentences have, and Swedish ones do not.
    private static readonly FrozenSet<string> OfEnglish = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "the", "of", "and", "with", "without", "that", "which", "what", "where", "from", "into", "its", "their", "add", "mend", "fix", "update", "remove", "merge", "keep", "say",
        "find", "search", "take", "tell", "as", "does", "for", "link", "set");

    // And the other way round. Letters tell nothing: the budget of Örebro is English.
    private static readonly FrozenSet<string> OfSwedish = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "och", "i", "att", "för", "på", "av", "med", "till", "från", "om", "som", "den", "det", "en", "ett", "är", "inte", "utan", "nya", "rätta", "lägg", "ta", "byt", "ändra",
        "uppdatera");

    /// <summary>Whether a line is English: it has more of the commonest words of that language than of Swedish ones.</summary>
    public static bool Is(string text)
    {
        var words = text.Split([' ', '.', ',', ':', ';', '(', ')', '"', '”'], StringSplitOptions.RemoveEmptyEntries);
        return words.Count(OfEnglish.Contains) > words.Count(OfSwedish.Contains);
    }
}

namespace Portal.Theme.Language;

/// <summary>Cuts texts to a length.</summary>
public static class Excerpt
{
    /// <summary>The text, or its beginning up to a space and an ellipsis where it is longer than a limit.</summary>
    /// <param name="text">Plain text, on one line.</param>
    /// <param name="limit">The most characters to return, 20 or more.</param>
    public static string Of(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', limit - 1);
        // A single long word is cut within, but never between the halves of a surrogate pair.
        if (end < limit / 2)
        {
            end = char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1;
        }

        return string.Concat(text.AsSpan(0, end).TrimEnd(" ,;:.–-"), "…");
    }
}

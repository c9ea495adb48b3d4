namespace Portal.Search.Writing;

/// <summary>Takes a passage from a text, to show as a result's excerpt.</summary>
internal static class Passage
{
    private const int Length = 180;
    private const int MostBefore = 100;
    private const int BeforeInSentence = 60;

    /// <summary>The sentence around a place, or what of it fits around 180 characters; an ellipsis stands for what is left out.</summary>
    /// <param name="text">The text; paragraphs end with line feeds.</param>
    /// <param name="at">The place.</param>
    public static string Around(string text, int at)
    {
        var start = SentenceStart(text, at);
        var opening = "";
        if (at - start > MostBefore)
        {
            start = text.IndexOf(' ', at - BeforeInSentence) + 1;
            opening = "…";
        }

        if (text.Length - start <= Length + 20)
        {
            return opening + text[start..];
        }

        var end = text.LastIndexOfAny([' ', '\n'], start + Length, Length);
        return opening + text[start..(end > start ? end : start + Length)].TrimEnd(' ', '\n', ',') + "…";
    }

    private static int SentenceStart(string text, int at)
    {
        for (var i = at; i > 1; i--)
        {
            if (text[i - 1] == '\n' || (text[i - 1] == ' ' && text[i - 2] is '.' or '!' or '?' && char.IsUpper(text[i])))
            {
                return i;
            }
        }

        return 0;
    }
}

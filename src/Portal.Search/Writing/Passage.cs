namespace Portal.Search.Writing;

/// <summary>A passage of a text, to show as a result's excerpt.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsCutBefore">Whether an ellipsis stands before it.</param>
/// <param name="IsCutAfter">Whether an ellipsis stands after it.</param>
internal readonly record struct Passage(int Start, int End, bool IsCutBefore, bool IsCutAfter)
{
    private const int Length = 180;
    private const int MostBefore = 100;
    private const int BeforeInSentence = 60;

    /// <summary>The sentence around a place, or what of it fits around 180 characters; an ellipsis stands for what is left out.</summary>
    /// <param name="text">The text; paragraphs end with line feeds.</param>
    /// <param name="at">The place.</param>
    public static Passage Around(string text, int at)
    {
        var start = SentenceStart(text, at);
        var isCutBefore = at - start > MostBefore;
        if (isCutBefore)
        {
            start = text.IndexOf(' ', at - BeforeInSentence) + 1;
        }

        if (text.Length - start <= Length + 20)
        {
            return new Passage(start, text.Length, isCutBefore, IsCutAfter: false);
        }

        var end = text.AsSpan(start + 1, Length).LastIndexOfAny(' ', '\n') + 1;
        var passage = text.AsSpan(start, end > 0 ? end : Length).TrimEnd(" \n,");
        return new Passage(start, start + passage.Length, isCutBefore, IsCutAfter: true);
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

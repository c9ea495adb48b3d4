namespace Portal.Content.Text;

/// <summary>Tells what cannot be seen: that a text differs from another by a character that looks like one of its own.</summary>
internal static class LookAlike
{
    /// <summary>
    /// A sentence, with a space before it, on the first character of what was written that is no ordinary one and that what was meant
    /// has not: a letter of another alphabet, a loose accent, an unusual space or hyphen. Empty where there is none.
    /// </summary>
    /// <param name="written">What was written.</param>
    /// <param name="meant">What was probably meant.</param>
    public static string Hint(string written, string meant)
    {
        foreach (var c in written)
        {
            if (c is '\u00A0' or (> '\u024F' and not ('’' or '”' or '–')) && !meant.Contains(c, StringComparison.Ordinal))
            {
                return $" What is written holds U+{(int)c:X4}, {What(c)}.";
            }
        }

        return "";
    }

    private static string What(char c) => c switch
    {
        >= '\u0300' and <= '\u036F' => "a loose accent: write the letter anew",
        _ when char.IsWhiteSpace(c) => "an unusual space: write an ordinary one",
        >= '\u2010' and <= '\u2015' or '\u2212' => "an unusual hyphen: write an ordinary one",
        _ => "which may look like another character: write it anew",
    };
}

namespace Portal.Theme.Language;

/// <summary>Finds names in texts.</summary>
public static class NameInText
{
    /// <summary>Whether a name stands in a text, as a word of its own or with an s for what belongs to it: <c>Ludvikas</c>. The <c>Vara</c> of a verb does not begin with a capital letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    public static bool Stands(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (IsEnd(text, end) || (text[end] == 's' && IsEnd(text, end + 1))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnd(string text, int at) => at == text.Length || !char.IsLetter(text[at]);
}

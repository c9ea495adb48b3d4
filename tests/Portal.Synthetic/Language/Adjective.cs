namespace Portal.Synthetic.Language;

/// <summary>A Swedish adjective in its three forms: ny, nytt, nya.</summary>
internal sealed record Adjective(string Common, string Neuter, string Plural)
{
    /// <summary>
    /// Reads adjectives with blanks between them; those that do not just take -t and -a give all forms:
    /// <c>ny/nytt/nya lokal</c>.
    /// </summary>
    public static Adjective[] Parse(string adjectives) =>
    [
        .. adjectives.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(a => a.Split('/'))
            .Select(a => a.Length == 3 ? new Adjective(a[0], a[1], a[2]) : Regular(a[0])),
    ];

    private static Adjective Regular(string word) =>
        word.EndsWith("ad", StringComparison.Ordinal)
            ? new(word, word[..^1] + "t", word + "e")
            : new(word, word + "t", word + "a");
}

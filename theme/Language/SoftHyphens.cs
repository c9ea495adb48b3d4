namespace Portal.Theme.Language;

/// <summary>
/// Where the longest words of names may part in narrow columns. Browsers without Swedish hyphenation would let them stick out, or part them
/// anywhere.
/// </summary>
public static class SoftHyphens
{
    private const char SoftHyphen = '\u00AD';

    private static readonly string[] Parts = ["klimat-förändring", "infra-struktur", "arbets-villkor", "ompetens-försörjning", "illgäng-lighet", "ämställd-het"];

    /// <summary>A name with soft hyphens in its longest words.</summary>
    public static string In(string name) =>
        Parts.Aggregate(name, (text, parts) => text.Replace(parts.Replace("-", "", StringComparison.Ordinal), parts.Replace('-', SoftHyphen), StringComparison.Ordinal));
}

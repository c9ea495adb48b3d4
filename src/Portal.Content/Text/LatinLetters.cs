using System.Collections.Frozen;

namespace Portal.Content.Text;

/// <summary>
/// Base letters of the Latin letters with diacritics (Unicode blocks Latin-1 Supplement and Latin Extended-A).
/// A table of our own, since the normalisation of the runtime depends on how the machine's globalisation is set up.
/// </summary>
public static class LatinLetters
{
    private static readonly FrozenDictionary<char, char> Bases = Build(
        "aàáâãäåāăąæ", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŉ",
        "oòóôõöøōŏőœ", "rŕŗř", "sśŝşšß", "tţťŧþ", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž");

    /// <summary>The lower-case letter without its diacritic: é gives e, Ö gives o; any other character gives itself in lower case.</summary>
    public static char Base(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        return Bases.TryGetValue(lower, out var plain) ? plain : lower;
    }

    private static FrozenDictionary<char, char> Build(params ReadOnlySpan<string> groups)
    {
        var bases = new Dictionary<char, char>();
        foreach (var group in groups)
        {
            foreach (var letter in group.AsSpan(1))
            {
                bases[letter] = group[0];
            }
        }

        return bases.ToFrozenDictionary();
    }
}

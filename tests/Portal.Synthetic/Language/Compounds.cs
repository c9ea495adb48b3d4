namespace Portal.Synthetic.Language;

/// <summary>Joins words as Swedish does.</summary>
internal static class Compounds
{
    /// <summary>Joins two parts: three equal letters become two (buss + station: busstation).</summary>
    public static string Join(string first, string last) =>
        first.Length > 1 && first[^1] == last[0] && first[^2] == last[0] ? first + last[1..] : first + last;

    public static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

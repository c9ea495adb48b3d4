using System.Text;

namespace Portal.Synthetic.Output;

/// <summary>
/// Makes the name of a record's file from its title: lower case, a to z and digits, å ä ö without their marks.
/// </summary>
internal static class Slug
{
    private const int Longest = 70;

    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = char.ToLowerInvariant(c) switch
            {
                'å' or 'ä' or 'á' or 'à' => 'a',
                'ö' or 'ø' => 'o',
                'é' or 'è' => 'e',
                'ü' => 'u',
                var other => other,
            };
            if (char.IsAsciiLetterOrDigit(plain))
            {
                slug.Append(plain);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        if (slug.Length > Longest)
        {
            var cut = slug.ToString(0, Longest).LastIndexOf('-');
            slug.Length = cut > 0 ? cut : Longest;
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>FNV-1a, 64 bits: enough to know a slug again without keeping it.</summary>
    public static ulong Fingerprint(string slug)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in slug)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        return hash;
    }
}

using Portal.Content.Text;

namespace Portal.Search.Analysis;

/// <summary>
/// Characters as the search sees them. Words are written with a to z, å, ä, ö, 0 to 9 and the letters of other scripts;
/// all other Latin letters lose their marks. The same rules stand in <c>theme/assets/js/search/analysis.js</c>.
/// </summary>
internal static class Letters
{
    private const byte Outside = 0;
    private const byte Inside = 1;
    private const byte Digit = 2;
    private const byte Invisible = 3;

    private static readonly byte[] Classes = BuildClasses();
    private static readonly char[] Plain = BuildPlain();

    /// <summary>Whether the character belongs to a word: a letter, a digit, a combining mark or something invisible.</summary>
    public static bool IsWord(char c) => Classes[c] != Outside;

    /// <summary>Whether the character is one of 0 to 9.</summary>
    public static bool IsDigit(char c) => Classes[c] == Digit;

    /// <summary>Whether the character is left out of words: combining marks that do not make å, ä or ö, soft hyphens, direction marks.</summary>
    public static bool IsInvisible(char c) => Classes[c] == Invisible;

    /// <summary>Lower case, and without marks but for å, ä and ö; æ is ä and ø is ö, as in Swedish alphabetical order.</summary>
    public static char Normalise(char c) => Plain[c];

    /// <summary>The letter that a letter and the combining mark after it make: a and U+030A make å; others lose the mark.</summary>
    public static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('a', '\u030A') => 'å',
        ('a', '\u0308') => 'ä',
        ('o', '\u0308') => 'ö',
        _ => letter,
    };

    /// <summary>Without dots and rings: å and ä are a, ö is o.</summary>
    public static char Fold(char c) => c switch
    {
        'å' or 'ä' => 'a',
        'ö' => 'o',
        _ => c,
    };

    /// <summary>The word without dots and rings.</summary>
    public static string Fold(string word) => word.AsSpan().IndexOfAny('å', 'ä', 'ö') < 0 ? word : string.Create(word.Length, word, (folded, from) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(from[i]);
        }
    });

    private static byte[] BuildClasses()
    {
        var classes = new byte[char.MaxValue + 1];
        void Set(char first, char last, byte value) => Array.Fill(classes, value, first, last - first + 1);
        Set('0', '9', Digit);
        Set('A', 'Z', Inside);
        Set('a', 'z', Inside);
        Set('\u00C0', '\u024F', Inside);
        classes['\u00D7'] = classes['\u00F7'] = Outside;
        Set('\u0300', '\u036F', Invisible);
        Set('\u0370', '\u1FFF', Inside);
        Set('\u2C00', '\u2DFF', Inside);
        Set('\u3040', '\uD7FF', Inside);
        Set('\uF900', '\uFAFF', Inside);
        classes['\u00AD'] = classes['\uFEFF'] = classes['\u061C'] = Invisible;
        Set('\u200B', '\u200F', Invisible);
        Set('\u202A', '\u202E', Invisible);
        Set('\u2060', '\u2069', Invisible);
        return classes;
    }

    private static char[] BuildPlain()
    {
        var plain = new char[char.MaxValue + 1];
        for (var i = 0; i < plain.Length; i++)
        {
            var lower = char.ToLowerInvariant((char)i);
            plain[i] = lower switch
            {
                'å' or 'ä' or 'ö' => lower,
                'æ' => 'ä',
                'ø' => 'ö',
                '\u0130' => 'i',
                >= '\u00C0' and <= '\u017F' => LatinLetters.Base(lower),
                _ => lower,
            };
        }

        return plain;
    }
}

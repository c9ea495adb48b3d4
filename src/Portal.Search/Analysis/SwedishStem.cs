using System.Buffers;
using System.Runtime.CompilerServices;

namespace Portal.Search.Analysis;

/// <summary>
/// The term under which a word is filed: the word without its endings. The Snowball stemmer leaves many Swedish inflections
/// apart (<i>energi, energin</i>; <i>skola, skolan</i>; <i>insats, insatser</i>; <i>digital, digitalt</i>), so it is applied, together with
/// further endings, until nothing more comes off. What comes off is told by the letters alone, and not by what came off before, so that all forms end alike.
/// Words that would lose more than an ending are known by their ends. Snowball's last step, which takes off -lig, -ig and -els, is left out: it files <i>styrelse</i> with <i>styra</i> and <i>viktig</i> with <i>vikt</i>.
/// </summary>
internal static class SwedishStem
{
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("abcdefghijklmnopqrstuvwxyzåäö");

    // Words with forms that are no beginning of them, or would lose more than an ending: by their ends. Those with dots are here as they
    // are typed without them, too.
    private static readonly (string Word, string Start, string[] Ends)[] Irregular =
    [
        ("stad", "städ", [""]), ("land", "länd", [""]), ("man", "män", [""]), ("bond", "bönd", [""]), ("bok", "böck", [""]),
        ("intern", "intern", ["a"]), ("extern", "extern", ["a"]), ("modern", "modern", ["a"]), ("sommar", "sommar", ["en", "ens"]),
        ("arena", "aren", ["an", "ans", "as", "or", "orna", "ornas"]), ("vänern", "vänern", ["s"]), ("vanern", "vanern", ["s"]),
        ("förare", "förar", ["en", "ens", "es", "na", "nas"]), ("forare", "forar", ["en", "ens", "es", "na", "nas"]),
        ("lärare", "lärar", ["en", "ens", "es", "na", "nas"]), ("larare", "larar", ["en", "ens", "es", "na", "nas"]), ("ledare", "ledar", ["en", "ens", "es", "na", "nas"]),
        ("företagare", "företagar", ["en", "ens", "es", "na", "nas"]), ("foretagare", "foretagar", ["en", "ens", "es", "na", "nas"]), ("arbetare", "arbetar", ["en", "ens", "es", "na", "nas"]),
        ("användare", "användar", ["en", "ens", "es", "na", "nas"]), ("anvandare", "anvandar", ["en", "ens", "es", "na", "nas"]),
        ("lägenhet", "lägenhet", ["en", "ens", "er", "erna", "ernas"]), ("lagenhet", "lagenhet", ["en", "ens", "er", "erna", "ernas"]),
        ("senhet", "senhet", ["en", "ens", "er", "erna", "ernas"]),
        ("säkerhet", "säkerhet", ["en", "ens", "er", "erna", "ernas"]), ("sakerhet", "sakerhet", ["en", "ens", "er", "erna", "ernas"]),
    ];

    // The same by their last letters: few words end like one of them.
    private static readonly (string Form, string Word)[][] FormsByLetters =
        [.. Enumerable.Range(0, 64).Select(key => Irregular.SelectMany(word => word.Ends.Select(end => (Form: word.Start + end, word.Word))).Where(form => KeyOf(form.Form) == key).ToArray())];

    // Who does what too many texts speak of.
    private static readonly string[] Agents = ["företagare", "foretagare", "användare", "anvandare", "arbetare", "långtradare", "langtradare"];

    // A motor and a sensor are no plurals; these are, those with dots as they are typed without them, too.
    private static readonly string[] Plurals =
        ["kartor", "gator", "ytor", "räntor", "rantor", "rutor", "resor", "mässor", "massor", "rosor", "klyftor", "listor", "kassor", "plattor", "dosor", "mossor"];

    // A flat is not where something lies, and security is more than what is sure.
    private static readonly string[] Qualities = ["senhet", "lägenhet", "lagenhet", "säkerhet", "sakerhet"];

    /// <summary>The term of a word in lower case; words with digits or letters of other scripts, and words of two letters, are their own.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var term = word.Length <= Words.LongestWord ? stackalloc char[Words.LongestWord] : new char[word.Length];
        return term[..Write(word, term)].ToString();
    }

    /// <summary>As <see cref="Of"/>, into a buffer as long as the word.</summary>
    /// <returns>The length of the term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Write(ReadOnlySpan<char> word, Span<char> term)
    {
        word.CopyTo(term);
        if (word.Length < 3 || word.IndexOfAnyExcept(Alphabet) >= 0)
        {
            return word.Length;
        }

        var region = SnowballSwedish.RegionStart(word);
        var length = word.Length;
        int before;
        do
        {
            before = length;
            length = WithoutOneEnding(term, length, region);
        }
        while (length < before);

        var stem = term[..length];

        // cykel and cyklar, medel and medlen
        if (length - 2 >= region && stem.EndsWith("el") && !IsVowel(stem[^3]))
        {
            stem[^2] = 'l';
            return length - 1;
        }

        return length;
    }

    /// <summary>What is left of a word in lower case as its endings come off one by one, down to its term.</summary>
    public static List<string> Stems(string word)
    {
        var stems = new List<string>();
        if (word.Length >= 3 && !word.AsSpan().ContainsAnyExcept(Alphabet))
        {
            var region = SnowballSwedish.RegionStart(word);
            var rest = word.ToCharArray();
            for (int before = word.Length + 1, length = word.Length; length < before;)
            {
                before = length;
                length = WithoutOneEnding(rest, length, region);
                stems.Add(new string(rest, 0, length));
            }
        }

        stems.Add(Of(word));
        return stems;
    }

    private static int WithoutOneEnding(Span<char> term, int length, int region)
    {
        length = WithWordOfForm(term, length);
        var rest = term[..length];
        if (IsWhole(rest))
        {
            return length;
        }

        var stem = SnowballSwedish.InflectionLength(rest, region);
        return stem < length ? stem : WithoutEnding(rest, region);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'å' or 'ö';

    private static int WithWordOfForm(Span<char> term, int length)
    {
        foreach (var (form, word) in FormsByLetters[KeyOf(term[..length])])
        {
            if (term[..length].EndsWith(form))
            {
                length -= form.Length;
                word.CopyTo(term[length..]);
                return length + word.Length;
            }
        }

        return length;
    }

    // Three letters of the end tell most words from all forms.
    private static int KeyOf(ReadOnlySpan<char> word) => word.Length < 3 ? 0 : (word[^1] ^ (word[^2] << 1) ^ (word[^3] << 2)) & 63;

    // Words, and ends of words, that only look as if they had an ending.
    private static bool IsWhole(ReadOnlySpan<char> word) => word switch
    {
        [.., 's' or 't', 'o', 'r'] => !EndsWithAny(word, Plurals),
        [.., not ('a' or 'u'), 'r', 'e', 's'] => true,
        [.., 'e', 'n', 'a'] => word.EndsWith("arena"),
        [.., 'm', 'a', 'r'] => word.EndsWith("sommar"),
        [.., 'n', 'a', 'd'] => word.EndsWith("marknad"),
        [.., 'n', 'e', 't'] => word.EndsWith("internet"),
        [.., 'h', 'e', 't'] => EndsWithAny(word, Qualities),
        [.., 's', 'a', 't'] => word.EndsWith("insat") || word.EndsWith("slutsat") || word.EndsWith("motsat"),
        [.., 'e', 'r', 'n'] => (word.EndsWith("intern") && word is not [.., 'v' or 'r', _, _, _, _, _, _]) || word.EndsWith("extern") || word.EndsWith("modern") || word is "vänern" or "vanern",
        [.., 'o', 'd', 's'] => word.EndsWith("gods"),
        [.., 'a', 'r', 'e'] => word is "förare" or "forare" or "larare" or "ledare" or [.., 'k' or 'l' or 'r' or 's', 'f', 'ö' or 'o', 'r', 'a', 'r', 'e']
            or [.., 'l', 'ä', 'r', 'a', 'r', 'e'] or [.., 'l' or 's', 'l', 'a', 'r', 'a', 'r', 'e'] || EndsWithAny(word, Agents),
        _ => word is "vänt" or "lever" or "lanser",
    };

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }

    private static int WithoutEnding(ReadOnlySpan<char> word, int region)
    {
        var length = word.Length;
        if (length - 2 >= region && (word[^2..] is "et" or "an" || IsLatinNeuter(word)))
        {
            return length - 2;
        }

        return length - 1 >= region && length > 3 && IsEnding(word[^1], word[^2], word[^3]) && !HasOwnT(word) ? length - 1 : length;
    }

    // museum, gymnasium, centrum
    private static bool IsLatinNeuter(ReadOnlySpan<char> word) =>
        word is [.., 'i' or 'e', 'u', 'm'] or [.., 'n', 't', 'r', 'u', 'm'];

    // A t that is no ending: kommentar is not to become kommen, nor export expor; but sent, stort and hållbart have one.
    private static bool HasOwnT(ReadOnlySpan<char> word) => word switch
    {
        [.., _, _, 'a' or 'e', 'n', 't'] => true,
        [.., 'p' or 's', 'e', 'r', 't'] => true,
        [.., 's', 't', 'o', 'r', 't'] => false,
        [.., 'o', 'r', 't'] => true,
        [.., 'b' or 'l' or 'r', 'a', 'r', 't'] => false,
        [.., _, 'a', 'r', 't'] => true,
        _ => false,
    };

    private static bool IsEnding(char last, char before, char third) => last switch
    {
        'n' => before is 'i' or 'ö' or 'l' or 't' or 'p' or 'k' or 'n' || (before, third) is ('r', 'o'),
        't' => before is 'l' or 'n' or 'r' or 'v' or 'm' || (before, third) is ('s', 'ö'),
        'r' => before is 'k' or 't' or 'p' or 'g' or 'd' or 'b',
        'm' => before is 'm',
        _ => false,
    };
}

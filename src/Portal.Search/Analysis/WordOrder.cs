namespace Portal.Search.Analysis;

/// <summary>
/// The order of words by their characters. Ten letters fit into one number, and most words are told apart by those: that takes a fraction of the
/// time of comparing strings.
/// </summary>
internal static class WordOrder
{
    private const int LettersOfKey = 10;
    private const int BitsOfLetter = 6;

    /// <summary>The places of words, in their order; equal words in the order of their places.</summary>
    public static int[] Of(IReadOnlyList<string> words) => Of(words, (x, y) => x.CompareTo(y));

    /// <summary>The places of words, in their order.</summary>
    /// <param name="words">The words.</param>
    /// <param name="equal">Compares the places of equal words.</param>
    public static int[] Of(IReadOnlyList<string> words, Comparison<int> equal)
    {
        var keys = new ulong[words.Count];
        var places = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            (keys[i], places[i]) = (KeyOf(words[i]), i);
        }

        keys.AsSpan().Sort(places.AsSpan());
        var first = 0;
        for (var i = 1; i <= keys.Length; i++)
        {
            if (i == keys.Length || keys[i] != keys[first])
            {
                places.AsSpan(first..i).Sort((x, y) => string.CompareOrdinal(words[x], words[y]) is var order && order != 0 ? order : equal(x, y));
                first = i;
            }
        }

        return places;
    }

    // What has no code of its own shares one with all others between its neighbours; what comes after such a character says nothing.
    private static ulong KeyOf(string word)
    {
        var key = 0UL;
        var length = Math.Min(word.Length, LettersOfKey);
        for (var i = 0; i < length; i++)
        {
            var (code, isShared) = CodeOf(word[i]);
            key |= (ulong)code << (BitsOfLetter * (LettersOfKey - 1 - i));
            if (isShared)
            {
                break;
            }
        }

        return key;
    }

    private static (int Code, bool IsShared) CodeOf(char c) => c switch
    {
        >= 'a' and <= 'z' => (13 + c - 'a', false),
        'ä' => (40, false),
        'å' => (41, false),
        'ö' => (43, false),
        >= '0' and <= '9' => (2 + c - '0', false),
        < '0' => (1, true),
        < 'a' => (12, true),
        < 'ä' => (39, true),
        < 'ö' => (42, true),
        _ => (44, true),
    };
}

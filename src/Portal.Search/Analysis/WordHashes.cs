namespace Portal.Search.Analysis;

/// <summary>
/// The hash of any part of a word in constant time, from those of its beginnings (Karp and Rabin, 1987): polynomials in an odd constant, modulo 2^64.
/// Words are told apart by them: of a million words, two have the same hash once in some thirty million times, and then count as one.
/// </summary>
internal readonly ref struct WordHashes
{
    /// <summary>The longest word there is: a compound that an ellipsis stands for has two words.</summary>
    public const int LongestWord = 2 * Words.LongestWord;

    private const ulong Base = 0x9E3779B97F4A7C15;

    private const ulong Mix = 0xD6E8FEB86659FD93;

    private static readonly ulong[] Powers = PowersOfBase();

    private readonly ReadOnlySpan<ulong> _beginnings;

    /// <param name="word">A word of at most <see cref="LongestWord"/> letters.</param>
    /// <param name="buffer">Room for a number more than there are letters.</param>
    public WordHashes(ReadOnlySpan<char> word, Span<ulong> buffer)
    {
        buffer[0] = 0;
        for (var i = 0; i < word.Length; i++)
        {
            buffer[i + 1] = With(buffer[i], word[i]);
        }

        _beginnings = buffer[..(word.Length + 1)];
    }

    /// <summary>The hash of the letters from one to before another.</summary>
    public ulong Of(int start, int end) => _beginnings[end] - (_beginnings[start] * Powers[end - start]);

    /// <summary>The hash of the last letters.</summary>
    public ulong OfEnd(int length) => Of(_beginnings.Length - 1 - length, _beginnings.Length - 1);

    /// <summary>The hash of a whole word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 0UL;
        foreach (var letter in word)
        {
            hash = With(hash, letter);
        }

        return hash;
    }

    /// <summary>The hash of a word with a letter more.</summary>
    public static ulong With(ulong hash, char letter) => (hash * Base) + letter;

    /// <summary>A hash with what tells words apart in its highest bits, which tables take their places from.</summary>
    public static ulong Mixed(ulong hash) => hash * Mix;

    private static ulong[] PowersOfBase()
    {
        var powers = new ulong[LongestWord + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * Base;
        }

        return powers;
    }
}

using System.Numerics;
using System.Runtime.Intrinsics;

namespace Portal.Search.Coding;

/// <summary>Counts the letters of a text in UTF-8 as a string has them: those that take four bytes are two.</summary>
internal static class Utf8Letters
{
    // The first byte of a letter of four bytes, which are two characters of a string.
    private const byte Four = 0xF0;

    /// <summary>How many bytes so many letters take, or the whole text if it has fewer.</summary>
    public static int Skip(ReadOnlySpan<byte> text, int letters)
    {
        // No letter is shorter than a byte.
        if (text.Length <= letters)
        {
            return text.Length;
        }

        var at = 0;
        while (text.Length - at >= Vector128<byte>.Count)
        {
            var bytes = Vector128.Create(text[at..]);
            var firsts = ~Within(bytes) & ushort.MaxValue;
            var fours = Fours(bytes);
            var count = BitOperations.PopCount(firsts) + BitOperations.PopCount(fours);
            if (count > letters && fours == 0)
            {
                for (; letters > 0; letters--)
                {
                    firsts &= firsts - 1;
                }

                return at + BitOperations.TrailingZeroCount(firsts);
            }

            if (count > letters)
            {
                break;
            }

            letters -= count;
            at += Vector128<byte>.Count;
        }

        while (at < text.Length && (letters > 0 || IsWithin(text[at])))
        {
            letters -= IsWithin(text[at]) ? 0 : text[at] >= Four ? 2 : 1;
            at++;
        }

        return at;
    }

    /// <summary>How many letters a text has.</summary>
    public static int Count(ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (; text.Length >= Vector128<byte>.Count; text = text[Vector128<byte>.Count..])
        {
            var bytes = Vector128.Create(text);
            count += Vector128<byte>.Count - BitOperations.PopCount(Within(bytes)) + BitOperations.PopCount(Fours(bytes));
        }

        foreach (var one in text)
        {
            count += IsWithin(one) ? 0 : one >= Four ? 2 : 1;
        }

        return count;
    }

    // Which bytes are of a letter, but not its first, from the lowest bit.
    private static uint Within(Vector128<byte> bytes) => Vector128.Equals(bytes & Vector128.Create((byte)0xC0), Vector128.Create((byte)0x80)).ExtractMostSignificantBits();

    // Which begin a letter of four bytes.
    private static uint Fours(Vector128<byte> bytes) => Vector128.GreaterThanOrEqual(bytes, Vector128.Create(Four)).ExtractMostSignificantBits();

    private static bool IsWithin(byte one) => (one & 0xC0) == 0x80;
}

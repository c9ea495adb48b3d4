using System.Buffers;
using System.Text;
using Portal.Search.Coding;

namespace Portal.Search.Writing;

/// <summary>A passage of a text, to show as a result's excerpt.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsCutBefore">Whether an ellipsis stands before it.</param>
/// <param name="IsCutAfter">Whether an ellipsis stands after it.</param>
internal readonly record struct Passage(int Start, int End, bool IsCutBefore, bool IsCutAfter)
{
    private const int Length = 180;

    // A passage may be so much longer where nothing then has to be cut.
    private const int Spare = 20;
    private const int MostBefore = 100;
    private const int BeforeInSentence = 60;

    /// <summary>The sentence around a place, or what of it fits around 180 letters; an ellipsis stands for what is left out.</summary>
    /// <param name="text">The text in UTF-8; paragraphs end with vertical tabs.</param>
    /// <param name="at">The place: the first byte of a letter.</param>
    public static Passage Around(ReadOnlySpan<byte> text, int at)
    {
        var start = SentenceStart(text, at);
        var before = Utf8Letters.Count(text[start..at]);
        var isCutBefore = before > MostBefore;
        if (isCutBefore)
        {
            start += Utf8Letters.Skip(text[start..at], before - BeforeInSentence);
            start += text[start..at].IndexOf((byte)' ') + 1;
        }

        var rest = text[start..];
        var most = Utf8Letters.Skip(rest, Length + 1);
        if (Utf8Letters.Skip(rest[most..], Spare - 1) == rest.Length - most)
        {
            return new Passage(start, text.Length, isCutBefore, IsCutAfter: false);
        }

        var end = rest[1..most].LastIndexOfAny((byte)' ', (byte)'\v') + 1;
        var passage = rest[..(end > 0 ? end : Utf8Letters.Skip(rest, Length))].TrimEnd(" \v,"u8);
        return new Passage(start, start + passage.Length, isCutBefore, IsCutAfter: true);
    }

    private static int SentenceStart(ReadOnlySpan<byte> text, int at)
    {
        for (var i = at; i > 1; i--)
        {
            if (text[i - 1] == '\v' || (text[i - 1] == ' ' && text[i - 2] is (byte)'.' or (byte)'!' or (byte)'?' && StartsWithCapital(text[i..])))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool StartsWithCapital(ReadOnlySpan<byte> text) => Rune.DecodeFromUtf8(text, out var letter, out _) == OperationStatus.Done && Rune.IsUpper(letter);
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Search.Coding;

namespace Portal.Search.Tests;

public sealed class Utf8LettersTests
{
    // Letters of one, two, three and four bytes; of the latter a string has two characters.
    private static readonly string[] Letters = ["a", "å", "–", "😀"];

    [Fact]
    public void Letters_are_counted_as_a_string_has_them() =>
        Prop.ForAll<int[]>(numbers => Text(numbers) is var text && Utf8Letters.Count(Encoding.UTF8.GetBytes(text)) == text.Length).QuickCheckThrowOnFailure();

    [Fact]
    public void So_many_letters_are_skipped() =>
        Prop.ForAll<int[], byte>((numbers, letters) =>
        {
            var text = Text(numbers);
            var end = Math.Min(letters, text.Length);

            // Not into the middle of a letter.
            end += end > 0 && end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
            return Utf8Letters.Skip(Encoding.UTF8.GetBytes(text), letters) == Encoding.UTF8.GetByteCount(text.AsSpan(0, end));
        }).QuickCheckThrowOnFailure();

    // Long enough for what reads many bytes at once.
    private static string Text(int[] numbers) => string.Concat(numbers.Select(number => string.Concat(Enumerable.Repeat(Letters[(uint)number % 4], (int)((uint)number % 13)))));
}

using FsCheck;
using FsCheck.Fluent;
using Portal.Search.Analysis;

namespace Portal.Search.Tests;

public sealed class WordOrderTests
{
    [Fact]
    public void Words_are_in_the_order_of_their_characters()
    {
        string[] words =
        [
            "ö", "öl", "ä", "å", "åk", "a", "", "ab", "aa", "1", "1,5", "1:1", "10", "9", "z", "zö", "zä", "zå", "é", "æ", "ø", "þ", "ё", "漢", "utvecklingsarbete",
            "utvecklingsarbetet", "utvecklingsår", "utvecklingsö", "utvecklingä", "-", "a-b", "a b", "A", "\ud83d\ude00", "utvecklin", "utveckling", "a\u0300", "\0", "a\0",
        ];

        WordOrder.Of(words).Select(place => words[place]).ShouldBe(words.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Equal_words_are_in_the_order_of_their_places() => WordOrder.Of(["b", "a", "b", "a"]).ShouldBe([1, 3, 0, 2]);

    [Fact]
    public void Equal_words_are_in_the_order_asked_for() => WordOrder.Of(["b", "a", "b", "a"], (x, y) => y.CompareTo(x)).ShouldBe([3, 1, 2, 0]);

    [Fact]
    public void Any_words_are_in_the_order_of_their_characters() =>
        Prop.ForAll<string[]>(words =>
        {
            string[] known = [.. words.OfType<string>()];
            return WordOrder.Of(known).Select(place => known[place]).SequenceEqual(known.Order(StringComparer.Ordinal));
        }).QuickCheckThrowOnFailure();
}

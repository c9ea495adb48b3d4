using System.Text;
using Portal.Search.Writing;

namespace Portal.Search.Tests;

public sealed class PassageTests
{
    [Fact]
    public void A_short_text_is_shown_whole() => Around("Ett projekt i Ånge. Det löper i tre år.", "Det").ShouldBe("Det löper i tre år.");

    [Fact]
    public void A_passage_begins_with_the_sentence_that_has_the_place() =>
        Around("Ett projekt i Ånge. Även åkerier får stöd.", "åkerier").ShouldBe("Även åkerier får stöd.");

    [Fact]
    public void A_point_within_a_sentence_does_not_end_it() => Around("Det finns t.ex. stöd och bl.a. råd.", "råd").ShouldBe("Det finns t.ex. stöd och bl.a. råd.");

    [Fact]
    public void A_paragraph_ends_a_sentence() => Around("Mål och medel\vinsatsen löper.", "löper").ShouldBe("insatsen löper.");

    [Fact]
    public void Of_a_long_sentence_what_stands_near_the_place_is_shown()
    {
        var long1 = string.Concat(Enumerable.Repeat("åäö ", 60));
        var shown = Around(long1 + "här " + long1, "här");

        shown.ShouldStartWith("…åäö ");
        shown.ShouldContain(" här ");
        shown.ShouldEndWith(" åäö…");
        shown.Length.ShouldBeInRange(170, 182);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void Up_to_two_hundred_letters_are_not_cut(int letters, bool isCut) =>
        Around(string.Concat(Enumerable.Repeat("å ", 200))[..letters], "å").EndsWith('…').ShouldBe(isCut);

    [Fact]
    public void A_word_without_end_is_cut_between_letters()
    {
        var shown = Around(new string('ö', 500), "ö");

        shown.ShouldBe(new string('ö', 180) + "…");
        Around(string.Concat(Enumerable.Repeat("😀", 300)), "😀").ShouldBe(string.Concat(Enumerable.Repeat("😀", 90)) + "…");
    }

    [Fact]
    public void A_place_far_into_a_word_without_end_is_shown()
    {
        var shown = Around(new string('ä', 150) + "-mål och medel", "mål");

        shown.ShouldStartWith("…ä");
        shown.ShouldEndWith("ä-mål och medel");
    }

    private static string Around(string text, string word)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var passage = Passage.Around(utf8, Encoding.UTF8.GetByteCount(text.AsSpan(0, text.IndexOf(word, StringComparison.Ordinal))));
        return (passage.IsCutBefore ? "…" : "") + Encoding.UTF8.GetString(utf8[passage.Start..passage.End]) + (passage.IsCutAfter ? "…" : "");
    }
}

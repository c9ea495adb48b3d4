using Portal.Search.Documents;
using Portal.Search.Indexing;

namespace Portal.Search.Tests;

public sealed class AbbreviationsTests
{
    [Theory]
    [InlineData("Enligt Myndigheten för yrkeshögskolan (MYH) är det så.", "MYH", "Myndigheten för yrkeshögskolan")]
    [InlineData("En livscykelanalys (LCA) som bedömer allt.", "LCA", "livscykelanalys")]
    [InlineData("Det leds av RAR (Rehabilitering till arbete i regionen), som finansierar.", "RAR", "Rehabilitering till arbete i regionen")]
    [InlineData("Luleå tekniska universitet (LTU)", "LTU", "Luleå tekniska universitet")]
    public void What_an_abbreviation_stands_for_is_read_where_a_text_says_it(string text, string abbreviation, string meaning) =>
        Abbreviations.In(text).ShouldBe([(abbreviation, meaning)]);

    [Theory]
    [InlineData("Projektet (EU) fortsätter.")]
    [InlineData("Arbetsförmedlingen (EURES) och Göteborgs Stad")]
    [InlineData("Ett slut. (ABC) En början.")]
    [InlineData("Insatsen (se ovan) har 12 (tolv) deltagare (")]
    [InlineData("En annan lång början på länets gröna utveckling (LU)")]
    public void What_stands_in_brackets_for_other_reasons_is_no_abbreviation(string text) => Abbreviations.In(text).ShouldBeEmpty();

    [Fact]
    public void An_abbreviation_with_several_meanings_or_that_is_a_word_or_is_known_already_is_left_out()
    {
        SearchDocument[] documents =
        [
            Document("Regional samverkan Syd (RSS). Regional energistrategi (RES). Tekniska verken (TV). Forskning och utveckling (FOU)."),
            Document("Regionala stödstrukturer i samverkan (RSS). De gör en resa. Säker digital kommunikation (SDK)."),
        ];

        Abbreviations.Of(documents, [new("FoU", "forskning och utveckling")], [TextBatch.Read(documents, 0, new WordTable())])
            .Select(group => string.Join(" = ", group.All)).ShouldBe(["SDK = Säker digital kommunikation", "TV = Tekniska verken"]);
    }

    private static SearchDocument Document(string body) => new() { Address = "/", Title = "Titel", Body = body };
}

using Portal.Content.Language;

namespace Portal.Content.Tests.Language;

public sealed class EnglishTests
{
    [Theory]
    [InlineData("Tell what a report retells from what a plan promises", true)]
    [InlineData("Merge main into the pipeline", true)]
    [InlineData("Add Gotland's grant", true)]
    [InlineData("Put the row without the folk high schools under the heading of its area in the budget of Örebro", true)]
    [InlineData("Mend the name of Mål för bygden och företagen", true)]
    [InlineData("Rätta beloppet för REDO", false)]
    [InlineData("Rätta målen för The Square i Malmö", false)]
    [InlineData("Insatser from Gotland och Åland", false)]
    [InlineData("Byt namn i Skellefteå and Umeå", false)]
    [InlineData("Nya insatser i Halland", false)]
    [InlineData("", false)]
    public void A_line_is_english_by_its_commonest_words(string text, bool isEnglish) => English.Is(text).ShouldBe(isEnglish);
}

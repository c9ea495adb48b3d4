using Portal.Theme.Language;

namespace Portal.Theme.Tests;

public sealed class NameInTextTests
{
    [Theory]
    [InlineData("I Vara och Skara pågår arbetet.", true)]
    [InlineData("Varas näringsliv", true)]
    [InlineData("(Vara)", true)]
    [InlineData("Det ska vara klart.", false)]
    [InlineData("Varaktiga samarbeten", false)]
    [InlineData("Skövde-Vara", true)]
    [InlineData("SVara", false)]
    [InlineData("", false)]
    public void A_name_is_a_word_of_its_own(string text, bool stands) => NameInText.Stands(text, "Vara").ShouldBe(stands);
}

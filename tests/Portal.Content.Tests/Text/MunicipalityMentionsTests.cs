using Portal.Content.Text;

namespace Portal.Content.Tests.Text;

public sealed class MunicipalityMentionsTests
{
    private static readonly MunicipalityMentions Mentions = new(["Borås", "Mark", "Lilla Edet", "Upplands-Bro", "Bro", "Hofors", "Kalmar", "Gotland"]);

    [Theory]
    [InlineData("Kurser i Hofors kommun.", "Hofors")]
    [InlineData("I Marks kommuns regi.", "Mark")]
    [InlineData("Stöd till Upplands-Bro kommun", "Upplands-Bro")]
    [InlineData("Borås och Marks kommuner deltar.", "Borås, Mark")]
    [InlineData("Kommunerna Borås, Lilla Edet\nsamt Mark deltar.", "Borås, Lilla Edet, Mark")]
    [InlineData("Region Kalmar län och Kalmar kommun", "Kalmar")]
    [InlineData("[Hofors kommun](https://example.se) och Hofors kommun", "Hofors")]
    public void A_municipality_is_found_where_it_is_called_so(string text, string names) => string.Join(", ", Mentions.In(text)).ShouldBe(names);

    [Theory]
    [InlineData("Region Gotland och Region Kalmar län deltar.")]
    [InlineData("Staden Borås och länets kommuner.")]
    [InlineData("Denmark kommun och Borås kommunalförbund")]
    [InlineData("Kommunerna i Kalmar län")]
    [InlineData("kommunerna Marknadsförs")]
    public void A_name_alone_is_that_of_something_else(string text) => Mentions.In(text).ShouldBeEmpty();
}

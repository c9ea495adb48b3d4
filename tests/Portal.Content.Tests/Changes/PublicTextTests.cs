using Portal.Content.Changes;

namespace Portal.Content.Tests.Changes;

public sealed class PublicTextTests
{
    [Theory]
    [InlineData("Ring Granvik på 08-123 456 78 eller 070-123 45 67.", "Ring Granvik på [telefonnummer] eller [telefonnummer].")]
    [InlineData("Skriv till eva.lind@granvik.example, inte info@granvik.example.", "Skriv till [e-postadress], inte info@granvik.example.")]
    [InlineData("121212-1212 och 0701234567", "[personnummer] och [telefonnummer]")]
    public void What_led_to_a_person_is_not_shown_from_an_older_record(string text, string shown) => PublicText.Of(text).ShouldBe(shown);
}

using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Text;

namespace Portal.Content.Tests.Text;

public sealed class ContactDetailsTests
{
    [Theory]
    [InlineData("Skriv till eva.lind@granvik.example.", "eva.lind@granvik.example")]
    [InlineData("<mailto:Eva.Lind@granvik.example>", "Eva.Lind@granvik.example")]
    [InlineData("(elin@granvik.example)", "elin@granvik.example")]
    [InlineData("åsa.öberg2@granvik.example", "åsa.öberg2@granvik.example")]
    [InlineData("epetersson@granvik.example, ring inte", "epetersson@granvik.example")]
    [InlineData("eva.lind (at) granvik.example", "eva.lind (at) granvik.example")]
    [InlineData("eva_lind[AT]granvik.example", "eva_lind[AT]granvik.example")]
    [InlineData("info@granvik.example och eva-lind@granvik.example", "eva-lind@granvik.example")]
    public void The_address_of_a_person_is_found(string text, string found) => Found(text).ShouldBe((found, ContactKind.EMail));

    [Theory]
    [InlineData("info@granvik.example")]
    [InlineData("registrator@granvik.example")]
    [InlineData("regional.utveckling@granvik.example")]
    [InlineData("upphandlingsenheten@granvik.example")]
    [InlineData("bygdekontoret.norr@granvik.example")]
    [InlineData("naringsliv-granvik@granvik.example")]
    [InlineData("exempelverket@exempelverket.example")]
    [InlineData("fornamn.efternamn@granvik.example")]
    [InlineData("kl 12@torget")]
    [InlineData("https://video.example/@eva.lind")]
    [InlineData("https://eva.lind@granvik.example/")]
    [InlineData("@granvik och @norrmark")]
    [InlineData("a@b")]
    public void Other_addresses_are_not(string text) => ContactDetails.FirstAt(text, out _, out _).ShouldBe(-1);

    [Theory]
    [InlineData("Ring 08-123 456 78.", "08-123 456 78")]
    [InlineData("tel: 0498-26 90 00", "0498-26 90 00")]
    [InlineData("(0498) 26 90 00", "0498) 26 90 00")]
    [InlineData("070-123 45 67", "070-123 45 67")]
    [InlineData("070–1234567", "070–1234567")]
    [InlineData("mobil 0701234567", "0701234567")]
    [InlineData("+46 70 123 45 67", "+46 70 123 45 67")]
    [InlineData("+46 (0)70-123 45 67", "+46 (0)70-123 45 67")]
    [InlineData("0046 8 123 456 78", "0046 8 123 456 78")]
    [InlineData("[växeln](tel:+4611123456)", "+4611123456")]
    [InlineData("08-123 45 67, 08-123 45 68", "08-123 45 67")]
    public void A_telephone_number_is_found(string text, string found) => Found(text).ShouldBe((found, ContactKind.Telephone));

    [Theory]
    [InlineData("1 041 680 kronor", "an amount")]
    [InlineData("+46 500 000 kr mer än året före", "an increase")]
    [InlineData("amount: 1041680", "a value")]
    [InlineData("20361338", "a Nyps number")]
    [InlineData("RUN 2021-041-12345", "a case number")]
    [InlineData("2021-08-15 10 00", "a time")]
    [InlineData("2021–2027, 0,5–0,7 procent", "years and shares")]
    [InlineData("kl. 08-16 varje dag 2023", "hours")]
    [InlineData("code: \"0980\"", "a code of a municipality")]
    [InlineData("0771-11 22 33, 020-12 34 56", "numbers of services")]
    [InlineData("https://example.se/08-123 45 67", "part of an address")]
    [InlineData("0701151235", "digits that may be a personal identity number's")]
    [InlineData("08-123 45 678 910", "too many digits")]
    [InlineData("CCI 2021SE05M2PR001", "an EU programme")]
    [InlineData("556012-5790", "an organisation's number")]
    public void Other_numbers_are_not(string text, string why) => ContactDetails.FirstAt(text, out _, out _).ShouldBe(-1, why);

    [Fact]
    public void No_text_makes_the_search_go_outside_it() =>
        Prop.ForAll(Gen.Elements("0+4681@. -()åa".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary(), text =>
        {
            var at = ContactDetails.FirstAt(text, out var length, out _);
            at.ShouldBeInRange(-1, text.Length);
            (at + length).ShouldBeLessThanOrEqualTo(text.Length);
            (at < 0).ShouldBe(length == 0);
        }).QuickCheckThrowOnFailure();

    private static (string, ContactKind) Found(string text)
    {
        var at = ContactDetails.FirstAt(text, out var length, out var kind);
        at.ShouldBeGreaterThanOrEqualTo(0);
        return (text.Substring(at, length), kind);
    }
}

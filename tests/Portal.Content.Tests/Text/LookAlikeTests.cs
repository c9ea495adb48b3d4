using Portal.Content.Text;

namespace Portal.Content.Tests.Text;

public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("Region Gоtland", 8, "o")]
    [InlineData("Αlmi", 0, "A")]
    [InlineData("ﬁnansiär", 0, "fi")]
    [InlineData("aﬀär", 1, "ff")]
    [InlineData("\u212Alandskap", 0, "K")]
    [InlineData("A\u212Bland", 1, "Å")]
    [InlineData("Ｒegion", 0, "R")]
    [InlineData("plan 𝐀", 5, "A")]
    [InlineData("Москва och Mоskva", 12, "o")]
    public void A_letter_that_looks_like_others_is_found_in_a_Latin_word(string text, int at, string meant)
    {
        LookAlike.LetterAt(text).ShouldBe(at);
        LookAlike.MeantAt(text, at).ShouldBe(meant);
    }

    [Theory]
    [InlineData("Åäö éàü ”’–— ½ § € ‰ … № 中 🌱")]
    [InlineData("Москва, Αθήνα, Київ")]
    [InlineData("5 μm, 10 kΩ, ΔT, α-test, TGFβ")]
    public void Words_of_another_alphabet_and_signs_of_measures_are_as_they_should_be(string text) => LookAlike.LetterAt(text).ShouldBe(-1);

    [Theory]
    [InlineData("Almi  Mälardalen", 4)]
    [InlineData("Almi\u00A0Mälardalen", 4)]
    [InlineData("Öster\u2011Malma", 5)]
    [InlineData("Öster\u2010Malma", 5)]
    [InlineData("Vision 2030\u00A0– i norr", -1)]
    [InlineData("1\u00A0500\u202F000 kronor", -1)]
    [InlineData("Öster-Malma – nu", -1)]
    public void A_space_or_hyphen_that_others_would_not_write_is_found(string name, int at) => LookAlike.SpacingAt(name).ShouldBe(at);
}

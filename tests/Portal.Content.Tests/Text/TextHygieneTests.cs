using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Text;

namespace Portal.Content.Tests.Text;

public sealed class TextHygieneTests
{
    [Theory]
    [InlineData("121212-1212", 0)]
    [InlineData("född 121212-1212.", 5)]
    [InlineData("19121212-1212", 0)]
    [InlineData("(191212121212)", 1)]
    [InlineData("121212+1212", 0)]
    [InlineData("121212 1212", 0)]
    [InlineData("121272-1219", 0)]
    [InlineData("1 och 2 och 121212-1212", 12)]
    public void Personal_and_coordination_numbers_are_found(string text, int at) => TextHygiene.PersonalNumberAt(text).ShouldBe(at);

    [Theory]
    [InlineData("121212-1213", "the check digit is wrong")]
    [InlineData("121312-1211", "there is no thirteenth month")]
    [InlineData("121232-1217", "there is no thirty-second day")]
    [InlineData("556000-1234", "organisations have a month of 20 or more")]
    [InlineData("2021-09-30", "a date")]
    [InlineData("20361338", "a Nyps number")]
    [InlineData("1212121212123", "thirteen digits")]
    [InlineData("121212-12125", "five digits at the end")]
    [InlineData("RN121212-1212", "part of a code")]
    [InlineData("1212121212-1", "part of a longer number")]
    [InlineData("https://example.se/1212121212", "part of an address")]
    [InlineData("1,1212121212", "decimals")]
    [InlineData("17121212-1212", "of the eighteenth century")]
    public void Other_numbers_are_not(string text, string why) => TextHygiene.PersonalNumberAt(text).ShouldBe(-1, why);

    [Fact]
    public void An_amount_in_yaml_is_no_personal_number() => TextHygiene.PersonalNumberAt("amount: 1212121212\n", isInYaml: true).ShouldBe(-1);

    [Fact]
    public void Letters_that_people_write_can_be_seen() =>
        TextHygiene.InvisibleAt("Åäö éàü ”’–— ½ § € ‰ … № 中 Ω\u00A0\t\n🌱").ShouldBe(-1);

    [Fact]
    public void No_text_makes_the_search_go_outside_it() =>
        Prop.ForAll(Gen.Elements("12190+- \n:,a".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary(), text =>
        {
            TextHygiene.PersonalNumberAt(text).ShouldBeInRange(-1, text.Length);
            TextHygiene.PersonalNumberAt(text, isInYaml: true).ShouldBeInRange(-1, text.Length);
        }).QuickCheckThrowOnFailure();
}

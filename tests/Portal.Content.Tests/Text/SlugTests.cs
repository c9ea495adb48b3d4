using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Text;

namespace Portal.Content.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Ökad flexibilitet för SMF", "okad-flexibilitet-for-smf")]
    [InlineData("Upplands-Bro", "upplands-bro")]
    [InlineData("  Café & Måltid (2.0) ", "cafe-maltid-2-0")]
    [InlineData("”—”", "")]
    public void A_name_becomes_an_address(string name, string slug) => Slug.From(name).Value.ShouldBe(slug);

    [Fact]
    public void The_slug_of_any_name_is_valid_or_empty() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(name => name is not null), name =>
        {
            var slug = Slug.From(name).Value;
            (slug.Length == 0 || Slug.IsValid(slug)).ShouldBeTrue(slug);
            Slug.From(slug).Value.ShouldBe(slug);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_slug_of_a_long_name_is_cut_to_what_an_address_holds() =>
        Slug.IsValid(Slug.From(string.Concat(Enumerable.Repeat("lång ", 60))).Value).ShouldBeTrue();

    [Theory]
    [InlineData("rus-norrmark")]
    [InlineData("2.6")]
    [InlineData("a")]
    public void Letters_digits_and_single_hyphens_or_points_between_are_valid(string text) => Slug.IsValid(text).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("Å")]
    [InlineData("A")]
    [InlineData("a b")]
    public void All_else_is_not(string text) => Slug.IsValid(text).ShouldBeFalse();
}

using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Text;

namespace Portal.Content.Tests.Text;

public sealed class SwedishOrderTests
{
    private static readonly Gen<string> Names = Gen.Elements("aàbzåäöÅÄÖéEwvæø 09-12:—,ñ中".ToCharArray()).ArrayOf().Select(letters => new string(letters));

    [Fact]
    public void Å_ä_and_ö_come_last_in_that_order()
    {
        string[] sorted = ["Alingsås", "Borås", "Varberg", "Wien", "Zürich", "Åmål", "Ängelholm", "Örebro"];

        sorted.Reverse().Order(SwedishOrder.Comparer).ShouldBe(sorted);
    }

    [Fact]
    public void Numbers_are_ordered_by_their_value()
    {
        string[] sorted = ["Mål 2", "Mål 9", "Mål 10", "Mål 010a", "Mål 11.1", "Mål 11.10"];

        sorted.Reverse().Order(SwedishOrder.Comparer).ShouldBe(sorted);
    }

    [Fact]
    public void Case_hyphens_and_accents_matter_only_where_nothing_else_tells_names_apart()
    {
        string[] sorted = ["arena", "Arena Nord", "Café", "Cafeteria", "E-handel", "ehandeln", "Upplands-Bro", "Upplandsö"];

        sorted.Reverse().Order(SwedishOrder.Comparer).ShouldBe(sorted);
    }

    [Fact]
    public void It_is_an_order()
    {
        var order = SwedishOrder.Comparer;
        Prop.ForAll(Names.ToArbitrary(), Names.ToArbitrary(), Names.ToArbitrary(), (a, b, c) =>
        {
            Math.Sign(order.Compare(a, b)).ShouldBe(-Math.Sign(order.Compare(b, a)));
            (order.Compare(a, b) == 0).ShouldBe(a == b);
            if (order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0)
            {
                order.Compare(a, c).ShouldBeLessThanOrEqualTo(0);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_sorted_does_not_depend_on_the_order_before() =>
        Prop.ForAll(Names.ListOf().ToArbitrary(), names =>
            names.Order(SwedishOrder.Comparer).ShouldBe(Enumerable.Reverse(names).Order(SwedishOrder.Comparer))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Åre", 'Å')]
    [InlineData("ängar", 'Ä')]
    [InlineData("”Öppna data”", 'Ö')]
    [InlineData("École", 'E')]
    [InlineData("2030-sekretariatet", '#')]
    [InlineData("", '#')]
    public void A_name_is_filed_under_its_first_letter(string name, char initial) => SwedishOrder.Initial(name).ShouldBe(initial);
}

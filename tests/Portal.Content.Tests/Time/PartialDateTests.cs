using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Time;

namespace Portal.Content.Tests.Time;

public sealed class PartialDateTests
{
    private static readonly Gen<string> Written = Gen.Choose(0, 55_150).SelectMany(_ => Gen.Elements("yyyy", "yyyy-MM", "yyyy-MM-dd"), (day, form) => new DateOnly(1950, 1, 1).AddDays(day).ToString(form, CultureInfo.InvariantCulture));

    [Fact]
    public void A_date_is_written_as_it_was_read() =>
        Prop.ForAll(Written.ToArbitrary(), text =>
        {
            PartialDate.Read(text, out var date).ShouldBe(PartialDate.Outcome.Date);
            date.ToString().ShouldBe(text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_date_covers_its_days_and_no_others() =>
        Prop.ForAll(Written.ToArbitrary(), Gen.Choose(0, 55_150).ToArbitrary(), (text, offset) =>
        {
            PartialDate.Read(text, out var date);
            var day = new DateOnly(1950, 1, 1).AddDays(offset);

            var isCovered = day >= date.Earliest && day <= date.Latest;

            isCovered.ShouldBe(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).StartsWith(text, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Earlier_dates_come_first_and_of_those_that_begin_together_the_less_precise() =>
        Prop.ForAll(Written.ToArbitrary(), Written.ToArbitrary(), (one, other) =>
        {
            PartialDate.Read(one, out var first);
            PartialDate.Read(other, out var second);

            Math.Sign(first.CompareTo(second)).ShouldBe(
                first.Earliest != second.Earliest ? Math.Sign(first.Earliest.CompareTo(second.Earliest)) : Math.Sign(one.Length - other.Length));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2023-02-30", PartialDate.Outcome.NotReal)]
    [InlineData("2024-02-29", PartialDate.Outcome.Date)]
    [InlineData("2100-02-29", PartialDate.Outcome.NotReal)]
    [InlineData("2023-13", PartialDate.Outcome.NotReal)]
    [InlineData("2023-00", PartialDate.Outcome.NotReal)]
    [InlineData("1949", PartialDate.Outcome.YearOutOfRange)]
    [InlineData("2101-01", PartialDate.Outcome.YearOutOfRange)]
    [InlineData("0000-00-00", PartialDate.Outcome.YearOutOfRange)]
    [InlineData("2023-1", PartialDate.Outcome.WrongForm)]
    [InlineData("2023/01", PartialDate.Outcome.WrongForm)]
    [InlineData("２０２３", PartialDate.Outcome.WrongForm)]
    [InlineData("", PartialDate.Outcome.WrongForm)]
    public void What_is_no_date_is_told_apart(string text, PartialDate.Outcome outcome) => PartialDate.Read(text, out _).ShouldBe(outcome);

    [Fact]
    public void Any_text_is_read_without_fault() =>
        Prop.ForAll(Gen.Elements("0123459-/ ".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary(), text =>
            (PartialDate.Read(text, out var date) == PartialDate.Outcome.Date).ShouldBe(date != default)).QuickCheckThrowOnFailure();
}

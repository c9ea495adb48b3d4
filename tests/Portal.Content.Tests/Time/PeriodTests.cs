using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;
using Portal.Content.Records.Initiatives;
using Portal.Content.Time;

namespace Portal.Content.Tests.Time;

public sealed class PeriodTests
{
    private static readonly Gen<string> Dates = Gen.Elements("2019", "2020", "2020-01", "2020-12", "2020-01-01", "2020-06-15", "2020-12-31", "2021", "2021-01-01");

    [Fact]
    public void A_period_is_backwards_where_every_day_it_may_end_is_before_every_day_it_may_start() =>
        Prop.ForAll(Dates.ToArbitrary(), Dates.ToArbitrary(), (start, end) =>
        {
            PartialDate.Read(start, out var first);
            PartialDate.Read(end, out var last);

            var reading = Read($"{{start: {start}, end: {end}}}");

            reading.Diagnostics.Any(problem => problem.Code == DiagnosticCode.PeriodBackwards).ShouldBe(last.Latest < first.Earliest);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Either_end_may_be_unknown()
    {
        Period(Read("{start: 2020}")).End.ShouldBeNull();
        Period(Read("{end: 2020}")).Start.ShouldBeNull();
    }

    private static InputReading Read(string period) => InputReader.ReadText("initiatives/norrmark/a.md", $"---\nperiod: {period}\n---\nText.");

    private static Period Period(InputReading reading) => reading.Records<Initiative>().ShouldHaveSingleItem().Period.ShouldNotBeNull();
}

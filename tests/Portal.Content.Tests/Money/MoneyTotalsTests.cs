using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Checking;
using Portal.Content.Graph;
using Portal.Content.Money;
using Portal.Content.Reading;
using Portal.Content.Records.Initiatives;
using Portal.Content.Tests.Checking;

namespace Portal.Content.Tests.Money;

public sealed class MoneyTotalsTests
{
    private static readonly Gen<Line> Lines =
        from amount in Gen.OneOf(Gen.Choose(0, 5_000_000).Select(amount => (long)amount), Gen.Elements(0L, 1L, 10_000_000_000_000L))
        from stage in Gen.Elements(Stages.Named.Values.Append(Stage.Unknown).ToArray())
        from isPart in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from isApproximate in Gen.Elements(false, true)
        from financier in Gen.Elements("Region Norrmark", "Regionalfonden", "")
        select new Line(amount, stage, isPart, isApproximate, financier);

    private static readonly Arbitrary<IList<IList<Line>>> Records = Lines.ListOf().Select(lines => (IList<Line>)lines.Take(6).ToList()).ListOf().Select(records => (IList<IList<Line>>)records.Take(8).ToList()).ToArbitrary();

    [Fact]
    public void A_total_is_the_sum_of_the_amounts_of_its_stage_that_are_no_part_of_another() =>
        Prop.ForAll(Records, records =>
        {
            var totals = MoneyTotals.Of(Read(records));

            foreach (var stage in Stages.InOrder)
            {
                var counted = records.Select(lines => lines.Where(line => line.Stage == stage && !line.IsPart).ToList()).Where(lines => lines.Count > 0).ToList();
                var total = totals[stage];
                if (counted.Count == 0)
                {
                    total.ShouldBeNull("what is missing is not zero");
                    continue;
                }

                total.ShouldNotBeNull();
                total.Value.Amount.Value.ShouldBe(counted.Sum(lines => lines.Sum(line => line.Amount)));
                total.Value.Initiatives.ShouldBe(counted.Count);
                total.Value.IsApproximate.ShouldBe(counted.Any(lines => lines.Any(line => line.IsApproximate)));
            }

            totals.WithAmounts.ShouldBe(records.Count(lines => lines.Any(line => !line.IsPart)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_records_and_of_their_lines_does_not_matter() =>
        Prop.ForAll(Records, records =>
            Told(MoneyTotals.Of(Read([.. records.Reverse().Select(lines => (IList<Line>)[.. lines.Reverse()])]))).ShouldBe(Told(MoneyTotals.Of(Read(records))))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_record_more_never_lowers_a_count_or_a_sum() =>
        Prop.ForAll(Records, Lines.ListOf().ToArbitrary(), (records, added) =>
        {
            var before = MoneyTotals.Of(Read(records));
            var after = MoneyTotals.Of(Read([.. records, added]));

            after.WithAmounts.ShouldBeGreaterThanOrEqualTo(before.WithAmounts);
            foreach (var total in before.ByStage)
            {
                after[total.Stage]!.Value.Amount.ShouldBeGreaterThanOrEqualTo(total.Amount);
                after[total.Stage]!.Value.Initiatives.ShouldBeGreaterThanOrEqualTo(total.Initiatives);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_of_one_stage_changes_no_other_stage() =>
        Prop.ForAll(Records.Filter(records => records.Count > 0), Lines.ToArbitrary(), (records, line) =>
        {
            var before = MoneyTotals.Of(Read(records));
            var after = MoneyTotals.Of(Read([[.. records[0], line], .. records.Skip(1)]));

            foreach (var stage in Stages.InOrder.Where(stage => stage != line.Stage || line.IsPart))
            {
                after[stage].ShouldBe(before[stage]);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dividing_an_amount_by_year_leaves_the_totals_as_they_are() =>
        Prop.ForAll(Lines.ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (line, share) =>
        {
            var first = line.Amount * share / 100;
            var whole = Initiative($"funding:\n  - {line.Yaml}\n");
            var divided = Initiative($"funding:\n  - {line.Yaml[..^1]}, years: {{2022: {first}, 2023: {line.Amount - first}}}}}\n");

            Told(MoneyTotals.Of([divided])).ShouldBe(Told(MoneyTotals.Of([whole])));
            divided.Funding[0].ByYear.Sum(year => year.Value.Value).ShouldBe(line.Amount);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_totals_of_financiers_add_up_to_the_whole() =>
        Prop.ForAll(Records, records =>
        {
            var initiatives = Read(records);
            var whole = MoneyTotals.Of(initiatives);
            var financiers = new[] { "Region Norrmark", "Regionalfonden", null }.Select(name => MoneyTotals.Of(initiatives, funding => funding.Financier == name)).ToList();

            foreach (var stage in Stages.InOrder)
            {
                financiers.Sum(total => total[stage]?.Amount.Value ?? 0).ShouldBe(whole[stage]?.Amount.Value ?? 0);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_project_costs_is_no_funding() =>
        MoneyTotals.Of([Initiative("cost: {total: 900000}\n")]).ByStage.ShouldBeEmpty();

    [Fact]
    public void A_stated_amount_of_nothing_is_zero_and_is_not_missing()
    {
        var total = MoneyTotals.Of([Initiative("funding:\n  - {amount: 0, stage: granted}\n")]);

        total[Stage.Granted].ShouldBe(new StageTotal(Stage.Granted, Kronor.Zero, 1, false));
        total[Stage.Paid].ShouldBeNull();
    }

    [Fact]
    public void A_project_that_two_regions_tell_of_counts_its_kronor_once()
    {
        using var input = new TemporaryInput();
        var reading = InputReader.Read(input.Folder);
        InputChecks.Check(reading).ShouldBeEmpty();

        var graph = PortalGraph.Link(reading);

        var both = graph.Regions.Select(region => graph.Of(region)).ToList();
        both.ShouldAllBe(group => group.Initiatives.Count(initiative => initiative.SharedWith.Length > 0) == 2);
        both.ShouldAllBe(group => group.Money[Stage.Granted]!.Value.Amount == new Kronor(12_000_000));
        graph.Initiatives.Money[Stage.Granted]!.Value.Amount.ShouldBe(new Kronor(12_000_000));
    }

    [Fact]
    public void The_parts_of_the_real_records_add_up_to_the_whole()
    {
        var reading = InputReader.Read(Repository.PathTo("input"));
        var graph = PortalGraph.Link(reading);

        foreach (var total in graph.Initiatives.Money.ByStage)
        {
            graph.Regions.Sum(region => graph.ReportedBy(region).Money[total.Stage]?.Amount.Value ?? 0).ShouldBe(total.Amount.Value);
            graph.Years.Sum(year => graph.OfYear(year).Money[total.Stage]?.Amount.Value ?? 0).ShouldBe(total.Amount.Value);
            reading.Records<Initiative>().SelectMany(MoneyTotals.Counted).Where(funding => funding.Stage == total.Stage).Sum(funding => funding.Amount.Value).ShouldBe(total.Amount.Value);
        }
    }

    private static string Told(MoneyTotals totals) => $"{totals.WithAmounts}: {string.Join(", ", totals.ByStage)}";

    private static List<Initiative> Read(IEnumerable<IList<Line>> records) => [.. records.Select(lines =>
    {
        var yaml = new StringBuilder(lines.Count == 0 ? "" : "funding:\n");
        foreach (var line in lines)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {line.Yaml}\n");
        }

        return Initiative(yaml.ToString());
    })];

    private static Initiative Initiative(string fields) =>
        InputReader.ReadText("initiatives/norrmark/a.md", $"---\ntitle: A\n{fields}---\nText.").Records<Initiative>().ShouldHaveSingleItem();

    public sealed record Line(long Amount, Stage Stage, bool IsPart, bool IsApproximate, string Financier)
    {
        public string Yaml => $"{{amount: {Amount}{(Stage == Stage.Unknown ? "" : $", stage: {Stages.Named.Token(Stage)}")}{(IsPart ? ", part: true" : "")}{(IsApproximate ? ", approximate: true" : "")}{(Financier.Length > 0 ? $", financier: {Financier}" : "")}}}";
    }
}

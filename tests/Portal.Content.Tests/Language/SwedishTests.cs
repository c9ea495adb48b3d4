using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records;
using Portal.Content.Time;

namespace Portal.Content.Tests.Language;

public sealed class SwedishTests
{
    // Expected texts are written with ordinary spaces, for the eye; figures have no-break spaces.
    private static string Eye(string text) => text.Replace(Swedish.NoBreakSpace, ' ');

    [Theory]
    [InlineData(0, "0 kr")]
    [InlineData(999, "999 kr")]
    [InlineData(1000, "1 000 kr")]
    [InlineData(1_500_000, "1 500 000 kr")]
    [InlineData(-150_300, "−150 300 kr")]
    [InlineData(long.MaxValue, "9 223 372 036 854 775 807 kr")]
    [InlineData(long.MinValue, "−9 223 372 036 854 775 808 kr")]
    public void An_amount_is_grouped_by_threes(long kronor, string text) => Eye(Swedish.Money(new(kronor))).ShouldBe(text);

    [Fact]
    public void A_figure_is_never_broken_over_two_lines() => Swedish.Money(new(1_500_000)).ShouldBe("1\u00A0500\u00A0000\u00A0kr");

    [Theory]
    [InlineData("145", 1, "145,0")]
    [InlineData("-0.1", 1, "−0,1")]
    [InlineData("-0.04", 1, "0,0")]
    [InlineData("-1270.35", 1, "−1 270,4")]
    [InlineData("9000", 0, "9 000")]
    public void Figures_of_a_table_have_the_same_decimals(string value, int decimals, string text) =>
        Eye(Swedish.Aligned(decimal.Parse(value, CultureInfo.InvariantCulture), decimals)).ShouldBe(text);

    [Theory]
    [InlineData(0, "0 kr")]
    [InlineData(700_000, "700 000 kr")]
    [InlineData(999_999, "999 999 kr")]
    [InlineData(1_000_000, "1 miljon kr")]
    [InlineData(1_040_000, "1 miljon kr")]
    [InlineData(1_050_000, "1,1 miljoner kr")]
    [InlineData(14_600_000, "14,6 miljoner kr")]
    [InlineData(53_000_000, "53 miljoner kr")]
    [InlineData(999_949_999, "999,9 miljoner kr")]
    [InlineData(999_950_000, "1 miljard kr")]
    [InlineData(2_149_000_000, "2,1 miljarder kr")]
    [InlineData(1_234_500_000_000, "1 234,5 miljarder kr")]
    [InlineData(-14_600_000, "−14,6 miljoner kr")]
    [InlineData(-1_000_000, "−1 miljon kr")]
    public void A_large_amount_can_be_taken_in_at_a_glance(long kronor, string text) => Eye(Swedish.ShortMoney(new(kronor))).ShouldBe(text);

    [Theory]
    [InlineData("12.5", "12,5 procent")]
    [InlineData("12.50", "12,5 procent")]
    [InlineData("100", "100 procent")]
    [InlineData("-0.25", "−0,25 procent")]
    public void A_share_has_a_decimal_comma(string percent, string text) =>
        Eye(Swedish.Percent(decimal.Parse(percent, CultureInfo.InvariantCulture))).ShouldBe(text);

    [Theory]
    [InlineData("2026-08-01", "1 augusti 2026")]
    [InlineData("2026-08", "augusti 2026")]
    [InlineData("2026", "2026")]
    public void A_date_is_as_precise_as_its_source(string iso, string text) => Swedish.Date(Date(iso)).ShouldBe(text);

    [Theory]
    [InlineData("2019", "2022", "2019–2022")]
    [InlineData("2022", "2022", "2022")]
    [InlineData("2026-03", "2026-08", "mars–augusti 2026")]
    [InlineData("2026-03", "2027-08", "mars 2026 – augusti 2027")]
    [InlineData("2026-08-01", "2029-09-30", "1 augusti 2026 – 30 september 2029")]
    [InlineData("2026-08", "2029", "augusti 2026 – 2029")]
    [InlineData("2026-08-01", "2026-08-01", "1 augusti 2026")]
    public void A_span_of_time_names_both_ends(string start, string end, string text) => Swedish.Span(Date(start), Date(end)).ShouldBe(text);

    [Fact]
    public void Years_in_a_row_are_told_as_spans()
    {
        Swedish.Years([2019, 2020, 2021, 2023]).ShouldBe("2019–2021 och 2023");
        Swedish.Years([2023]).ShouldBe("2023");
        Swedish.Years([]).ShouldBe("");
    }

    [Theory]
    [InlineData(0, "0 insatser")]
    [InlineData(1, "1 insats")]
    [InlineData(2, "2 insatser")]
    [InlineData(1570, "1 570 insatser")]
    public void One_of_something_is_singular(int count, string text) => Eye(Swedish.Initiatives(count)).ShouldBe(text);

    [Fact]
    public void A_list_ends_in_och()
    {
        Swedish.List([]).ShouldBe("");
        Swedish.List(["a"]).ShouldBe("a");
        Swedish.List(["a", "b"]).ShouldBe("a och b");
        Swedish.List(["a", "b", "c"]).ShouldBe("a, b och c");
        Swedish.List(["a", "b"], "eller").ShouldBe("a eller b");
    }

    [Theory]
    [InlineData(1, "1:a")]
    [InlineData(2, "2:a")]
    [InlineData(3, "3:e")]
    [InlineData(11, "11:e")]
    [InlineData(12, "12:e")]
    [InlineData(21, "21:a")]
    [InlineData(111, "111:e")]
    public void An_ordinal_ends_as_it_is_said(int value, string text) => Swedish.Ordinal(value).ShouldBe(text);

    [Theory]
    [InlineData(0, "noll", "noll")]
    [InlineData(1, "ett", "en")]
    [InlineData(2, "två", "två")]
    [InlineData(12, "tolv", "tolv")]
    [InlineData(13, "13", "13")]
    public void A_number_in_words_has_the_gender_of_what_is_counted(int value, string neuter, string common)
    {
        Swedish.InWords(value).ShouldBe(neuter);
        Swedish.InWordsOfCommon(value).ShouldBe(common);
    }

    [Fact]
    public void A_name_that_ends_in_s_has_no_other_genitive()
    {
        Swedish.Genitive("Skåne").ShouldBe("Skånes");
        Swedish.Genitive("Västerås").ShouldBe("Västerås");
    }

    [Fact]
    public void The_source_says_how_exact_a_figure_is()
    {
        Eye(Swedish.Qualified(Qualifier.About, "30")).ShouldBe("cirka 30");
        Swedish.Qualified(null, "30").ShouldBe("30");
    }

    [Fact]
    public void A_label_within_a_sentence_is_in_lower_case_unless_it_is_an_abbreviation()
    {
        Swedish.Lower("Beslutat").ShouldBe("beslutat");
        Swedish.Lower("Ökad").ShouldBe("ökad");
        Swedish.Lower("EU").ShouldBe("EU");
        Swedish.Lower("").ShouldBe("");
    }

    [Fact]
    public void Every_stage_has_a_word()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            Swedish.Stage(stage).ShouldNotBeEmpty();
        }

        Swedish.Stage(Stage.Unknown).ShouldBe("skede okänt");
    }

    [Fact]
    public void Any_whole_number_reads_back_as_itself() =>
        Prop.ForAll<long>(value => Read(Swedish.Number(value)) == value).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_decimal_number_reads_back_as_itself() =>
        Prop.ForAll<decimal>(value => Read(Swedish.Number(value)) == value).QuickCheckThrowOnFailure();

    [Fact]
    public void A_short_amount_is_at_most_a_twentieth_of_its_unit_from_the_amount() =>
        Prop.ForAll<long>(value =>
        {
            var (figure, unit) = Swedish.ShortMoneyParts(new(value));
            var scale = unit.StartsWith("miljon", StringComparison.Ordinal) ? 1_000_000m : unit.StartsWith("miljard", StringComparison.Ordinal) ? 1_000_000_000m : 1m;
            return Math.Abs((Read(figure) * scale) - value) <= scale / 20;
        }).QuickCheckThrowOnFailure();

    private static decimal Read(string figure) =>
        decimal.Parse(figure.Replace("\u00A0", "", StringComparison.Ordinal).Replace(',', '.').Replace('\u2212', '-'), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static PartialDate Date(string iso)
    {
        PartialDate.Read(iso, out var date).ShouldBe(PartialDate.Outcome.Date);
        return date;
    }
}

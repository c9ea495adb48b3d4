using FsCheck;
using FsCheck.Fluent;
using Portal.Downloads.Csv;

namespace Portal.Downloads.Tests;

public sealed class FormulaGuardTests
{
    private static readonly char[] Telling = ['=', '+', '-', '@', '\'', '"', ' ', '\t', '\r', '\n', ',', ';', '|', 'a', '1', 'å', '\u00a0', '\uff1d'];

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46 8 123", "'+46 8 123")]
    [InlineData("-5 grader", "'-5 grader")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t'=1")]
    [InlineData("\r=1", "'\r'=1")]
    [InlineData(" =1", " '=1")]
    [InlineData("\"=1+1&\"", "\"'=1+1&\"")]
    [InlineData("ord;=1+1;", "ord;'=1+1;")]
    [InlineData("ord,\"@x", "ord,\"'@x")]
    [InlineData("rad\n- punkt", "rad\n'- punkt")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'quoted", "''quoted")]
    public void A_text_that_could_run_gets_an_apostrophe_where_it_could(string text, string guarded)
    {
        FormulaGuard.Protect(text).ShouldBe(guarded);
        FormulaGuard.Restore(guarded).ShouldBe(text);
    }

    [Theory]
    [InlineData("Öka med 5-10 procent")]
    [InlineData("2021-09-01")]
    [InlineData("a=b+c")]
    [InlineData("Kalle's")]
    [InlineData("")]
    [InlineData("https://example.se/?a=1&b=-2")]
    public void An_ordinary_text_is_left_alone(string text) => FormulaGuard.Protect(text).ShouldBe(text);

    [Fact]
    public void Every_text_comes_back_and_none_begins_a_cell_that_runs()
    {
        var texts = Gen.Elements(Telling).ArrayOf().Select(letters => new string(letters)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var guarded = FormulaGuard.Protect(text);
            var cells = guarded.Split(',', ';', '\t', '\r', '\n').Select(cell => cell.Trim('"', ' ', '\u00a0'));
            return FormulaGuard.Restore(guarded) == text
                && !guarded.StartsWith('\t') && !guarded.StartsWith('\r') && !guarded.StartsWith('\n')
                && cells.All(cell => cell.Length == 0 || !"=+-@\uff1d".Contains(cell[0], StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20_000));
    }

    [Fact]
    public void Lists_come_back_item_by_item()
    {
        var lists = Gen.Elements('|', '\\', 'a', ',').ArrayOf().Where(letters => letters.Length > 0).Select(letters => new string(letters)).ListOf().Where(items => items.Count > 0).ToArbitrary();
        Prop.ForAll(lists, items => ListText.Split(ListText.Join(items)).SequenceEqual(items)).QuickCheckThrowOnFailure();
    }
}

using Portal.Content.Diagnostics;
using Portal.Reporting;

namespace Portal.Cli.Tests;

public sealed class ReportingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Öppna insatser 😀 \u00A0 kr", "Öppna insatser 😀 \u00A0 kr")]
    [InlineData("\e[2J", "<U+001B>[2J")]
    [InlineData("\u009B2J", "<U+009B>2J")]
    [InlineData("a\r\nb\tc", "a<U+000D><U+000A>b<U+0009>c")]
    [InlineData("a\u202Eb\u2066c\u200Bd\uFEFF", "a<U+202E>b<U+2066>c<U+200B>d<U+FEFF>")]
    [InlineData("a\u2028b", "a<U+2028>b")]
    public void Text_that_could_steer_a_terminal_is_shown_by_its_number(string text, string expected) =>
        TerminalText.Neutralise(text).ShouldBe(expected);

    [Fact]
    public void Halves_of_surrogate_pairs_are_shown_by_their_number() =>
        TerminalText.Neutralise("a\uD83Db").ShouldBe("a<U+D83D>b");

    [Fact]
    public void Workflow_commands_are_escaped_as_their_documentation_says() =>
        GitHubCommand.Of(
                new Diagnostic(DiagnosticCode.CarriageReturn, new("x", 3, 7), "50 % of a\r\nline: a, b\n::set-output::", "Mend it."),
                "input/a,b:c%.md")
            .ShouldBe("::warning file=input/a%2Cb%3Ac%25.md,line=3,col=7,title=carriage-return::50 %25 of a%0Aline: a, b%0A::set-output:: Mend it.");

    [Fact]
    public void The_caret_stands_below_the_place_even_in_a_long_line()
    {
        var line = new string('x', 300) + "HERE" + new string('y', 300);
        _folder.Write("a.md", "---\n" + line + "\n");

        var lines = Write(new Diagnostic(DiagnosticCode.WrongType, new("a.md", 2, 301), "No.", "Yes.")).Split('\n');

        lines[1].Length.ShouldBeLessThan(130);
        lines[1][lines[2].IndexOf('^')..].ShouldStartWith("HEREy");
    }

    [Theory]
    [InlineData(9, 1)]
    [InlineData(1, 99)]
    [InlineData(0, 0)]
    public void A_place_that_is_not_in_the_file_is_told_without_its_line(int line, int column)
    {
        _folder.Write("a.md", "---\n");

        Write(new Diagnostic(DiagnosticCode.WrongType, new("a.md", line, column), "No.", "Yes."))
            .ShouldBe($"a.md:{line}:{column}: error wrong-type: No.\n   Yes.\n");
    }

    [Fact]
    public void Pages_of_the_site_are_told_by_their_address() =>
        Write(new Diagnostic(DiagnosticCode.BrokenLink, new("/insatser/", 1, 2), "No.", "Yes.")).ShouldStartWith("/insatser/:1:2: error broken-link: No.");

    public void Dispose() => _folder.Dispose();

    private string Write(Diagnostic diagnostic)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new DiagnosticText(hasColour: false, new DiagnosticPlaces(_folder.At("statiq.json"), _folder.Path, _folder.Path)).Write(diagnostic, output);
        return output.ToString();
    }
}

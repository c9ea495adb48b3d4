using System.Text;
using Portal.Content.Diagnostics;

namespace Portal.Content.Tests.Checking;

public sealed class BrokenRecordsTests(TemporaryInput input) : IClassFixture<TemporaryInput>
{
    // Found by the pipeline, not in records; and those too large to store, or of files that are gone, which GeneratedRecordsTests makes.
    private static readonly DiagnosticCode[] CoveredElsewhere =
    [
        DiagnosticCode.UnknownSetting, DiagnosticCode.InvalidSetting, DiagnosticCode.BrokenLink,
        DiagnosticCode.FileTooLarge, DiagnosticCode.FileUnreadable, DiagnosticCode.YamlSize, DiagnosticCode.TextDepth, DiagnosticCode.RegisterMissing, DiagnosticCode.NoRecords,
    ];

    public static TheoryData<string> Cases => [.. Directory.GetDirectories(TemporaryInput.Corpus).Select(folder => Path.GetFileName(folder)!).Where(name => name != "_valid").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_mistake_is_reported_at_its_place_in_words_that_help(string name)
    {
        var folder = Path.Combine(TemporaryInput.Corpus, name);

        var found = Describe(input.CheckWith(folder));

        var expected = Path.Combine(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(expected, found);
        }

        found.ShouldBe(File.ReadAllText(expected));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_case_is_named_after_what_it_shows(string name) =>
        File.ReadLines(Path.Combine(TemporaryInput.Corpus, name, "expected.txt"))
            .Select(line => line.Split(' '))
            .ShouldContain(words => (words[0] == "error" || words[0] == "warning") && name.StartsWith(words[1], StringComparison.Ordinal));

    [Fact]
    public void The_valid_input_has_no_problems() => input.Check().ShouldBeEmpty();

    [Fact]
    public void Every_code_has_a_case()
    {
        var shown = Cases
            .SelectMany(row => File.ReadLines(Path.Combine(TemporaryInput.Corpus, row.Data, "expected.txt")))
            .Where(line => !line.StartsWith(' '))
            .Select(line => line.Split(' ')[1])
            .ToHashSet();

        DiagnosticCode.All.Except(CoveredElsewhere).Select(code => code.Id).Where(id => !shown.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void The_bytes_of_the_cases_are_as_they_were_written()
    {
        byte[] Bytes(string name, string file) => File.ReadAllBytes(Path.Combine(TemporaryInput.Corpus, name, file));

        Bytes("byte-order-mark", "themes/jamstalldhet.yml")[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Bytes("carriage-return-line-feed", "themes/jamstalldhet.yml").AsSpan().IndexOf("\r\n"u8).ShouldBeGreaterThan(0);
        Bytes("carriage-return-alone", "themes/jamstalldhet.yml").ShouldNotContain((byte)'\n');
        Bytes("wrong-encoding-windows-1252", "initiatives/norrmark/larcentrum.md").ShouldContain((byte)0xE4);
        Bytes("wrong-encoding-utf-16", "regions/norrmark.yml")[..2].ShouldBe([0xFF, 0xFE]);
        Bytes("wrong-encoding-nul", "initiatives/norrmark/nytt.md").ShouldContain((byte)0);
    }

    private static string Describe(IEnumerable<Diagnostic> problems)
    {
        var text = new StringBuilder();
        foreach (var problem in problems)
        {
            text.Append(problem.Severity == Severity.Error ? "error " : "warning ")
                .Append(problem.Code.Id).Append(' ')
                .Append(problem.At.File).Append(' ')
                .Append(problem.At.Line).Append(':').Append(problem.At.Column).Append('\n')
                .Append("  ").Append(problem.Message).Append('\n')
                .Append("  ").Append(problem.Mend).Append('\n');
        }

        return text.ToString();
    }
}

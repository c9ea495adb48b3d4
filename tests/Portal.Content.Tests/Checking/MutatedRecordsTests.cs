using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;

namespace Portal.Content.Tests.Checking;

/// <summary>Whatever is done to a record, the checks say where it hurts, and never throw.</summary>
public sealed class MutatedRecordsTests
{
    private const string Alphabet = "aåÖ09 \t\n\n\r:-#'\"[]{}<>&*!|%@`,.\\/_~=+()^?\0\u00a0\u00ad\u0085\u200b\u2028\u202e\ufeff\ufffd\ud83d\ude00é1";

    private static readonly string Input = Repository.PathTo("input");

    // A few of every type; the large ones take long.
    private static readonly (string File, string Text)[] Records =
    [
        .. Directory.EnumerateFiles(Input, "*", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetRelativePath(Input, file), Text: File.ReadAllText(file)))
            .Where(record => record.Text.Length < 20_000)
            .GroupBy(record => record.File.Split('/')[0], StringComparer.Ordinal)
            .OrderBy(type => type.Key, StringComparer.Ordinal)
            .SelectMany(type => type.OrderBy(record => record.File, StringComparer.Ordinal).Take(40)),
        .. Directory.EnumerateFiles(Path.Combine(TemporaryInput.Corpus, "_valid"), "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Path.Combine(TemporaryInput.Corpus, "_valid"), file), File.ReadAllText(file)))
            .Order(),
    ];

    private static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_RUNS"), out var runs) ? runs : 400;

    [Fact]
    public void Mutated_records_give_diagnostics_within_the_file()
    {
        var records = Gen.Elements(Records).SelectMany(record => Mutated(record.Text), (record, text) => (record.File, Text: text));

        Prop.ForAll(records.ToArbitrary(), record => Holds(record.File, record.Text)).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));
    }

    [Fact]
    public void Any_text_in_any_place_gives_diagnostics_within_the_file()
    {
        var text = Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(letters => new string(letters));
        var front = Gen.Elements("", "---\n", "---\n---\n", "---\ntitle: a\n---\n", "- ", "id: a\n");
        var records = Gen.Elements(Records).SelectMany(record => front.SelectMany(start => text, (start, rest) => start + rest), (record, written) => (record.File, Text: written));

        Prop.ForAll(records.ToArbitrary(), record => Holds(record.File, record.Text)).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));
    }

    [Fact]
    public void Any_bytes_in_a_file_give_diagnostics_within_it()
    {
        using var input = new TemporaryInput();
        Prop.ForAll(
            ArbMap.Default.ArbFor<byte[]>(),
            bytes =>
            {
                input.Write("themes/nytt.yml", bytes);
                input.Write("initiatives/norrmark/nytt.md", bytes);
                foreach (var problem in input.Check())
                {
                    var text = Encoding.UTF8.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes);
                    problem.At.File.ShouldBeOneOf("themes/nytt.yml", "initiatives/norrmark/nytt.md");
                    ShouldLieIn(problem, text);
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(Math.Min(Runs, 100)));
    }

    private static void Holds(string file, string text)
    {
        var problems = InputChecks.Check(InputReader.ReadText(file, text));

        foreach (var problem in problems)
        {
            problem.At.File.ShouldBe(file);
            ShouldLieIn(problem, text);
            problem.Message.ShouldNotBeNullOrWhiteSpace();
            problem.Mend.ShouldNotBeNullOrWhiteSpace();
        }
    }

    private static void ShouldLieIn(Diagnostic problem, string text)
    {
        if (problem.Code == DiagnosticCode.WrongEncoding)
        {
            return;
        }

        var read = text.TrimStart('\uFEFF');
        var lines = read.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', read.Contains('\n', StringComparison.Ordinal) ? ' ' : '\n').Split('\n');
        problem.At.Line.ShouldBeInRange(1, lines.Length, $"{problem} in\n{text}");
        problem.At.Column.ShouldBeInRange(1, lines[problem.At.Line - 1].Length + 1, $"{problem} in\n{text}");
    }

    private static Gen<string> Mutated(string text) =>
        Gen.Choose(1, 6).SelectMany(times => Gen.ArrayOf(Mutation, times), (_, mutations) => mutations.Aggregate(text, (mutated, mutate) => mutate(mutated)));

    private static Gen<Func<string, string>> Mutation => Gen.OneOf(
        // Characters: removed, put in, put in the place of another.
        Place.SelectMany(_ => Gen.Choose(1, 4), (at, length) => Change(at, (text, index) => text.Remove(index, Math.Min(length, text.Length - index)))),
        Place.SelectMany(_ => Gen.Elements(Alphabet.ToCharArray()), (at, letter) => Change(at, (text, index) => text.Insert(index, letter.ToString()))),
        Place.SelectMany(_ => Gen.Elements(Alphabet.ToCharArray()), (at, letter) => Change(at, (text, index) => index == text.Length ? text : text.Remove(index, 1).Insert(index, letter.ToString()))),
        // Lines: removed, doubled, further in, less far in.
        Place.Select(at => Change(at, (text, index) => Line(text, index, _ => ""))),
        Place.Select(at => Change(at, (text, index) => Line(text, index, line => line + line))),
        Place.Select(at => Change(at, (text, index) => Line(text, index, line => "  " + line))),
        Place.Select(at => Change(at, (text, index) => Line(text, index, line => line.TrimStart(' ')))),
        // The end lost; values that are someone's slip.
        Place.Select(at => Change(at, (text, index) => text[..index])),
        Place.SelectMany(
            _ => Gen.Elements(": ", "null", "9999999999999999999999", "-9223372036854775808", "[[", "{}", "\"\\x\"", "*a", "&a", "!!b", "1e400", "2023-02-30", "\n---\n", "\n...\n", "\n  - ", "<a>", "](javascript:a)", "121212-1212", "|\n", ">-\n", "? "),
            (at, slip) => Change(at, (text, index) => text.Insert(index, slip))));

    private static Gen<double> Place => Gen.Choose(0, 1_000_000).Select(at => at / 1_000_000d);

    private static Func<string, string> Change(double at, Func<string, int, string> change) => text => change(text, (int)(at * text.Length));

    private static string Line(string text, int index, Func<string, string> change)
    {
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        var end = text.IndexOf('\n', index) is >= 0 and var found ? found + 1 : text.Length;
        return text[..start] + change(text[start..end]) + text[end..];
    }
}

using Portal.Content.Yaml;
using Portal.Synthetic;

namespace Portal.Content.Tests.Yaml;

/// <summary>What is read without the library is what the library reads.</summary>
public sealed class PlainYamlTests(ITestOutputHelper output)
{
    private static readonly Lazy<List<(string Text, bool IsInitiative)>> FrontMatters = new(ReadFrontMatters);

    private const string Marks = "-:#[]{},'\"\\ \n\t&*!|>%@?~.0aé\u00a0–\ufeff";

    [Fact]
    public void Records_are_read_as_the_library_reads_them()
    {
        var plain = FrontMatters.Value.ToLookup(one => one.IsInitiative, one => ReadsAsLibrary(one.Text));

        foreach (var kind in plain)
        {
            output.WriteLine($"{kind.Count(isPlain => isPlain)} of {kind.Count()} are plain; initiatives: {kind.Key}");
        }

        plain[true].Count(isPlain => isPlain).ShouldBeGreaterThan(plain[true].Count() * 99 / 100);
    }

    [Fact]
    public void Records_with_mistakes_are_read_as_the_library_reads_them_or_left_to_it()
    {
        var chance = new Random(7);
        var plain = 0;
        foreach (var (text, _) in FrontMatters.Value.Where(one => one.Text.Length < 5_000))
        {
            for (var n = 0; n < 8; n++)
            {
                plain += ReadsAsLibrary(Spoilt(text, chance)) ? 1 : 0;
            }
        }

        output.WriteLine($"{plain} are plain still");
        plain.ShouldBeGreaterThan(1_000);
    }

    [Theory]
    [InlineData("a: b")]
    [InlineData("a:\n- b\n- c\nd: e")]
    [InlineData("a:\n  - b: c\n    d:\n    - e\n  - f: g")]
    [InlineData("- a: [b, 'c, d', {e: \"f\", g: []}]\n\n- h: {}\n")]
    [InlineData("a: it's 5:30 in [Uppsala], C#")]
    public void What_records_use_is_plain(string text) => ReadsAsLibrary(text).ShouldBeTrue();

    [Theory]
    [InlineData("a: b\n c")]
    [InlineData("a: b\n  c: d")]
    [InlineData("a: b: c")]
    [InlineData("a: b # c")]
    [InlineData("a: 'b' c")]
    [InlineData("a: [b c: d]")]
    [InlineData("a: [b,c]")]
    [InlineData("a: [b, ]")]
    [InlineData("a: {b:c}")]
    [InlineData("a: \"b\\n\"")]
    [InlineData("a: 'b''c'")]
    [InlineData("a:\n- b\n  c")]
    [InlineData("a:\n  - b\n - c")]
    [InlineData("a:\n  b: c\n d: e")]
    [InlineData("a: b\na: c")]
    [InlineData("a: |\n  b")]
    [InlineData("a:\nb: c")]
    [InlineData("a: b\n---\nc: d")]
    [InlineData("a: b\r\nc: d")]
    [InlineData("- a\nb: c")]
    [InlineData("a: b\n- c")]
    [InlineData(" a: b")]
    [InlineData("a")]
    [InlineData("")]
    public void What_is_rare_or_wrong_is_left_to_the_library(string text)
    {
        PlainYaml.Read(text, 1, YamlReader.MaxNodes).ShouldBeNull();
        ReadsAsLibrary(text).ShouldBeFalse();
    }

    [Fact]
    public void More_values_than_allowed_are_left_to_the_library()
    {
        PlainYaml.Read("a: [b, c]", 1, 4).ShouldNotBeNull();
        PlainYaml.Read("a: [b, c]", 1, 3).ShouldBeNull();
        PlainYaml.Read("a: " + new string('[', 100) + new string(']', 100), 1, YamlReader.MaxNodes).ShouldBeNull();
    }

    private static bool ReadsAsLibrary(string text)
    {
        if (PlainYaml.Read(text, 3, YamlReader.MaxRegisterNodes) is not { } plain)
        {
            return false;
        }

        var byLibrary = YamlReader.ReadAny(text, "a.yml", 3, problem => throw new ShouldAssertException($"{problem}\n{text}"), YamlReader.MaxRegisterNodes);
        Outline(plain).ShouldBe(Outline(byLibrary!), text);
        return true;
    }

    private static string Outline(YamlNode node) => $"{node.Line}:{node.Column} " + node switch
    {
        YamlScalar scalar => $"<{scalar.Value}> {scalar.IsQuoted} {scalar.IsDecoded}",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Outline))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => Outline(entry.Key) + ": " + Outline(entry.Value)))}}}",
        _ => "?",
    };

    private static string Spoilt(string text, Random chance)
    {
        for (var times = chance.Next(1, 4); times > 0; times--)
        {
            var at = chance.Next(text.Length);
            var length = Math.Min(chance.Next(1, 4), text.Length - at);
            var mark = Marks[chance.Next(Marks.Length)].ToString();
            text = chance.Next(4) switch
            {
                0 => text.Insert(at, mark),
                1 => text.Remove(at, length),
                2 => text.Remove(at, 1).Insert(at, mark),
                _ => text.Insert(at, text.Substring(chance.Next(text.Length - length), length)),
            };
            text += text.Length == 0 ? "a" : "";
        }

        return text;
    }

    // Of all records, and of made-up ones.
    private static List<(string Text, bool IsInitiative)> ReadFrontMatters()
    {
        var made = Directory.CreateTempSubdirectory("plain-yaml-");
        try
        {
            SyntheticInput.Write(made.FullName, Repository.PathTo("input"), initiatives: 500, seed: 3);
            return [.. new[] { Repository.PathTo("input"), made.FullName }
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                .Select(file => (Text: FrontMatter(file), IsInitiative: file.Contains("/initiatives/", StringComparison.Ordinal)))
                .Where(one => one.Text.Length > 0)];
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    private static string FrontMatter(string file)
    {
        var text = File.ReadAllText(file);
        return file.EndsWith(".yml", StringComparison.Ordinal) ? text
            : text.StartsWith("---\n", StringComparison.Ordinal) ? text[4..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)]
            : "";
    }
}

using System.Diagnostics;
using System.Text;
using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Graph;
using Portal.Content.Reading;

namespace Portal.Content.Tests.Checking;

/// <summary>Broken records that are too large, or too much of the machine, to be stored.</summary>
public sealed class GeneratedRecordsTests
{
    private const string Initiative = "initiatives/norrmark/larcentrum.md";
    private const string Theme = "themes/miljo.yml";
    private const string Strategy = "strategies/rus-norrmark.yml";
    private const string Summary = "Ett lärcentrum för vuxna.";

    [Fact]
    public void A_file_of_ten_megabytes_is_refused_unread()
    {
        using var input = new TemporaryInput();
        input.Write("initiatives/norrmark/nytt.md", new byte[10_000_000]);

        Only(input).ShouldBe("file-too-large initiatives/norrmark/nytt.md:1:1");
    }

    [Fact]
    public void A_file_may_be_a_mebibyte_and_not_a_byte_more()
    {
        using var input = new TemporaryInput();
        var text = input.Read(Initiative);
        var largest = text + new string('x', (1 << 20) - Encoding.UTF8.GetByteCount(text));

        input.Write(Initiative, largest);
        input.Check().ShouldBeEmpty();

        input.Write(Initiative, largest + "x");
        Only(input).ShouldBe($"file-too-large {Initiative}:1:1");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported_and_the_others_are_read()
    {
        using var input = new TemporaryInput();
        using var held = new FileStream(input.PathTo(Initiative), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Only(input).ShouldBe($"file-unreadable {Initiative}:1:1");
    }

    [Fact]
    public void A_bomb_of_aliases_stops_at_the_first_anchor()
    {
        using var input = new TemporaryInput();
        var bomb = new StringBuilder("a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (var name = 'b'; name <= 'z'; name++)
        {
            bomb.Append(name).Append(": &").Append(name).Append(" [").AppendJoin(", ", Enumerable.Repeat($"*{(char)(name - 1)}", 10)).Append("]\n");
        }

        input.Write("themes/nytt.yml", bomb.ToString());

        Only(input).ShouldBe("yaml-alias themes/nytt.yml:1:4");
    }

    [Theory]
    [InlineData("[", 100_000, 31)]
    [InlineData("{a: ", 100_000, 100)]
    [InlineData("- ", 100_000, 49)]
    [InlineData("? ", 100_000, 5)]
    public void Deep_nesting_is_refused_long_before_it_fills_the_stack(string level, int levels, int column)
    {
        using var input = new TemporaryInput();
        var deep = string.Concat(Enumerable.Repeat(level, levels));
        input.Replace(Theme, "short: Miljö", level is "- " or "? " ? $"short:\n  {deep}" : $"short: {deep}");

        var found = input.Check().ShouldHaveSingleItem();

        found.Code.ShouldBeOneOf(DiagnosticCode.YamlDepth, DiagnosticCode.YamlComplexKey);
        found.At.File.ShouldBe(Theme);
        found.At.Line.ShouldBe(level is "- " or "? " ? 4 : 3);
        found.At.Column.ShouldBe(column);
    }

    [Fact]
    public void A_record_holds_twenty_thousand_values_at_most()
    {
        using var input = new TemporaryInput();
        input.Replace(Strategy, "region: norrmark\n", $"region: norrmark\nvalues: [{string.Join(", ", Enumerable.Repeat("{name: a}", 10_001))}]\n");

        Only(input).ShouldStartWith($"yaml-size {Strategy}:4:");
    }

    [Fact]
    public void A_hundred_thousand_fields_in_a_record_are_read_in_a_moment()
    {
        using var input = new TemporaryInput();
        input.Write("documents.yml", input.Read("documents.yml") + "- id: nytt\n" + string.Concat(Enumerable.Range(0, 80_000).Select(i => $"  f{i}: 1\n")));
        var clock = Stopwatch.StartNew();

        input.Check().Count(problem => problem.Code == DiagnosticCode.UnknownField).ShouldBe(80_000);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void A_register_that_is_gone_is_one_problem_at_the_first_record_that_needs_it()
    {
        using var input = new TemporaryInput();
        File.Delete(input.PathTo("organisations.yml"));

        var problem = input.Check().ShouldHaveSingleItem();

        problem.Code.ShouldBe(DiagnosticCode.RegisterMissing);
        problem.At.ToString().ShouldBe("bodies/norrmark-tillvaxtnamnd.yml:4:15");
    }

    [Fact]
    public void Many_references_to_what_was_taken_away_are_one_problem_with_the_first_places_and_few_are_one_each()
    {
        using var input = new TemporaryInput();
        for (var i = 10; i < 10 + MissingTargets.MostApart; i++)
        {
            input.Write($"initiatives/norrmark/nytt-{i}.md", input.Read(Initiative).Replace("i Granvik", $"{i}", StringComparison.Ordinal).Replace("theme: jamstalldhet", "theme: borta", StringComparison.Ordinal).Replace("20361003", $"203620{i}", StringComparison.Ordinal).Replace("order: 1", $"order: {i}", StringComparison.Ordinal));
        }

        input.Check().ShouldAllBe(problem => problem.Code == DiagnosticCode.UnknownTheme);
        input.Check().Length.ShouldBe(MissingTargets.MostApart);

        input.Replace(Initiative, "theme: jamstalldhet", "theme: borta");

        var problem = input.Check().ShouldHaveSingleItem();
        problem.At.ToString().ShouldBe($"{Initiative}:4:8");
        problem.Message.ShouldBe("There is no theme 'borta'. 11 places in initiatives/ point to it: here, initiatives/norrmark/nytt-10.md:4:8, initiatives/norrmark/nytt-11.md:4:8, initiatives/norrmark/nytt-12.md:4:8 and 7 more.");
        problem.Mend.ShouldStartWith("If it was taken away or renamed, put it back or correct them all.");
    }

    [Fact]
    public void One_row_may_tell_of_several_initiatives_where_a_note_says_so()
    {
        using var input = new TemporaryInput();
        input.Write("initiatives/norrmark/nytt.md", input.Read(Initiative).Replace("i Granvik", "på nätet", StringComparison.Ordinal).Replace("ids: {nyps: [\"20361003\"]}", "notes: [\"Avsnitt 2, rad 1 visas som två insatser.\"]", StringComparison.Ordinal));

        input.Check().ShouldBeEmpty();

        input.Replace("initiatives/norrmark/nytt.md", "rad 1 ", "rad 12 ");

        input.Check().ShouldAllBe(problem => problem.Code == DiagnosticCode.DuplicateSource);
        input.Check().Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_named_pipe_does_not_keep_the_reader_waiting()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders.");
        using var input = new TemporaryInput();
        using var made = Process.Start("mkfifo", input.PathTo("themes/ror.yml"));
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        var problems = await Task.Run(input.Check, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        problems.ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCode.EmptyFile);
    }

    [Fact]
    public void A_folder_without_records_is_one_problem_and_no_site()
    {
        var folder = Directory.CreateTempSubdirectory("portal-empty-");
        try
        {
            InputChecks.Check(InputReader.Read(folder.FullName)).ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCode.NoRecords);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_register_with_another_extension_is_one_problem()
    {
        using var input = new TemporaryInput();
        File.Move(input.PathTo("documents.yml"), input.PathTo("documents.yaml"));

        input.Check().ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCode.MisplacedFile);
    }

    [Fact]
    public void Spaces_around_a_reference_in_quotes_are_no_part_of_it()
    {
        using var input = new TemporaryInput();
        input.Replace("initiatives/norrmark/larcentrum.md", "region: norrmark", "region: ' norrmark '");

        var reading = InputReader.Read(input.Folder);

        InputChecks.Check(reading).ShouldBeEmpty();
        PortalGraph.Link(reading).Initiatives.Initiatives.ShouldContain(initiative => initiative.Slug.Value == "larcentrum" && initiative.Region.Value == "norrmark");
    }

    [Theory]
    [InlineData("{text: Numret 20361003 står vid två insatser., initiatives: [vattenvagen, larcentrum]}", 0)]
    [InlineData("{text: Numret 20361003 står vid två insatser., initiative: vattenvagen}", 0)]
    [InlineData("{text: Numret 20361004 står vid två insatser., initiatives: [vattenvagen, larcentrum]}", 1)]
    [InlineData("Numret 20361003 står vid två insatser.", 1)]
    public void A_case_number_of_two_initiatives_is_no_problem_once_a_note_on_one_of_them_tells_of_it(string note, int problems)
    {
        using var input = new TemporaryInput();
        input.Write("initiatives/norrmark/vattenvagen.md", File.ReadAllText(Path.Combine(TemporaryInput.Corpus, "duplicate-case-number", "initiatives", "norrmark", "vattenvagen.md")));
        input.Replace("reports/norrmark-2023.yml", "  - Tabellen saknar en rubrik.", $"  - {note}");

        input.Check().Count(problem => problem.Code == DiagnosticCode.DuplicateCaseNumber).ShouldBe(problems);
    }

    [Fact]
    public void A_note_on_several_initiatives_stands_with_each_of_them()
    {
        using var input = new TemporaryInput();
        input.Replace("reports/norrmark-2023.yml", "initiative: vattenvagen", "initiatives: [vattenvagen, larcentrum]");

        var graph = PortalGraph.Link(InputReader.Read(input.Folder));

        foreach (var slug in (string[])["vattenvagen", "larcentrum"])
        {
            graph.NotesOn(graph.Initiative(new(new("norrmark"), new(slug)))).Select(note => note.Text).ShouldContain("Källan skriver namnet på två sätt.");
        }
    }

    [Fact]
    public void A_word_of_ten_thousand_letters_is_no_title()
    {
        using var input = new TemporaryInput();
        input.Replace(Initiative, "title: Lärcentrum i Granvik", $"title: {new string('å', 10_000)}");

        Only(input).ShouldBe($"text-too-long {Initiative}:2:8");
    }

    [Fact]
    public void A_word_of_ten_thousand_letters_in_a_reference_is_shortened_in_the_message()
    {
        using var input = new TemporaryInput();
        input.Replace(Initiative, "owner: Tillväxtenheten", $"owner: {new string('å', 10_000)}");

        var found = input.Check().ShouldHaveSingleItem();

        found.Code.ShouldBe(DiagnosticCode.UnknownOrganisation);
        found.ToString().Length.ShouldBeLessThan(500);
    }

    [Theory]
    [InlineData(">", "")]
    [InlineData("- ", "")]
    [InlineData("[", "")]
    [InlineData("![", "")]
    [InlineData("*a ", "")]
    [InlineData("**a_", "")]
    [InlineData("> - ", "")]
    [InlineData("[", "](https://example.se/)")]
    [InlineData("<a href=\"", "")]
    [InlineData("`", "")]
    [InlineData("\\", "")]
    [InlineData("&amp;", "")]
    public void A_text_of_marks_alone_neither_throws_nor_takes_long(string mark, string end)
    {
        using var input = new TemporaryInput();
        input.Replace(Initiative, Summary, $"{Summary}\n\n{string.Concat(Enumerable.Repeat(mark, 50_000))}a{string.Concat(Enumerable.Repeat(end, end.Length == 0 ? 0 : 20_000))}");
        var clock = Stopwatch.StartNew();

        input.Check().ShouldAllBe(problem => problem.At.File == Initiative);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> - ")]
    public void Text_that_nests_too_deep_to_be_shown_is_an_error(string mark)
    {
        using var input = new TemporaryInput();
        input.Replace(Initiative, Summary, $"{Summary}\n\n{string.Concat(Enumerable.Repeat(mark, 10_000))}a");

        Only(input).ShouldBe($"text-depth {Initiative}:20:1");
    }

    private static string Only(TemporaryInput input)
    {
        var found = input.Check().ShouldHaveSingleItem();
        return $"{found.Code} {found.At}";
    }
}

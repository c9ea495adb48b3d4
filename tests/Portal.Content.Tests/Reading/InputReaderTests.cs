using System.Text;
using Portal.Content.Checking;
using Portal.Content.Reading;
using Portal.Content.Records;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Tests.Checking;
using Record = Portal.Content.Records.Record;

namespace Portal.Content.Tests.Reading;

public sealed class InputReaderTests
{
    [Fact]
    public void Every_type_of_record_is_read()
    {
        using var input = new TemporaryInput();

        var reading = InputReader.Read(input.Folder);

        AllRecords(reading).Select(record => record.GetType()).Distinct().Count().ShouldBe(RecordType.All.Length);
        reading.RecordCount.ShouldBe(AllRecords(reading).Count);
    }

    [Fact]
    public void Only_files_that_changed_are_read_again()
    {
        using var input = new TemporaryInput();
        var first = InputReader.Read(input.Folder);
        input.Replace("initiatives/norrmark/larcentrum.md", "Lärcentrum i Granvik", "Lärcentrum i Ålhamn");
        input.Write("themes/nytt.yml", "id: nytt\nname: Nytt\nshort: Nytt\norder: 3\nkind: horizontal\n");
        File.Delete(input.PathTo("bodies/norrmark-tillvaxtnamnd.yml"));

        var second = InputReader.Read(input.Folder, first);

        var known = AllRecords(first).ToHashSet<Record>(ReferenceEqualityComparer.Instance);
        AllRecords(second).Where(record => !known.Contains(record)).Select(record => record.Origin.File).ShouldBe(["initiatives/norrmark/larcentrum.md", "themes/nytt.yml"], ignoreOrder: true);
        AllRecords(second).ShouldNotContain(record => record.Origin.File == "bodies/norrmark-tillvaxtnamnd.yml");
        second.Records<Initiative>().ShouldContain(initiative => initiative.Title == "Lärcentrum i Ålhamn");
    }

    [Fact]
    public void A_file_that_was_touched_but_has_the_same_bytes_is_not_read_again()
    {
        using var input = new TemporaryInput();
        var first = InputReader.Read(input.Folder);
        input.Write("regions/norrmark.yml", input.Read("regions/norrmark.yml"));

        var second = InputReader.Read(input.Folder, first);

        AllRecords(second).ShouldBe(AllRecords(first), ReferenceEqualityComparer.Instance as IEqualityComparer<Record>);
    }

    [Fact]
    public void Reading_again_finds_what_reading_for_the_first_time_finds()
    {
        using var input = new TemporaryInput();
        var first = InputReader.Read(input.Folder);
        foreach (var name in new[] { "unknown-theme", "duplicate-title", "yaml-syntax-colon", "region-folder" })
        {
            var overlay = Path.Combine(TemporaryInput.Corpus, name);
            foreach (var file in Directory.EnumerateFiles(overlay, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "expected.txt"))
            {
                input.Write(Path.GetRelativePath(overlay, file), File.ReadAllBytes(file));
            }

            var second = InputReader.Read(input.Folder, first);

            InputChecks.Check(second).ShouldBe(InputChecks.Check(InputReader.Read(input.Folder)));
            first = second;
        }
    }

    [Fact]
    public void Records_come_in_the_order_of_their_paths_whatever_the_order_of_the_folder()
    {
        using var input = new TemporaryInput();
        var expected = AllRecords(InputReader.Read(input.Folder)).Select(record => record.Origin).ToList();
        using var copy = new TemporaryInput();
        var files = Directory.GetFiles(copy.Folder, "*", SearchOption.AllDirectories).Select(file => (File: Path.GetRelativePath(copy.Folder, file), Bytes: File.ReadAllBytes(file))).ToList();
        Directory.Delete(copy.Folder, recursive: true);
        foreach (var (file, bytes) in files.OrderByDescending(file => file.File, StringComparer.Ordinal))
        {
            copy.Write(file, bytes);
        }

        var reading = InputReader.Read(copy.Folder);

        AllRecords(reading).Select(record => record.Origin).ShouldBe(expected);
        reading.Records<Initiative>().Select(initiative => initiative.Origin.File).ShouldBe(["initiatives/norrmark/larcentrum.md", "initiatives/norrmark/vattenvagen.md", "initiatives/soderhav/vattenvagen-syd.md"]);
    }

    [Fact]
    public void Files_of_tools_and_readme_files_are_no_records()
    {
        using var input = new TemporaryInput();
        input.Write(".vscode/settings.json", "{}");
        input.Write("regions/.DS_Store", [0]);
        input.Write("initiatives/norrmark/README.md", "# Läs mig");

        input.Check().ShouldBeEmpty();
    }

    [Fact]
    public void Links_in_the_file_system_are_not_followed()
    {
        using var input = new TemporaryInput();
        Directory.CreateSymbolicLink(input.PathTo("initiatives/norrmark/runt"), input.Folder);
        File.CreateSymbolicLink(input.PathTo("themes/lank.yml"), "/etc/hostname");

        input.Check().ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_to_be_missing() =>
        Should.Throw<DirectoryNotFoundException>(() => InputReader.Read(Path.Combine(Path.GetTempPath(), "portal-no-such-folder")));

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_nothing_but_the_warning()
    {
        using var input = new TemporaryInput();
        var plain = InputReader.Read(input.Folder).Records<Initiative>();
        foreach (var file in Directory.GetFiles(input.PathTo("initiatives"), "*", SearchOption.AllDirectories))
        {
            File.WriteAllBytes(file, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal))]);
        }

        var reading = InputReader.Read(input.Folder);

        InputChecks.Check(reading).HasErrors().ShouldBeFalse();
        reading.Records<Initiative>().Select(Told).ShouldBe(plain.Select(Told));

        static string Told(Initiative initiative) =>
            $"{initiative.Title} {initiative.PlaceOf("source")} {string.Join('|', initiative.Text.AllMarkdown())} {string.Join('|', initiative.Notes.Select(note => note.Text))}";
    }

    [Fact]
    public void A_field_is_found_where_it_stands()
    {
        using var input = new TemporaryInput();

        var reading = InputReader.Read(input.Folder);

        reading.Records<Initiative>().Single(initiative => initiative.Slug.Value == "larcentrum").PlaceOf("theme").ToString().ShouldBe("initiatives/norrmark/larcentrum.md:4:8");
        reading.Records<Organisation>().Single(organisation => organisation.Id.Value == "eruf").PlaceOf("kind").ToString().ShouldBe("organisations.yml:5:42");
    }

    private static List<Record> AllRecords(InputReading reading) =>
    [
        .. reading.Records<Document>(), .. reading.Records<Theme>(), .. reading.Records<Initiative>(), .. reading.Records<Organisation>(),
        .. reading.Records<Content.Records.Places.Region>(), .. reading.Records<Content.Records.Places.ProgrammeArea>(), .. reading.Records<Content.Records.Places.Municipality>(),
        .. reading.Records<Content.Records.Goals.Strategy>(), .. reading.Records<Content.Records.Reporting.Report>(), .. reading.Records<Content.Records.Reporting.Allocation>(),
        .. reading.Records<Content.Records.Programmes.Programme>(), .. reading.Records<Content.Records.Decisions.Body>(), .. reading.Records<Content.Records.Budgets.Budget>(),
        .. reading.Records<Content.Records.Decisions.DecisionList>(), .. reading.Records<Content.Records.Searching.SynonymGroup>(),
    ];
}

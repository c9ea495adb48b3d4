using System.Text.Json;

namespace Portal.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private const string Settings = """{ "Host": "a.example", "SiteTitle": "A" }""";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Records_without_errors_are_good()
    {
        WriteProject();

        var (exitCode, output, error) = await RunAsync("check");

        (exitCode, error).ShouldBe((0, ""));
        output.TrimEnd().ShouldEndWith("records");
        output.ShouldContain("0 errors");
    }

    [Fact]
    public async Task A_build_publishes_the_site_and_tells_of_stages_and_pages()
    {
        WriteProject();

        var (exitCode, output, error) = await RunAsync("build", "--output", "public");

        (exitCode, error).ShouldBe((0, ""));
        foreach (var stage in (string[])["Read ", "Check ", "Link ", "Plan ", "Render ", "Verify ", "Publish "])
        {
            ("\n" + output).ShouldContain("\n" + stage);
        }

        output.ShouldContain("  Initiative\n");
        output.ShouldNotContain('\e');
        output.ShouldContain("The history of the records is not whole: not a git repository");
        File.Exists(_folder.At("public/index.html")).ShouldBeTrue();
    }

    [Fact]
    public async Task Records_without_the_goals_of_agenda_2030_make_a_site_too()
    {
        _folder.Write("statiq.json", Settings);
        var records = Repository.PathTo("tests", "Portal.Content.Tests", "Broken", "_valid");
        foreach (var file in Directory.EnumerateFiles(records, "*", SearchOption.AllDirectories))
        {
            _folder.Write(Path.Combine("input", Path.GetRelativePath(records, file)), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        }

        var (exitCode, output, error) = await RunAsync("build", "--output", "public");

        (exitCode, error).ShouldBe((0, ""), output);
        (await File.ReadAllTextAsync(_folder.At("public/index.html"), TestContext.Current.CancellationToken)).ShouldNotContain("agenda-2030");
    }

    [Fact]
    public async Task A_broken_record_is_told_as_text_with_its_line_and_a_caret()
    {
        WriteProject();
        Break();

        var (exitCode, output, _) = await RunAsync("check");

        exitCode.ShouldBe(1);
        output.ShouldContain($"input/{SmallInput.Record}:3:9: error unknown-region: ");
        output.ShouldContain(" 3 | region: gottland\n   |         ^\n   Did you mean 'gotland'?");
    }

    [Fact]
    public async Task A_broken_record_is_told_as_a_workflow_command()
    {
        WriteProject();
        Break();

        var (exitCode, output, _) = await RunAsync("check", "--format", "github");

        exitCode.ShouldBe(1);
        output.ShouldContain($"::error file=input/{SmallInput.Record},line=3,col=9,title=unknown-region::");
    }

    [Fact]
    public async Task A_broken_record_is_told_as_json_and_nothing_else_is_written()
    {
        WriteProject();
        Break();

        var (exitCode, output, _) = await RunAsync("check", "--format", "json");

        exitCode.ShouldBe(1);
        using var json = JsonDocument.Parse(output);
        var problem = json.RootElement.EnumerateArray().First(one => one.GetProperty("code").GetString() == "unknown-region");
        problem.EnumerateObject().Select(property => property.Name).ShouldBe(["severity", "code", "rule", "file", "line", "column", "message", "mend"]);
        problem.GetProperty("severity").GetString().ShouldBe("error");
        problem.GetProperty("file").GetString().ShouldBe($"input/{SmallInput.Record}");
        (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()).ShouldBe((3, 9));
    }

    [Fact]
    public async Task A_broken_record_stops_the_build()
    {
        WriteProject();
        Break();

        var (exitCode, output, error) = await RunAsync("build");

        exitCode.ShouldBe(1);
        output.ShouldContain("Check ");
        error.ShouldContain("error unknown-region");
        error.ShouldContain("nothing was published");
        Directory.Exists(_folder.At("output")).ShouldBeFalse();
    }

    [Fact]
    public async Task Wrong_settings_are_problems_too()
    {
        WriteProject("""{ "Host": "a.example", "SiteTitle": "A", "OutputPaths": "out" }""");

        var (exitCode, output, _) = await RunAsync("check", "--format", "github");

        exitCode.ShouldBe(1);
        output.ShouldStartWith("::error file=statiq.json,line=1,col=42,title=unknown-setting::'OutputPaths' is not a setting. Did you mean 'OutputPath'?");
    }

    [Fact]
    public async Task Escape_sequences_in_a_record_do_not_reach_the_terminal()
    {
        WriteProject();
        _folder.Write($"input/{SmallInput.Record}", "---\ntitle: A\nregion: \"got\\e]0;pwned\\a\\e[2Jland\"\n\e[31mred: \u202E x\n---\n");

        foreach (var format in (string[])["text", "github", "json"])
        {
            var (exitCode, output, _) = await RunAsync("check", "--format", format);

            exitCode.ShouldBe(1);
            output.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty(format);
            output.ShouldNotContain('\u202E', format);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("bild")]
    [InlineData("build extra")]
    [InlineData("check --format xml")]
    [InlineData("check --settings missing.json")]
    [InlineData("check --settings input")]
    [InlineData("check --input missing")]
    [InlineData("check --input=")]
    [InlineData("build --output=")]
    [InlineData("build --settings=")]
    [InlineData("build --output input/site")]
    [InlineData("build --output .")]
    [InlineData("serve --port many")]
    [InlineData("serve --port 70000")]
    [InlineData("new initiative --region gotland")]
    [InlineData("new initiative --region gottland --title Cykelväg")]
    public async Task Wrong_usage_ends_with_2_and_a_line_that_says_what_is_wrong(string arguments)
    {
        WriteProject();

        var (exitCode, output, error) = await RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        exitCode.ShouldBe(2);
        output.ShouldBe("");
        error.ShouldStartWith("portal: ");
        error.ShouldNotContain("System.");
        error.ShouldNotContain("<U+");
    }

    [Fact]
    public async Task A_foreign_output_folder_is_refused()
    {
        WriteProject();
        _folder.Write("output/thesis.txt", "years of work");

        var (exitCode, _, error) = await RunAsync("build");

        exitCode.ShouldBe(2);
        error.ShouldContain("--clean");
        File.Exists(_folder.At("output/thesis.txt")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_fault_of_the_machine_ends_with_70_and_one_line_unless_more_is_asked_for()
    {
        WriteProject();
        _folder.Write("file", "");

        var (exitCode, _, error) = await RunAsync("build", "--output", "file/output");
        exitCode.ShouldBe(70);
        error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldStartWith("portal: ");

        (_, _, error) = await RunAsync("build", "--output", "file/output", "--verbose");
        error.ShouldContain("   at ");
    }

    [Fact]
    public async Task A_new_initiative_is_begun_where_it_belongs()
    {
        WriteProject();

        var (exitCode, output, _) = await RunAsync("new", "initiative", "--region", "gotland", "--title", "Cykelväg");

        exitCode.ShouldBe(0);
        output.ShouldStartWith("input/initiatives/gotland/cykelvag.md\nLeft to fill in: theme, year, kind, source, summary.");
        File.Exists(_folder.At("input/initiatives/gotland/cykelvag.md")).ShouldBeTrue();
    }

    [Fact]
    public async Task Help_is_no_error()
    {
        var (exitCode, output, _) = await RunAsync("--help");

        exitCode.ShouldBe(0);
        foreach (var command in (string[])["build", "serve", "check", "new"])
        {
            output.ShouldContain($"  {command}");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_folders_are_compared_in_words()
    {
        WriteProject();
        SmallInput.Write(_folder.At("before"));
        Change();

        var (exitCode, output, error) = await RunAsync("diff", "before");

        (exitCode, error).ShouldBe((0, ""));
        output.ShouldStartWith("Ändringar i uppgifterna\n  - 1 insats: 1 ändrad\n");
        output.ShouldContain("- År ändrat från 2023 till 2022\n");
        output.ShouldContain(SmallInput.RecordAddress);
    }

    [Fact]
    public async Task A_commit_is_compared_with_the_records_as_they_are()
    {
        WriteProject();
        foreach (var arguments in (string[][])[["init", "--quiet"], ["add", "--all"], ["-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "--quiet", "-m", "a"]])
        {
            using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path })!;
            await git.WaitForExitAsync();
            git.ExitCode.ShouldBe(0);
        }

        Change();

        var (exitCode, output, _) = await RunAsync("diff", "HEAD", "--format", "json");

        exitCode.ShouldBe(0);
        using var json = JsonDocument.Parse(output);
        var record = json.RootElement.GetProperty("records").EnumerateArray().ShouldHaveSingleItem();
        record.GetProperty("id").GetString().ShouldBe("gotland/redriv");
        var field = record.GetProperty("fields").EnumerateArray().ShouldHaveSingleItem();
        (field.GetProperty("path").GetString(), field.GetProperty("before").GetString(), field.GetProperty("after").GetString()).ShouldBe(("year", "2023", "2022"));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--output=pwned")]
    [InlineData("HEAD")]
    public async Task What_is_neither_folder_nor_commit_cannot_be_compared(string state)
    {
        WriteProject();

        var (exitCode, output, error) = await RunAsync("diff", "--", state);

        (exitCode, output).ShouldBe((2, ""));
        error.ShouldStartWith("portal: ");
    }

    private void Change()
    {
        var text = File.ReadAllText(_folder.At($"input/{SmallInput.Record}"));
        text.ShouldContain("year: 2023");
        _folder.Write($"input/{SmallInput.Record}", text.Replace("year: 2023", "year: 2022", StringComparison.Ordinal));
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => PortalProcess.RunAsync(_folder.Path, arguments);

    private void WriteProject(string settings = Settings)
    {
        _folder.Write("statiq.json", settings);
        SmallInput.Write(_folder.At("input"));
    }

    private void Break()
    {
        var text = File.ReadAllText(_folder.At($"input/{SmallInput.Record}"));
        _folder.Write($"input/{SmallInput.Record}", text.Replace("region: gotland", "region: gottland", StringComparison.Ordinal));
    }
}

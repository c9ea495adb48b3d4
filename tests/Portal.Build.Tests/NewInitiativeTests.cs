using Portal.Build.Editing;
using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;
using Portal.Content.Records.Initiatives;

namespace Portal.Build.Tests;

public sealed class NewInitiativeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public NewInitiativeTests() => SmallInput.Write(_folder.Path);

    [Theory]
    [InlineData("Cykelväg Visby–Roma", "cykelvag-visby-roma")]
    [InlineData("Stöd: \"nya\" \\ företag # 1", "stod-nya-foretag-1")]
    [InlineData("Yes", "yes")]
    [InlineData("2024", "2024")]
    [InlineData("- [x] {y: z} & *a !b |c >d %e @f `g`", "x-y-z-a-b-c-d-e-f-g")]
    [InlineData("'Enkel'", "enkel")]
    public void What_is_begun_is_right_but_for_what_is_said_to_be_left(string title, string name)
    {
        var begun = NewInitiative.Begin(_folder.Path, "gotland", title);

        begun.Refusal.ShouldBeNull();
        begun.File.ShouldBe(_folder.At($"initiatives/gotland/{name}.md"));
        var reading = InputReader.Read(_folder.Path);
        reading.Records<Initiative>().Single(one => one.Slug.Value == name).Title.ShouldBe(title);
        var problems = InputChecks.Check(reading).Where(problem => problem.Severity == Severity.Error).ToArray();
        problems.ShouldAllBe(problem => problem.At.File == $"initiatives/gotland/{name}.md");
        problems.ShouldAllBe(problem => problem.Code == DiagnosticCode.MissingField || problem.Code == DiagnosticCode.MissingSummary);
        problems.Length.ShouldBe(begun.Left.Length);
        begun.Left.ShouldBe(["theme", "year", "kind", "source", "summary"]);
    }

    [Fact]
    public void The_comments_become_a_right_record_when_they_are_filled_in()
    {
        var begun = NewInitiative.Begin(_folder.Path, "gotland", "Cykelväg");
        var text = File.ReadAllText(begun.File!);
        text.ShouldContain("# kind:  # Slag av insats. project, network,");
        foreach (var (field, value) in ((string, string)[])[("theme", "miljo-klimat"), ("year", "2023"), ("kind", "project"), ("source", "{document: insatser-2023, section: 1, order: 1}")])
        {
            text = text.Replace($"# {field}: ", $"{field}: {value}", StringComparison.Ordinal);
        }

        File.WriteAllText(begun.File!, text + "En ny cykelväg.\n");

        InputChecks.Check(InputReader.Read(_folder.Path)).Where(problem => problem.Severity == Severity.Error).ShouldBeEmpty();
    }

    [Fact]
    public void The_examples_of_optional_fields_are_right_as_they_stand()
    {
        var begun = NewInitiative.Begin(_folder.Path, "gotland", "Cykelväg");
        var text = File.ReadAllText(begun.File!);
        foreach (var field in (string[])["period", "owner", "funding", "goals", "municipalities"])
        {
            text.ShouldContain($"\n# {field}: ");
            text = text.Replace($"\n# {field}: ", $"\n{field}: ", StringComparison.Ordinal);
        }

        File.WriteAllText(begun.File!, text);

        var problems = InputChecks.Check(InputReader.Read(_folder.Path)).Where(problem => problem.Severity == Severity.Error).ToArray();
        problems.ShouldAllBe(problem => problem.Code == DiagnosticCode.MissingField || problem.Code == DiagnosticCode.MissingSummary);
        problems.Length.ShouldBe(begun.Left.Length);
    }

    [Theory]
    [InlineData("gottland", "Did you mean 'gotland'?")]
    [InlineData("Gotland", "Did you mean 'gotland'?")]
    [InlineData("Västra Götaland", "Did you mean 'vastra-gotaland'?")]
    [InlineData("../../etc", "The regions are ")]
    [InlineData("", "The regions are ")]
    public void An_unknown_region_is_refused_and_the_nearest_offered(string region, string told)
    {
        var before = _folder.Contents();

        NewInitiative.Begin(_folder.Path, region, "Cykelväg").Refusal.ShouldNotBeNull().ShouldContain(told);
        _folder.Contents().ShouldBe(before);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("två\nrader")]
    [InlineData("dold\u200Btext")]
    public void A_title_that_cannot_be_one_is_refused(string title) =>
        NewInitiative.Begin(_folder.Path, "gotland", title).Refusal.ShouldNotBeNull();

    [Fact]
    public void A_record_that_is_there_is_never_overwritten()
    {
        var before = _folder.Contents();

        NewInitiative.Begin(_folder.Path, "gotland", "ReDriv").Refusal.ShouldNotBeNull().ShouldContain("exists already");
        _folder.Contents().ShouldBe(before);
    }

    [Fact]
    public void A_long_title_gives_a_short_name_cut_between_words() =>
        Path.GetFileNameWithoutExtension(NewInitiative.Begin(_folder.Path, "gotland", string.Join(' ', Enumerable.Repeat("samverkan", 20))).File)!
            .ShouldBe(string.Join('-', Enumerable.Repeat("samverkan", 8)));

    public void Dispose() => _folder.Dispose();
}

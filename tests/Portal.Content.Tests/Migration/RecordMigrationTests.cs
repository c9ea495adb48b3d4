using Portal.Content.Diagnostics;
using Portal.Migration;

namespace Portal.Content.Tests.Migration;

public sealed class RecordMigrationTests(MigratedRecords records, ITestOutputHelper output) : IClassFixture<MigratedRecords>
{
    [Fact]
    public void The_migrated_records_have_no_errors()
    {
        foreach (var warning in records.Problems.Where(problem => problem.Severity == Severity.Warning))
        {
            output.WriteLine(warning.ToString());
        }

        records.Problems.Where(problem => problem.Severity == Severity.Error).ShouldBeEmpty();
    }

    [Fact]
    public void Records_that_are_migrated_already_stay_as_they_are()
    {
        foreach (var (path, text) in records.Migrated)
        {
            RecordMigration.Migrate(path, text).ShouldBe(text, path);
        }
    }

    [Fact]
    public void A_project_that_several_regions_tell_of_is_linked_both_ways_and_has_its_amounts_once()
    {
        var accounts = records.Graph.Value.Initiatives.Initiatives.Where(initiative => !initiative.SharedWith.IsEmpty).ToList();
        var projects = accounts.Select(account => account.SharedWith.Append(account.Reference).Order().ToArray()).DistinctBy(project => string.Join(' ', project)).ToList();

        foreach (var project in projects)
        {
            output.WriteLine(string.Join(", ", project));
            var shared = project.Select(records.Graph.Value.Initiative).ToList();
            shared.ShouldAllBe(account => account.SharedWith.Length == project.Length - 1);
            shared.Count(account => account.Funding.Length > 0 || account.Cost is not null).ShouldBeLessThan(2);
            shared.Count(account => account.Participants is not null).ShouldBeLessThan(2);
        }

        (projects.Count, accounts.Count).ShouldBe((11, 26));
    }

    [Fact]
    public void A_record_in_neither_form_is_refused()
    {
        var fault = Should.Throw<InvalidDataException>(() => RecordMigration.Migrate("initiatives/vastmanland/kod-projektet.md", "---\ntitle: KOD-projektet\n---\nText.\n"));

        fault.Message.ShouldContain("kod-projektet.md");
    }
}

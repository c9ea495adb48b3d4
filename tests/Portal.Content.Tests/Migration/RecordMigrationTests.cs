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
}

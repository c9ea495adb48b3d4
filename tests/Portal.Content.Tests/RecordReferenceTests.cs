namespace Portal.Content.Tests;

public sealed class RecordReferenceTests
{
    [Fact]
    public void The_reference_of_records_says_what_the_code_says()
    {
        var file = Repository.PathTo("docs", "reference.md");
        var reference = RecordReference.Make();
        if (Environment.GetEnvironmentVariable("UPDATE_REFERENCE") == "1")
        {
            File.WriteAllText(file, reference);
        }

        File.ReadAllText(file).ShouldBe(reference, "Run UPDATE_REFERENCE=1 dotnet test tests/Portal.Content.Tests, and commit docs/reference.md.");
    }
}

using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Content.Records.Initiatives;
using Portal.Synthetic;

namespace Portal.Content.Tests;

public sealed class SyntheticRecordsTests(ITestOutputHelper output) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("synthetic-records-");

    [Fact]
    public void Made_up_records_have_no_errors_and_every_feature_of_the_real_ones()
    {
        SyntheticInput.Write(_folder.FullName, Repository.PathTo("input"), initiatives: 3_000, seed: 7);

        var reading = InputReader.Read(_folder.FullName);
        var problems = InputChecks.Check(reading);

        foreach (var code in problems.CountBy(problem => problem.Code))
        {
            output.WriteLine($"{code.Key}: {code.Value}");
        }

        problems.Where(problem => problem.Severity == Severity.Error).ShouldBeEmpty();
        var made = PortalGraph.Link(reading).Initiatives.Initiatives;
        made.Length.ShouldBe(3_000);
        Share("linked to other regions' accounts", initiative => initiative.SharedWith.Length > 0);
        Share("of a known cost", initiative => initiative.Cost?.Total is not null);
        Share("of which a line of the cost is known", initiative => initiative.Cost is { Total: null });
        Share("with an amount that is a part", initiative => initiative.Funding.Any(funding => funding.IsPart));
        Share("with qualified outcomes", initiative => initiative.Indicators.Any(indicator => indicator.OutcomeQualifier is not null));
        Share("with qualified targets", initiative => initiative.Indicators.Any(indicator => indicator.TargetQualifier is not null));
        Share("with qualified participants", initiative => initiative.Participants?.Qualifier is not null);
        Share("with several case numbers", initiative => initiative.CaseNumbers?.Nyps.Length > 1);
        Share("with places abroad", initiative => initiative.PlacesAbroad.Length > 0);

        void Share(string what, Func<Initiative, bool> has)
        {
            var number = made.Count(has);
            output.WriteLine($"{number} {what}");
            number.ShouldBeGreaterThan(0, what);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

using Portal.Content.Graph;
using Portal.Content.Language;

namespace Portal.Theme.Compare;

/// <summary>What a region reported under a theme in a year, and what the account lacks.</summary>
/// <param name="Theme">What was reported.</param>
/// <param name="Address">The page with the records behind it.</param>
public sealed record CoverageCell(ThemeCoverage Theme, string Address)
{
    /// <summary>What none of the initiatives has, in words: "mål", "belopp", "utfall".</summary>
    public IEnumerable<string> Lacks
    {
        get
        {
            var group = Theme.Initiatives;
            return group.IsEmpty ? [] : [.. Lack(group.WithGoals, "mål"), .. Lack(group.WithFigures, "belopp"), .. Lack(group.WithOutcomes, "utfall")];
        }
    }

    /// <summary>The whole in words: "4 insatser, inga belopp eller utfall"; "redovisas inte".</summary>
    public string Words => Theme switch
    {
        { State: ReportingState.NoReport } => "ingen redovisning här",
        { State: ReportingState.NotReported, Initiatives.IsEmpty: true } => "redovisas inte",
        { Initiatives.IsEmpty: true } => $"{Swedish.Count(Theme.Rows ?? 0, "rad", "rader")} i källan, ingen egen insats",
        _ when !Lacks.Any() => Swedish.Initiatives(Theme.Initiatives.Count),
        _ => $"{Swedish.Initiatives(Theme.Initiatives.Count)}, inga {Swedish.List(Lacks, "eller")}",
    };

    private static IEnumerable<string> Lack(int count, string what) => count == 0 ? [what] : [];
}

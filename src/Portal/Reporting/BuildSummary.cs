using Portal.Build;
using Portal.Build.Progress;

namespace Portal.Reporting;

/// <summary>What a build has made, in a few lines.</summary>
internal static class BuildSummary
{
    /// <summary>Writes pages by kind, and time and size in all.</summary>
    /// <param name="result">A build that was published.</param>
    /// <param name="place">Where the site is: a folder or an address.</param>
    public static void Write(BuildResult result, string place)
    {
        Console.WriteLine();
        foreach (var (kind, count) in result.PagesByKind.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key))
        {
            Console.WriteLine($"{count,8:N0}  {kind}");
        }

        if (result.HistoryGap is { } gap)
        {
            Console.WriteLine($"The history of the records is not whole: {TerminalText.Neutralise(gap)}");
        }

        var pages = result.PagesByKind.Values.Sum();
        var seconds = result.Stages.Sum(stage => stage.Elapsed.TotalSeconds);
        var published = result.Stages.Single(stage => stage.Stage == Stage.Publish);
        Console.WriteLine(
            $"{pages,8:N0}  pages in {Terminal.Plural(published.Count, "file")}, {StageDisplay.Size(published.Bytes)}, "
            + $"in {seconds:F2} s; {Terminal.Count(result.Diagnostics)}; {place}");
    }
}

using System.Diagnostics;
using Portal.Build;
using Portal.Build.Progress;
using Portal.Build.Publishing;
using Portal.Build.Settings;
using Portal.Content.Diagnostics;
using Portal.Synthetic;
using Portal.Tests;

namespace Portal.Benchmarks.Building;

/// <summary>
/// The whole build of made-up records: the real registers and as many initiatives as asked for, in every form that the real ones
/// have. From a cold start, as <c>portal build</c>: what the just-in-time compiler takes is in the figures.
/// </summary>
internal static class BuildBenchmark
{
    private const int Seed = 1;

    /// <summary>Runs in a process of its own, so that memory is that of this build alone.</summary>
    public static void RunApart(string count)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["build-one", count]))!;
        process.WaitForExit();
    }

    public static void Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("portal-benchmark-").FullName;
        try
        {
            var input = Path.Combine(folder, "input");
            var made = SyntheticInput.Write(input, Repository.PathTo("input"), count, Seed);
            Console.WriteLine($"{made.Initiatives:N0} initiatives, {made.Organisations:N0} organisations, {made.Bytes / 1e6:F1} MB of records");

            var settings = new SiteSettings { Host = "insatser.example", SiteTitle = "Öppna insatser" };
            using var output = OutputFolder.Take(Path.Combine(folder, "output"), clean: false, input, keep: [], out var refusal) ?? throw new InvalidOperationException(refusal);
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            var times = new ProcessorTimes(process);
            var result = Site.Build(new BuildRequest(settings, input), output, times);
            var elapsed = watch.Elapsed;
            process.Refresh();
            var processorTime = process.TotalProcessorTime - before;

            Console.WriteLine($"  {"",-10} {"elapsed",9}  {"processor",9}  {"count",10}  {"written",11}");
            foreach (var stage in result.Stages)
            {
                Console.WriteLine($"  {stage.Stage,-10} {stage.Elapsed.TotalSeconds,7:F2} s  {times.Of(stage.Stage).TotalSeconds,7:F2} s  {stage.Count,10:N0}  {stage.Bytes / 1e6,8:F1} MB");
            }

            foreach (var problem in result.Diagnostics.Where(problem => problem.Severity == Severity.Error).Take(5))
            {
                Console.WriteLine($"  {problem}");
            }

            Console.WriteLine($"  {"Whole",-10} {elapsed.TotalSeconds,7:F2} s  {processorTime.TotalSeconds,7:F2} s  {result.PagesByKind.Values.Sum(),10:N0} pages, {process.PeakWorkingSet64 / 1e6:F0} MB of memory at most, {(result.IsPublished ? "published" : "NOT PUBLISHED")}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What each stage takes of all processors, which tells more than the clock where other programs run.</summary>
    private sealed class ProcessorTimes(Process process) : IProgress<StageReport>
    {
        private readonly Dictionary<Stage, (TimeSpan Start, TimeSpan End)> _times = [];

        public TimeSpan Of(Stage stage) => _times.GetValueOrDefault(stage) is var (start, end) ? end - start : default;

        public void Report(StageReport value)
        {
            process.Refresh();
            var now = process.TotalProcessorTime;
            _times[value.Stage] = (_times.TryGetValue(value.Stage, out var time) ? time.Start : now, now);
        }
    }
}

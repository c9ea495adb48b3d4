using System.Diagnostics;
using System.Globalization;
using System.Runtime;
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

    /// <summary>
    /// Runs each in a process of its own, so that memory is that of one build alone, and deletes what they wrote at the end: file systems such as ext4 look for
    /// files that have not just been deleted before they give room to new ones, which made the next build take half as long again.
    /// </summary>
    public static void RunApart(IEnumerable<string> counts)
    {
        var folder = Directory.CreateTempSubdirectory("portal-benchmark-").FullName;
        try
        {
            foreach (var count in counts)
            {
                using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["build-one", count, folder]))!;
                process.WaitForExit();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Builds once, below a folder that is left as it is, or else in one that is deleted.</summary>
    public static void Run(int count, string? above = null)
    {
        var folder = above is null ? Directory.CreateTempSubdirectory("portal-benchmark-").FullName : Path.Combine(above, count.ToString(CultureInfo.InvariantCulture));
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
            var times = new StageUses(process);
            var result = Site.Build(new BuildRequest(settings, input), output, times);
            var elapsed = watch.Elapsed;
            process.Refresh();
            var processorTime = process.TotalProcessorTime - before;

            Console.WriteLine($"  {"",-10} {"elapsed",9}  {"processor",9}  {"count",10}  {"written",11}  {"allocated",12}  {"collecting",10}  {"memory",9}");
            foreach (var stage in result.Stages)
            {
                var use = times.Of(stage.Stage);
                Console.WriteLine($"  {stage.Stage,-10} {stage.Elapsed.TotalSeconds,7:F2} s  {use.Processor.TotalSeconds,7:F2} s  {stage.Count,10:N0}  {stage.Bytes / 1e6,8:F1} MB  {use.Allocated / 1e6,9:F0} MB  {use.Collecting.TotalSeconds,8:F2} s  {use.Memory / 1e6,6:F0} MB");
            }

            foreach (var problem in result.Diagnostics.Where(problem => problem.Severity == Severity.Error).Take(5))
            {
                Console.WriteLine($"  {problem}");
            }

            Console.WriteLine($"  {"Whole",-10} {elapsed.TotalSeconds,7:F2} s  {processorTime.TotalSeconds,7:F2} s  {result.PagesByKind.Values.Sum(),10:N0} pages, {process.PeakWorkingSet64 / 1e6:F0} MB of memory at most, {JitInfo.GetCompiledMethodCount():N0} methods compiled in {JitInfo.GetCompilationTime().TotalSeconds:F2} s, {(result.IsPublished ? "published" : "NOT PUBLISHED")}");
        }
        finally
        {
            if (above is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>
    /// What each stage takes of all processors, which tells more than the clock where other programs run, and what it does to memory:
    /// how much it allocates, how long the garbage collector holds all threads for it, and how much the process holds at its end.
    /// </summary>
    private sealed class StageUses(Process process) : IProgress<StageReport>
    {
        private readonly Dictionary<Stage, (Use Start, Use End)> _uses = [];

        public Use Of(Stage stage) => _uses.TryGetValue(stage, out var use)
            ? new(use.End.Processor - use.Start.Processor, use.End.Allocated - use.Start.Allocated, use.End.Collecting - use.Start.Collecting, use.End.Memory)
            : default;

        public void Report(StageReport value)
        {
            process.Refresh();
            var now = new Use(process.TotalProcessorTime, GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration(), process.WorkingSet64);
            _uses[value.Stage] = (_uses.TryGetValue(value.Stage, out var use) ? use.Start : now, now);
        }
    }

    private readonly record struct Use(TimeSpan Processor, long Allocated, TimeSpan Collecting, long Memory);
}

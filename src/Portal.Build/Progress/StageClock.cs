using System.Diagnostics;

namespace Portal.Build.Progress;

/// <summary>Times one stage and reports on it. <see cref="Add"/> is safe to call from many threads at once.</summary>
internal sealed class StageClock
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly Stage _stage;
    private readonly IProgress<StageReport>? _progress;
    private readonly long _total;
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Lock _reporting = new();
    private long _count;
    private long _bytes;
    private long _reported = Stopwatch.GetTimestamp();

    public StageClock(Stage stage, IProgress<StageReport>? progress, long total = 0)
    {
        (_stage, _progress, _total) = (stage, progress, total);
        Report(isFinished: false);
    }

    public void Add(long count, long bytes = 0)
    {
        Interlocked.Add(ref _count, count);
        Interlocked.Add(ref _bytes, bytes);
        if (_progress is null || Stopwatch.GetElapsedTime(Volatile.Read(ref _reported)) < Interval || !_reporting.TryEnter())
        {
            return;
        }

        try
        {
            Report(isFinished: false);
            Volatile.Write(ref _reported, Stopwatch.GetTimestamp());
        }
        finally
        {
            _reporting.Exit();
        }
    }

    public StageReport Finish() => Report(isFinished: true);

    private StageReport Report(bool isFinished)
    {
        var report = new StageReport(
            _stage, isFinished, Stopwatch.GetElapsedTime(_start), Interlocked.Read(ref _count), _total, Interlocked.Read(ref _bytes));
        _progress?.Report(report);
        return report;
    }
}

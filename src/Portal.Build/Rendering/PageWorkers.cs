using System.Collections.Concurrent;
using Portal.Build.Links;
using Portal.Build.Publishing;

namespace Portal.Build.Rendering;

/// <summary>
/// The workers of one build, as many as threads. A parallel loop ends and begins its tasks several times a second; workers are lent to
/// them, since each gets faster with what it has seen.
/// </summary>
internal sealed class PageWorkers(LinkLedger links, DigestingTarget target) : IDisposable
{
    private readonly ConcurrentBag<PageWorker> _idle = [];

    /// <summary>A worker that nobody else has, until it is given back.</summary>
    public PageWorker Take() => _idle.TryTake(out var worker) ? worker : new PageWorker(links, target);

    /// <summary>Gives a worker back.</summary>
    public void Return(PageWorker worker) => _idle.Add(worker);

    public void Dispose()
    {
        foreach (var worker in _idle)
        {
            worker.Dispose();
        }
    }
}

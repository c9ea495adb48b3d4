using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Portal.Build.Links;
using Portal.Build.Planning;
using Portal.Build.Progress;
using Portal.Build.Publishing;
using Portal.Build.Rendering;
using Portal.Build.Settings;
using Portal.Content.Changes;
using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Content.Records;
using Portal.History;
using Portal.Theme;

namespace Portal.Build;

/// <summary>The front door: from records to the whole site.</summary>
/// <example>
/// <code>
/// using var output = OutputFolder.Take("output", clean: false, "input", keep: [], out var refusal);
/// var result = Site.Build(new BuildRequest(settings, "input"), output);
/// </code>
/// </example>
public static class Site
{
    /// <summary>
    /// Builds a site and publishes it to <paramref name="target"/>. Where anything is wrong, in the records or in the links of the
    /// pages, nothing is published.
    /// </summary>
    /// <param name="request">What to build.</param>
    /// <param name="target">Where to.</param>
    /// <param name="progress">Told of each stage, from the threads that do the work, one report at a time.</param>
    /// <param name="stop">Stops the build; nothing is published.</param>
    /// <exception cref="IOException">Input could not be read or output not be written.</exception>
    /// <exception cref="InvalidOperationException">A page could not be rendered: a fault in the theme.</exception>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public static BuildResult Build(
        BuildRequest request, SiteTarget target, IProgress<StageReport>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(target);
        return Build(request, target, (graph, settings, changes) => SitePlan.Of(graph, settings, changes), progress, stop);
    }

    /// <summary>Builds a site of other pages than the theme's.</summary>
    internal static BuildResult Build(
        BuildRequest request,
        SiteTarget target,
        Func<PortalGraph, SiteSettings, ChangeLog, SitePlan> planOf,
        IProgress<StageReport>? progress = null,
        CancellationToken stop = default)
    {
        var run = new Run(progress, stop);

        var reading = run.Read(request);
        if (!run.Check(reading))
        {
            return run.Result(reading);
        }

        var graph = run.Link(reading);
        var changes = run.ReadHistory(request, reading);
        var plan = run.Plan(() => planOf(graph, request.Settings, changes));
        var paths = new SitePaths(plan.Pages.Length);
        if (!run.FindCollisions(plan, paths))
        {
            return run.Result(reading, plan);
        }

        var digesting = new DigestingTarget(target);
        var links = run.Render(plan, paths, digesting);
        var isWhole = run.Produce(request.Producers, plan, paths, links, digesting);
        var resolves = run.Verify(links) || request.PublishesBrokenLinks;
        if (!(isWhole && resolves))
        {
            return run.Result(reading, plan);
        }

        run.Publish(target);
        return run.Result(reading, plan) with { HistoryGap = changes.Detail };
    }

    /// <summary>The problems of the records: the first stages of a build, as far as the plan, which tells of pages that share an address.</summary>
    public static BuildResult Check(BuildRequest request, IProgress<StageReport>? progress = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var run = new Run(progress, stop);
        var reading = run.Read(request);
        if (!run.Check(reading))
        {
            return run.Result(reading);
        }

        var graph = run.Link(reading);
        var plan = run.Plan(() => SitePlan.Of(graph, request.Settings));
        run.FindCollisions(plan, new SitePaths(plan.Pages.Length));
        return run.Result(reading, plan);
    }

    /// <summary>The stages of one build, and what is gathered on the way.</summary>
    private sealed class Run(IProgress<StageReport>? progress, CancellationToken stop)
    {
        private const long MostGarbage = 512 << 20;

        private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        private readonly ImmutableArray<StageReport>.Builder _stages = ImmutableArray.CreateBuilder<StageReport>();
        private readonly ParallelOptions _parallel = new() { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount };
        private long _files;
        private long _bytes;

        public InputReading Read(BuildRequest request) => Time(Stage.Read, clock =>
        {
            var reading = InputReader.Read(request.Input, request.Previous, stop);
            clock.Add(reading.FileCount);
            return reading;
        });

        public bool Check(InputReading reading) => Time(Stage.Check, clock =>
        {
            _diagnostics.AddRange(InputChecks.Check(reading));
            clock.Add(_diagnostics.Count);
            return !HasErrors();
        });

        public PortalGraph Link(InputReading reading) => Time(Stage.Link, clock =>
        {
            var graph = PortalGraph.Link(reading);
            clock.Add(reading.RecordCount);
            return graph;
        });

        public ChangeLog ReadHistory(BuildRequest request, InputReading reading) => request.History is not { } history ? SitePlan.NoChanges : Time(Stage.History, clock =>
        {
            var log = ChangeHistory.ReadAsync(request.Input, history.CacheFolder, RecordNames.Of(reading), history.Withheld, stop).GetAwaiter().GetResult();
            clock.Add(log.Commits.Length);
            return log;
        });

        public SitePlan Plan(Func<SitePlan> make) => Time(Stage.Plan, clock =>
        {
            var plan = make();
            clock.Add(plan.Pages.Length + plan.Assets.Length + plan.Files.Length);
            return plan;
        });

        /// <summary>Numbers all paths of the plan: pages first, in their order, then assets.</summary>
        public bool FindCollisions(SitePlan plan, SitePaths paths)
        {
            foreach (var page in plan.Pages)
            {
                Add(OutputPath.Of(page.Address), paths, plan, page);
            }

            foreach (var path in plan.Assets.Select(asset => asset.Path).Distinct().Concat(plan.Files.Select(file => file.Path)))
            {
                Add(path, paths, plan);
            }

            return !HasErrors();
        }

        public LinkLedger Render(SitePlan plan, SitePaths paths, DigestingTarget target) => Time(Stage.Render, plan.Pages.Count(page => !page.TellsOfFiles), clock =>
        {
            var ledger = new LinkLedger(plan.Site.Address, paths, plan.Pages.Length + plan.Assets.Length);
            RenderPages(plan, paths, ledger, target, clock, tellOfFiles: false);
            var scanner = ledger.CreateScanner();
            foreach (var asset in plan.Assets.DistinctBy(asset => asset.Path))
            {
                target.Write(asset.Path, asset.Content);
                clock.Add(0, asset.Content.Length);
                _files++;
                if (asset.Path.EndsWith(".svg", StringComparison.Ordinal))
                {
                    scanner.Scan(paths.Find("/" + asset.Path), "/" + asset.Path, System.Text.Encoding.UTF8.GetString(asset.Content));
                }
            }

            foreach (var file in plan.Files)
            {
                clock.Add(0, target.Write(file).Bytes);
                _files++;
            }

            _files += plan.Pages.Count(page => !page.TellsOfFiles);
            return ledger;
        });

        /// <summary>Makes the files beside the pages; then the pages that tell of them, and the list of all files' checksums.</summary>
        public bool Produce(ImmutableArray<SiteProducer> producers, SitePlan plan, SitePaths paths, LinkLedger links, DigestingTarget target)
        {
            foreach (var stage in (ReadOnlySpan<Stage>)[Stage.Index, Stage.Export])
            {
                var ofStage = producers.Where(producer => producer.Stage == stage).ToArray();
                var tell = stage == Stage.Export && plan.Pages.Any(page => page.TellsOfFiles);
                if (ofStage.Length == 0 && !tell)
                {
                    continue;
                }

                LetGoOfGarbage();
                Time(stage, clock =>
                {
                    // Paths are numbered in the producers' order; contents are made and written in parallel.
                    foreach (var producer in ofStage)
                    {
                        var produced = producer.Produce(plan.Site);
                        using var held = produced as ProducedFiles;
                        var files = Known(produced, paths, plan);
                        InParallel(() => Parallel.ForEach(files, _parallel, file =>
                        {
                            if (file.WriteAll is not { } writeAll)
                            {
                                Tell(file, target.Write(file));
                                return;
                            }

                            SiteFile[] together = [file, .. file.Along];
                            foreach (var (written, digest) in together.Zip(target.Write([.. together.Select(one => one.Path)], writeAll)))
                            {
                                Tell(written, digest);
                            }
                        }));
                    }

                    if (tell)
                    {
                        RenderPages(plan, paths, links, target, clock, tellOfFiles: true);
                        var manifest = OutputPath.Of(Addresses.Checksums);
                        if (Add(manifest, paths, plan))
                        {
                            clock.Add(1, target.WriteManifest(manifest));
                        }
                    }

                    return true;

                    void Tell(SiteFile file, FileDigest digest)
                    {
                        file.Written?.Invoke(digest);
                        clock.Add(1, digest.Bytes);
                    }
                });
                _files += _stages[^1].Count;
            }

            return !HasErrors();
        }

        public bool Verify(LinkLedger links) => Time(Stage.Verify, clock =>
        {
            clock.Add(links.LinkCount);
            _diagnostics.AddRange(links.FindBroken());
            return !HasErrors();
        });

        public void Publish(SiteTarget target) => Time(Stage.Publish, clock =>
        {
            stop.ThrowIfCancellationRequested();
            target.Publish();
            clock.Add(_files, _bytes);
            return true;
        });

        public BuildResult Result(InputReading reading, SitePlan? plan = null) => new(
            _diagnostics.DrainToImmutable(),
            reading,
            plan is null
                ? ImmutableSortedDictionary<PageKind, int>.Empty
                : plan.Pages.CountBy(page => page.Kind).ToImmutableSortedDictionary(),
            _stages.DrainToImmutable());

        private void RenderPages(SitePlan plan, SitePaths paths, LinkLedger links, DigestingTarget target, StageClock clock, bool tellOfFiles) =>
            InParallel(() => Parallel.For(0, plan.Pages.Length, _parallel, () => new PageWorker(links, target), (n, _, worker) =>
            {
                if (plan.Pages[n].TellsOfFiles == tellOfFiles)
                {
                    clock.Add(1, worker.Make(n, plan.Pages[n], paths[n]));
                }

                return worker;
            }, worker => worker.Dispose()));

        private IEnumerable<SiteFile> Known(IEnumerable<SiteFile> files, SitePaths paths, SitePlan plan)
        {
            foreach (var file in files)
            {
                // All are looked at, so that each that lies in another's place is told of.
                var isFree = Add(file.Path, paths, plan);
                foreach (var along in file.Along)
                {
                    isFree &= Add(along.Path, paths, plan);
                }

                if (isFree)
                {
                    yield return file;
                }
            }
        }

        private bool Add(string path, SitePaths paths, SitePlan plan, SitePage? page = null)
        {
            if (paths.TryAdd(path, out var number))
            {
                return true;
            }

            var other = number < plan.Pages.Length ? plan.Pages[number] : null;
            var at = OriginOf(page) ?? OriginOf(other) ?? new SourcePosition("/" + path, 1, 1);
            var name = other?.Address ?? "/" + paths[number];
            _diagnostics.Add(new Diagnostic(
                DiagnosticCode.SlugCollision,
                at,
                $"The page {page?.Address ?? "/" + path} needs the place of {name}{(OriginOf(other) is { } origin && OriginOf(page) is not null ? $" ({origin.File})" : "")}.",
                "Rename one of the records."));
            return false;
        }

        private static SourcePosition? OriginOf(SitePage? page) =>
            page?.Parameters.Values.OfType<Record>().FirstOrDefault() is { } record ? new(record.Origin.File, record.Origin.Line, 1) : null;

        private bool HasErrors() => _diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

        private T Time<T>(Stage stage, Func<StageClock, T> work) => Time(stage, 0, work);

        private T Time<T>(Stage stage, long total, Func<StageClock, T> work)
        {
            stop.ThrowIfCancellationRequested();
            var clock = new StageClock(stage, progress, total);
            var result = work(clock);
            var report = clock.Finish();
            _stages.Add(report);
            if (stage != Stage.Publish)
            {
                _bytes += report.Bytes;
            }

            return result;
        }

        // Each of the last stages leaves much behind. What is dead goes before the next begins, so that the most that a large site
        // takes is what one stage takes, and not the sum of two; a small one is not worth the time.
        private static void LetGoOfGarbage()
        {
            if (GC.GetTotalMemory(forceFullCollection: false) > MostGarbage)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        }

        private static void InParallel(Action work)
        {
            try
            {
                work();
            }
            catch (AggregateException faults)
            {
                ExceptionDispatchInfo.Throw(ParallelFault.CauseOf(faults));
            }
        }
    }
}

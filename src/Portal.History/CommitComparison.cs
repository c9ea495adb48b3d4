using System.Collections.Immutable;
using System.Threading.Channels;
using Portal.Content.Changes;

namespace Portal.History;

/// <summary>Works out what commits changed: one reader of contents, and a comparer for each core.</summary>
internal static class CommitComparison
{
    // Contents of so many files are held at a time for each comparer. The first commit of a large input has all its files.
    private const int FilesAtATime = 400;

    /// <summary>Works out what commits changed.</summary>
    /// <param name="objects">Where contents come from.</param>
    /// <param name="commits">The commits, oldest first.</param>
    /// <param name="unreadable">
    /// Files that cannot be read as the commits begin, with the id of the last content that could be; kept up to date.
    /// </param>
    /// <param name="stop">Stops the work.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public static async Task<CommitEntry[]> CompareAsync(GitObjects objects, IReadOnlyList<RawCommit> commits, Dictionary<string, string> unreadable, CancellationToken stop)
    {
        var works = commits.SelectMany((commit, at) => WorksOf(at, commit)).ToList();
        var subjects = await SubjectsAsync(objects, commits, stop);
        var results = commits.Select(_ => new SortedDictionary<int, ComparisonResult>()).ToArray();
        var queue = Channel.CreateBounded<(Work Work, List<FileChange> Files)>(new BoundedChannelOptions(Environment.ProcessorCount * 2) { SingleWriter = true });
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var comparers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => CompareAllAsync(queue.Reader, results, failed), failed.Token)).ToArray();
        try
        {
            await ReadAllAsync(objects, works, queue.Writer, failed.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // A comparer failed: its fault is the one to tell of.
        }
        finally
        {
            queue.Writer.Complete();
        }

        await Task.WhenAll(comparers);

        var entries = new CommitEntry[commits.Count];
        for (var i = 0; i < commits.Count; i++)
        {
            var result = ComparisonResult.Join([.. results[i].Values]);
            entries[i] = await FinishAsync(objects, commits[i], subjects[i], result, unreadable, stop);
        }

        return entries;
    }

    private static IEnumerable<Work> WorksOf(int at, RawCommit commit)
    {
        var files = commit.Files.Where(file => RecordComparison.HoldsRecords(file.Path)).ToImmutableArray();
        if (RecordComparison.MayRename(files.Where(file => file.Before is null).Select(file => file.Path), files.Where(file => file.After is null).Select(file => file.Path)))
        {
            yield return new Work(at, 0, files);
            yield break;
        }

        for (var from = 0; from < files.Length || from == 0; from += FilesAtATime)
        {
            yield return new Work(at, from, [.. files.Skip(from).Take(FilesAtATime)]);
        }
    }

    private static async Task ReadAllAsync(GitObjects objects, List<Work> works, ChannelWriter<(Work Work, List<FileChange> Files)> queue, CancellationToken stop)
    {
        await using var contents = objects.ReadAsync([.. works.SelectMany(work => work.Files).SelectMany(Ids)], stop).GetAsyncEnumerator(stop);
        foreach (var work in works)
        {
            var files = new List<FileChange>(work.Files.Length);
            foreach (var file in work.Files)
            {
                if (await ReadAsync(contents, file) is { } change)
                {
                    files.Add(change);
                }
            }

            await queue.WriteAsync((work, files), stop);
        }

        // Lets the reader end as it should.
        await contents.MoveNextAsync();
    }

    // A file whose content the repository lacks is passed over: it did not come or go.
    private static async ValueTask<FileChange?> ReadAsync(IAsyncEnumerator<byte[]?> contents, RawFile file)
    {
        var before = file.Before is null ? null : await NextAsync(contents);
        var after = file.After is null ? null : await NextAsync(contents);
        return (before is null) == (file.Before is null) && (after is null) == (file.After is null) ? new FileChange(file.Path, before, after) : null;
    }

    private static async ValueTask<byte[]?> NextAsync(IAsyncEnumerator<byte[]?> contents) =>
        await contents.MoveNextAsync() ? contents.Current : null;

    private static IEnumerable<string> Ids(RawFile file) =>
        (file.Before is null ? [] : new[] { file.Before }).Concat(file.After is null ? [] : [file.After]);

    private static async Task CompareAllAsync(ChannelReader<(Work Work, List<FileChange> Files)> queue, SortedDictionary<int, ComparisonResult>[] results, CancellationTokenSource failed)
    {
        try
        {
            await foreach (var (work, files) in queue.ReadAllAsync(failed.Token))
            {
                var result = RecordComparison.Compare(files);
                lock (results[work.Commit])
                {
                    results[work.Commit].Add(work.From, result);
                }
            }
        }
        catch
        {
            await failed.CancelAsync();
            throw;
        }
    }

    private static async Task<CommitEntry> FinishAsync(GitObjects objects, RawCommit commit, string subject, ComparisonResult result, Dictionary<string, string> unreadable, CancellationToken stop)
    {
        if (!result.UnreadableBefore.IsEmpty)
        {
            result = await CompareWithReadableAsync(objects, commit, unreadable, stop);
        }

        var broken = result.Changes.Where(change => change.Kind == ChangeKind.Unreadable).Select(change => change.File).ToHashSet(StringComparer.Ordinal);
        var lastReadable = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var mended = ImmutableArray.CreateBuilder<string>();
        foreach (var file in commit.Files)
        {
            if (broken.Contains(file.Path))
            {
                unreadable.TryAdd(file.Path, file.Before ?? "");
                lastReadable.Add(new(file.Path, unreadable[file.Path]));
            }
            else if (unreadable.Remove(file.Path))
            {
                mended.Add(file.Path);
            }
        }

        return new CommitEntry(commit.Hash, commit.Date, subject, result.Changes, result.Goals, lastReadable.DrainToImmutable(), mended.DrainToImmutable());
    }

    // What cannot be read says nothing, so a file that can be read again is compared with what it last said.
    private static async Task<ComparisonResult> CompareWithReadableAsync(GitObjects objects, RawCommit commit, Dictionary<string, string> unreadable, CancellationToken stop)
    {
        var raw = commit.Files
            .Where(file => RecordComparison.HoldsRecords(file.Path))
            .Select(file => unreadable.TryGetValue(file.Path, out var readable) ? file with { Before = readable.Length == 0 ? null : readable } : file)
            .ToList();
        var files = new List<FileChange>(raw.Count);
        await using var contents = objects.ReadAsync([.. raw.SelectMany(Ids)], stop).GetAsyncEnumerator(stop);
        foreach (var file in raw)
        {
            if (await ReadAsync(contents, file) is { } change)
            {
                files.Add(change);
            }
        }

        await contents.MoveNextAsync();
        return RecordComparison.Compare(files);
    }

    // A merge that was named by a tool is called what it brought in is called: the tool's own words name branches and people.
    private static async Task<string[]> SubjectsAsync(GitObjects objects, IReadOnlyList<RawCommit> commits, CancellationToken stop)
    {
        var subjects = commits.Select(commit => commit.Subject).ToArray();
        var merges = Enumerable.Range(0, commits.Count).Where(at => commits[at].IsMerge && CommitMessage.IsByTool(subjects[at])).ToList();
        if (merges.Count > 0)
        {
            var names = merges.SelectMany(at => new[] { commits[at].Hash, $"{commits[at].Hash}^2" }).ToList();
            await using var contents = objects.ReadAsync(names, stop).GetAsyncEnumerator(stop);
            foreach (var at in merges)
            {
                var merge = await contents.MoveNextAsync() ? contents.Current : null;
                var merged = await contents.MoveNextAsync() ? contents.Current : null;
                subjects[at] = CommitMessage.NameOfMerge(merge, merged);
            }

            await contents.MoveNextAsync();
        }

        return [.. subjects.Select(subject => PublicText.OfSubject(subject))];
    }

    /// <summary>Files of a commit to be compared at a time.</summary>
    /// <param name="Commit">The commit's place in the list.</param>
    /// <param name="From">The place of the first of the files.</param>
    /// <param name="Files">The files.</param>
    private readonly record struct Work(int Commit, int From, ImmutableArray<RawFile> Files);
}

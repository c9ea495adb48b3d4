using System.Collections.Immutable;
using Portal.Content.Changes;

namespace Portal.History;

/// <summary>Reads from git what changed in the records, commit by commit.</summary>
/// <example>
/// <code>
/// var log = await ChangeHistory.ReadAsync("input", ".portal");
/// foreach (var happened in log.Of(RecordKey.Of(initiative)))
/// {
///     Console.WriteLine($"{happened.Commit.Day}: {happened.Change.Kind}");
/// }
/// </code>
/// </example>
public static class ChangeHistory
{
    /// <summary>
    /// Reads the history of the records of an input folder, as of the commit that is checked out. What a commit changed is worked out
    /// once and kept. What stands in the way (no git, no repository, a shallow clone) is no fault but said in the log.
    /// </summary>
    /// <param name="inputFolder">The input folder.</param>
    /// <param name="cacheFolder">A folder outside the input folder for what is kept; null to keep nothing.</param>
    /// <param name="names">Names of the records as they are now, for references to what the history does not reach back to.</param>
    /// <param name="withheld">Hashes of commits, or beginnings of hashes of 7 characters or more, whose details are not to be published.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such input folder.</exception>
    public static async Task<ChangeLog> ReadAsync(
        string inputFolder, string? cacheFolder, RecordNames? names = null, IReadOnlyCollection<string>? withheld = null, CancellationToken stop = default)
    {
        if (!Directory.Exists(inputFolder))
        {
            throw new DirectoryNotFoundException($"There is no folder {inputFolder}.");
        }

        try
        {
            var repository = await Repository.FindAsync(inputFolder, stop);
            if (repository.Head is null)
            {
                return ChangeLog.Of([], ChangeLogCoverage.NothingCommitted, "The repository has no commit.");
            }

            var (entries, lacks) = await EntriesAsync(inputFolder, cacheFolder, repository, repository.Head, stop);
            var isShallow = repository.ShallowBoundary.Count > 0;
            return entries.IsEmpty && !isShallow
                ? ChangeLog.Of([], ChangeLogCoverage.NothingCommitted, "No commit has records in the input folder.")
                : ChangeLog.Of(
                    Publish(entries, names, withheld ?? []),
                    isShallow || lacks ? ChangeLogCoverage.Partial : ChangeLogCoverage.Complete,
                    isShallow ? "The repository is a shallow clone: fetch all of it with 'git fetch --unshallow'." : lacks ? "The repository lacks objects: it may be a partial clone." : null);
        }
        catch (GitException fault)
        {
            return ChangeLog.Of([], fault.Failure switch
            {
                GitFailure.Missing => ChangeLogCoverage.NoGit,
                GitFailure.NoRepository => ChangeLogCoverage.NoRepository,
                _ => ChangeLogCoverage.Refused,
            }, fault.Message);
        }
    }

    private static async Task<(ImmutableArray<CommitEntry> Entries, bool Lacks)> EntriesAsync(string folder, string? cacheFolder, Repository repository, string head, CancellationToken stop)
    {
        var cache = cacheFolder is null ? null : HistoryCache.Read(cacheFolder, repository.Prefix);
        if (cache is not null && cache.Tip == head && repository.ShallowBoundary.Count == 0)
        {
            return (cache.Entries, false);
        }

        // Only what came since the cache was written is read anew. After a rewritten history all commits are listed, and those that are the same are known.
        var continues = cache is not null && repository.ShallowBoundary.Count == 0 && await IsOnLineAsync(folder, head, cache.Tip, stop);
        var listed = await GitLog.ReadAsync(folder, continues ? [head, $"^{cache!.Tip}"] : [head], stop);
        var known = continues ? [] : cache?.Entries.ToDictionary(entry => entry.Hash, StringComparer.Ordinal) ?? [];
        listed.Reverse();

        var entries = continues ? cache!.Entries.Reverse().ToList() : [];
        var unreadable = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            Follow(entry, unreadable);
        }

        var lacks = false;
        GitObjects? objects = null;
        try
        {
            for (var at = 0; at < listed.Count;)
            {
                if (repository.ShallowBoundary.Contains(listed[at].Hash))
                {
                    at++;
                    continue;
                }

                if (known.TryGetValue(listed[at].Hash, out var entry))
                {
                    entries.Add(entry);
                    Follow(entry, unreadable);
                    at++;
                    continue;
                }

                var to = at + 1;
                while (to < listed.Count && !known.ContainsKey(listed[to].Hash) && !repository.ShallowBoundary.Contains(listed[to].Hash))
                {
                    to++;
                }

                objects ??= GitObjects.Open(folder);
                entries.AddRange(await CommitComparison.CompareAsync(objects, listed.GetRange(at, to - at), unreadable, stop));
                at = to;
            }

            lacks = objects is { Missing: > 0 };
        }
        finally
        {
            objects?.Dispose();
        }

        entries.Reverse();
        ImmutableArray<CommitEntry> all = [.. entries];
        if (cacheFolder is not null && repository.ShallowBoundary.Count == 0 && !lacks)
        {
            new HistoryCache(head, all).Write(cacheFolder, repository.Prefix);
        }

        return (all, lacks);
    }

    private static void Follow(CommitEntry entry, Dictionary<string, string> unreadable)
    {
        foreach (var file in entry.Mended)
        {
            unreadable.Remove(file);
        }

        foreach (var (file, readable) in entry.LastReadable)
        {
            unreadable[file] = readable;
        }
    }

    private static async Task<bool> IsOnLineAsync(string folder, string head, string tip, CancellationToken stop)
    {
        using var git = Git.Start(folder, "rev-list", "--first-parent", head);
        git.StandardInput.Close();
        git.BeginErrorReadLine();
        try
        {
            while (await git.StandardOutput.ReadLineAsync(stop) is { } hash)
            {
                if (hash == tip)
                {
                    return true;
                }
            }

            return false;
        }
        finally
        {
            Git.End(git);
        }
    }

    // From the oldest to the newest, so that a sentence has the names of its time; then the newest first.
    private static ImmutableArray<DataCommit> Publish(ImmutableArray<CommitEntry> entries, RecordNames? present, IReadOnlyCollection<string> withheld)
    {
        var names = new RecordNames();
        if (present is not null)
        {
            names.Fill(present);
        }

        var personal = PersonalDecisions.Of(entries.SelectMany(entry => entry.Changes), present?.PersonalCases ?? []);
        var commits = ImmutableArray.CreateBuilder<DataCommit>();
        var values = new WithheldValues();
        foreach (var entry in entries.Reverse())
        {
            names.Learn(entry.Changes, entry.Goals);
            if (entry.Changes.IsEmpty)
            {
                continue;
            }

            var isListed = withheld.Any(hash => hash.Length >= 7 && entry.Hash.StartsWith(hash, StringComparison.OrdinalIgnoreCase));
            var isWithheld = values.AreToldBy(entry.Changes) || isListed;
            if (isListed)
            {
                values.Add(entry.Changes);
            }

            commits.Add(isWithheld
                ? new DataCommit(entry.Hash, entry.Date, "", [.. entry.Changes.Select(change => change with { Title = change.Record.Id, Fields = [] })], IsWithheld: true)
                : new DataCommit(entry.Hash, entry.Date, entry.Subject, [.. entry.Changes.Select(change => personal.Withhold(names.Name(change)))]));
        }

        commits.Reverse();
        return commits.DrainToImmutable();
    }
}

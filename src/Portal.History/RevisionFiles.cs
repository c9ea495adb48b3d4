using System.Collections.Immutable;

namespace Portal.History;

/// <summary>Reads the files of an input folder as they were in a commit.</summary>
public static class RevisionFiles
{
    /// <summary>The contents of the files by path in the input folder, or null where git knows no such commit; and then what it said.</summary>
    /// <param name="inputFolder">The input folder, which tells the repository and the place in it.</param>
    /// <param name="revision">A commit, by any name that git understands: a hash, a branch, <c>HEAD~3</c>.</param>
    /// <param name="stop">Stops the reading.</param>
    public static async Task<(SortedDictionary<string, byte[]>? Files, string Problem)> ReadAsync(string inputFolder, string revision, CancellationToken stop = default)
    {
        try
        {
            var (hash, problem) = await Git.RunAsync(inputFolder, stop, "rev-parse", "--verify", "--quiet", "--end-of-options", $"{revision}^{{commit}}");
            if (hash is null)
            {
                var (shallow, _) = await Git.RunAsync(inputFolder, stop, "rev-parse", "--is-shallow-repository");
                var lacks = shallow?.Trim() == "true" ? " The repository is a shallow clone: fetch all of it with 'git fetch --unshallow'." : "";
                return (null, problem.Length > 0 ? problem : $"'{revision}' is neither a folder nor a commit.{lacks}");
            }

            return (await ReadTreeAsync(inputFolder, hash.Trim(), stop), "");
        }
        catch (GitException fault)
        {
            return (null, fault.Message);
        }
    }

    private static async Task<SortedDictionary<string, byte[]>> ReadTreeAsync(string folder, string commit, CancellationToken stop)
    {
        var (listing, problem) = await Git.RunAsync(folder, stop, "ls-tree", "-r", "-z", commit);
        if (listing is null)
        {
            throw new GitException(GitFailure.Refused, problem);
        }

        // "<mode> <type> <id> TAB <path>" (git-ls-tree); links and submodules are no records.
        var entries = listing.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => (Tab: entry.IndexOf('\t', StringComparison.Ordinal), Entry: entry))
            .Where(entry => entry.Entry.StartsWith("100", StringComparison.Ordinal))
            .Select(entry => (Id: entry.Entry[..entry.Tab].Split(' ')[2], Path: entry.Entry[(entry.Tab + 1)..]))
            .ToImmutableArray();
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        using var objects = GitObjects.Open(folder);
        var at = 0;
        await foreach (var content in objects.ReadAsync([.. entries.Select(entry => entry.Id)], stop))
        {
            files[entries[at].Path] = content ?? throw new GitException(GitFailure.Refused, $"The repository lacks {entries[at].Path} of {commit}: it may be a shallow or partial clone.");
            at++;
        }

        return files;
    }
}

namespace Portal.History;

/// <summary>Where an input folder stands in its repository.</summary>
/// <param name="Head">The hash of the commit that is checked out; null where there is none yet.</param>
/// <param name="Prefix">The folder's path in the repository, ending in a slash; empty at its root.</param>
/// <param name="ShallowBoundary">In a shallow clone, the commits whose parents are missing; empty in a whole one.</param>
internal sealed record Repository(string? Head, string Prefix, IReadOnlySet<string> ShallowBoundary)
{
    /// <summary>Finds the repository of a folder.</summary>
    /// <exception cref="GitException">There is no git, no repository, or git refuses.</exception>
    public static async Task<Repository> FindAsync(string folder, CancellationToken stop)
    {
        var (output, problem) = await Git.RunAsync(folder, stop, "rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--git-path", "shallow", "--show-prefix");
        if (output is null)
        {
            throw new GitException(problem.Contains("not a git repository", StringComparison.OrdinalIgnoreCase) ? GitFailure.NoRepository : GitFailure.Refused, problem);
        }

        var lines = output.Split('\n');
        if (lines.Length < 4 || lines[0] != "true")
        {
            throw new GitException(GitFailure.NoRepository, "The input folder lies inside a repository's own files.");
        }

        var shallow = new HashSet<string>(StringComparer.Ordinal);
        if (lines[1] == "true")
        {
            shallow.UnionWith(await File.ReadAllLinesAsync(Path.Combine(folder, lines[2]), stop));
        }

        var (head, _) = await Git.RunAsync(folder, stop, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
        return new Repository(head?.Trim(), lines[3], shallow);
    }
}

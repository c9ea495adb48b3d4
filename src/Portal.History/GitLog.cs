using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Portal.History;

/// <summary>
/// Reads the list of commits. It follows first parents alone: the states that were published one after the other. A merge is one entry
/// with all that it brought in, so each change stands once, and the changes add up to the difference between any two states.
/// </summary>
internal static class GitLog
{
    // Separated by NUL, which neither a subject nor a path can hold.
    private const string Format = "--format=tformat:%x01%H%x00%P%x00%aI%x00%s";

    /// <summary>The commits that changed a folder, newest first.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="range">The commit to begin with, and perhaps <c>^commit</c> to end before.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public static async Task<List<RawCommit>> ReadAsync(string folder, string[] range, CancellationToken stop)
    {
        using var git = Git.Start(
            folder,
            [
                "-c", "log.showSignature=false", "-c", "log.showRoot=true", "-c", "core.quotePath=false",
                "log", "--first-parent", "--diff-merges=first-parent", "--raw", "--no-abbrev", "--no-renames", "--relative", "--no-color", "--no-decorate", "--no-notes",
                "--no-show-signature", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "--encoding=UTF-8", "-O/dev/null", "-z", Format, .. range, "--", ".",
            ]);
        git.StandardInput.Close();
        try
        {
            var problem = git.StandardError.ReadToEndAsync(stop);
            var commits = new List<RawCommit>();
            await ReadAsync(git.StandardOutput, commits, stop);
            await git.WaitForExitAsync(stop);
            return git.ExitCode == 0 ? commits : throw new GitException(GitFailure.Refused, Git.OneLine(await problem));
        }
        catch
        {
            Git.End(git);
            throw;
        }
    }

    private static async Task ReadAsync(TextReader output, List<RawCommit> commits, CancellationToken stop)
    {
        var fields = new NulReader(output);
        var field = await fields.NextAsync(stop);
        while (field is not null)
        {
            if (field is not ['\u0001', .. var hash])
            {
                throw new GitException(GitFailure.Refused, "git log wrote something unexpected.");
            }

            var parents = await fields.NextAsync(stop) ?? "";
            var date = await fields.NextAsync(stop) ?? "";
            var subject = await fields.NextAsync(stop) ?? "";
            var files = ImmutableArray.CreateBuilder<RawFile>();
            field = (await fields.NextAsync(stop))?.TrimStart('\n');
            while (field is [':', ..])
            {
                if (FileOf(field, await fields.NextAsync(stop) ?? "") is { } file)
                {
                    files.Add(file);
                }

                field = await fields.NextAsync(stop);
            }

            commits.Add(new RawCommit(hash, parents.Contains(' ', StringComparison.Ordinal), DateOf(date), subject, files.DrainToImmutable()));
        }
    }

    // ":<mode before> <mode after> <id before> <id after> <status>" (git-diff, raw output format)
    private static RawFile? FileOf(string entry, string path)
    {
        var parts = entry.Split(' ');
        if (parts.Length != 5)
        {
            throw new GitException(GitFailure.Refused, "git log wrote something unexpected.");
        }

        var before = IsFile(parts[0].AsSpan(1)) ? parts[2] : null;
        var after = IsFile(parts[1]) ? parts[3] : null;
        return before == after ? null : new RawFile(path, before, after);
    }

    // Links and submodules are no records.
    private static bool IsFile(ReadOnlySpan<char> mode) => mode.StartsWith("100");

    // A commit can say anything of its date; one that is no date is as old as can be.
    private static DateTimeOffset DateOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : DateTimeOffset.UnixEpoch;

    /// <summary>Splits a stream at NUL characters.</summary>
    private sealed class NulReader(TextReader text)
    {
        private readonly char[] _buffer = new char[1 << 16];
        private int _from;
        private int _to;

        public async ValueTask<string?> NextAsync(CancellationToken stop)
        {
            StringBuilder? begun = null;
            while (true)
            {
                if (_from == _to)
                {
                    _from = 0;
                    _to = await text.ReadAsync(_buffer, stop);
                    if (_to == 0)
                    {
                        return begun?.ToString();
                    }
                }

                var rest = _buffer.AsSpan(_from, _to - _from);
                var end = rest.IndexOf('\0');
                if (end >= 0)
                {
                    _from += end + 1;
                    return begun is null ? new string(rest[..end]) : begun.Append(rest[..end]).ToString();
                }

                (begun ??= new StringBuilder()).Append(rest);
                _from = _to;
            }
        }
    }
}

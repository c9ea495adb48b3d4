using System.Diagnostics;
using System.Globalization;

namespace Portal.History.Tests;

/// <summary>A git repository of a test's own with an input folder; its dates are fixed, and it goes when it is disposed of.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    private int _day;

    public TemporaryRepository()
    {
        Directory.CreateDirectory(Input);
        Git("init", "--quiet", "--initial-branch=main");
    }

    /// <summary>The repository's folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("portal-history-").FullName;

    /// <summary>The input folder within it.</summary>
    public string Input => System.IO.Path.Combine(Path, "input");

    /// <summary>A folder for what is kept.</summary>
    public string Cache => System.IO.Path.Combine(Path, ".portal");

    /// <summary>Writes a file of the input folder, or deletes it.</summary>
    public TemporaryRepository Write(string file, string? text)
    {
        var path = System.IO.Path.Combine(Input, file);
        if (text is null)
        {
            File.Delete(path);
            return this;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Moves a file of the input folder.</summary>
    public TemporaryRepository Move(string from, string to)
    {
        Write(to, File.ReadAllText(System.IO.Path.Combine(Input, from)));
        return Write(from, null);
    }

    /// <summary>Commits all that is in the folder, a day after the last commit; the first on 1 January 2026.</summary>
    /// <returns>The commit's hash.</returns>
    public string Commit(string subject)
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--allow-empty-message", "-m", subject);
        return Head();
    }

    /// <summary>Merges a branch as a tool does.</summary>
    public string Merge(string branch, string message)
    {
        Git("merge", "--quiet", "--no-ff", "-m", message, branch);
        return Head();
    }

    /// <summary>The commit that is checked out.</summary>
    public string Head() => Git("rev-parse", "HEAD").Trim();

    /// <summary>Runs git.</summary>
    /// <returns>What it wrote.</returns>
    public string Git(params string[] arguments) => GitIn(Path, arguments);

    /// <summary>Gives git commits in the form of git-fast-import, which can hold what no file system would.</summary>
    public void Import(string stream)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["fast-import", "--quiet"]) { WorkingDirectory = Path, RedirectStandardInput = true })!;
        git.StandardInput.Write(stream.ReplaceLineEndings("\n"));
        git.StandardInput.Close();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }

    /// <summary>Runs git in another folder.</summary>
    public string GitIn(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var date = new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc).AddDays(arguments is ["commit" or "merge", ..] ? _day++ : _day).ToString("yyyy-MM-dd'T'HH:mm:ss'+01:00'", CultureInfo.InvariantCulture);
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["GIT_AUTHOR_NAME"] = "Anna Andersson",
            ["GIT_AUTHOR_EMAIL"] = "anna@person.example",
            ["GIT_COMMITTER_NAME"] = "Anna Andersson",
            ["GIT_COMMITTER_EMAIL"] = "anna@person.example",
            ["GIT_AUTHOR_DATE"] = date,
            ["GIT_COMMITTER_DATE"] = date,
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        })
        {
            start.Environment[name] = value;
        }

        using var git = Process.Start(start)!;
        var problem = git.StandardError.ReadToEndAsync();
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.ShouldBe(0, problem.Result);
        return output;
    }

    public void Dispose()
    {
        // Git makes its objects read-only.
        foreach (var file in new DirectoryInfo(Path).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        Directory.Delete(Path, recursive: true);
    }
}

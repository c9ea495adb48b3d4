using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Portal.History;

/// <summary>Runs git in a folder. The folder alone decides which repository it is, and no setting of the user changes the output.</summary>
internal static class Git
{
    private const string Fatal = "fatal: ";

    // ENOENT, and ERROR_FILE_NOT_FOUND on Windows.
    private const int NoSuchFile = 2;

    // Git sets these for the hooks that it runs; they would point us to another repository than the folder's own (git rev-parse --local-env-vars).
    private static readonly string[] Elsewhere =
    [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_PREFIX",
        "GIT_IMPLICIT_WORK_TREE", "GIT_GRAFT_FILE", "GIT_SHALLOW_FILE", "GIT_NAMESPACE", "GIT_INTERNAL_SUPER_PREFIX",
        "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
    ];

    /// <summary>Starts git with its streams redirected.</summary>
    /// <exception cref="GitException">There is no git on the machine, or it cannot be started.</exception>
    public static Process Start(string folder, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
        foreach (var name in Elsewhere)
        {
            start.Environment.Remove(name);
        }

        // Messages in English, which are looked into; no question, no lock, no download of objects that a partial clone left out.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        start.ArgumentList.Add("--no-pager");
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start) ?? throw new GitException(GitFailure.Missing, "git could not be started.");
        }
        catch (Win32Exception fault)
        {
            throw new GitException(GitFailure.Missing, fault.NativeErrorCode == NoSuchFile ? "There is no git on this machine, or not on its PATH." : $"git could not be started: {OneLine(fault.Message)}");
        }
    }

    /// <summary>Runs git to its end.</summary>
    /// <returns>What it wrote, or null where it failed; and what it said of that.</returns>
    /// <exception cref="GitException">There is no git on the machine.</exception>
    public static async Task<(string? Output, string Problem)> RunAsync(string folder, CancellationToken stop, params string[] arguments)
    {
        using var git = Start(folder, arguments);
        git.StandardInput.Close();
        try
        {
            var problem = git.StandardError.ReadToEndAsync(stop);
            var output = await git.StandardOutput.ReadToEndAsync(stop);
            await git.WaitForExitAsync(stop);
            return (git.ExitCode == 0 ? output : null, OneLine(await problem));
        }
        catch (OperationCanceledException)
        {
            End(git);
            throw;
        }
    }

    /// <summary>What git said of a failure, on one line.</summary>
    public static string OneLine(string said)
    {
        var line = string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.StartsWith(Fatal, StringComparison.Ordinal) ? line[Fatal.Length..] : line;
    }

    /// <summary>Ends a git that is still running.</summary>
    public static void End(Process git)
    {
        try
        {
            git.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}

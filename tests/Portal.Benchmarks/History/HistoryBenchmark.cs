using System.Diagnostics;
using System.Globalization;
using System.Text;
using Portal.History;
using Portal.Synthetic;
using Portal.Tests;

namespace Portal.Benchmarks.History;

/// <summary>
/// Reads a made-up history of many records and commits: first without a cache, then with the cache of the same commit, then after one
/// more commit. Each commit changes one to four initiatives in the ways that editors do; some move, add or remove one, or touch the register of
/// organisations.
/// </summary>
internal static class HistoryBenchmark
{
    public static async Task RunAsync(int records, int commits)
    {
        var folder = Directory.CreateTempSubdirectory("portal-history-").FullName;
        try
        {
            var input = Path.Combine(folder, "input");
            SyntheticInput.Write(input, Repository.PathTo("input"), records, seed: 1);
            await WriteHistoryAsync(folder, input, commits);
            var cache = Path.Combine(folder, ".portal");

            await MeasureAsync("warm-up of the compiler", input, null);
            await MeasureAsync("cold", input, cache);
            Console.WriteLine($"cache {new DirectoryInfo(cache).GetFiles().Sum(file => file.Length) / 1e6:F1} MB");
            await MeasureAsync("warm", input, cache);
            await WriteHistoryAsync(folder, input, 1);
            await MeasureAsync("one more commit", input, cache);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(string what, string input, string? cache)
    {
        GC.Collect();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var log = await ChangeHistory.ReadAsync(input, cache);
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(
            $"{what,-24} {watch.Elapsed.TotalSeconds,6:F2} s, {(process.TotalProcessorTime - processor).TotalSeconds,6:F2} s of processor, peak {process.PeakWorkingSet64 / 1e6,5:F0} MB: " +
            $"{log.Commits.Length} commits, {log.Commits.Sum(commit => commit.Records.Length)} records, {log.Commits.Sum(commit => commit.Records.Sum(change => change.Fields.Length))} changes, {log.Coverage}");
    }

    private static async Task WriteHistoryAsync(string folder, string input, int commits)
    {
        var isNew = !Directory.Exists(Path.Combine(folder, ".git"));
        if (isNew)
        {
            await GitAsync(folder, null, "init", "--quiet", "--initial-branch=main");
        }

        var files = Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => path, path => File.ReadAllText(Path.Combine(folder, path)), StringComparer.Ordinal);
        var initiatives = files.Keys.Where(path => path.StartsWith("input/initiatives/", StringComparison.Ordinal)).ToList();
        var chance = new Random(isNew ? 1 : 2);
        await GitAsync(folder, async stream =>
        {
            if (isNew)
            {
                await CommitAsync(stream, 0, "Lägg in alla uppgifter", files.Select(file => (file.Key, (string?)file.Value)), follows: false);
            }

            for (var n = 1; n < commits + (isNew ? 0 : 1); n++)
            {
                await CommitAsync(stream, n, $"Ändring {n}", Edit(files, initiatives, chance, n), follows: n > 1 || !isNew, isFirst: !isNew);
            }
        }, "fast-import", "--quiet", "--force");
        await GitAsync(folder, null, "reset", "--quiet", "--hard", "main");
    }

    private static List<(string Path, string? Text)> Edit(Dictionary<string, string> files, List<string> initiatives, Random chance, int n)
    {
        var edits = new List<(string, string?)>();
        for (var many = chance.Next(1, 5); many > 0; many--)
        {
            var at = chance.Next(initiatives.Count);
            var path = initiatives[at];
            var text = files[path];
            switch (chance.Next(20))
            {
                case 0:
                    files.Remove(path);
                    edits.Add((path, null));
                    initiatives[at] = path = path.Replace(".md", "-ny.md", StringComparison.Ordinal);
                    break;
                case 1:
                    initiatives.Add(path = $"{path[..^3]}-{n}-{many}.md");
                    text = text.Replace("title: ", $"title: Ny {n} ", StringComparison.Ordinal);
                    break;
                case 2:
                    text = text.Contains("status: ongoing", StringComparison.Ordinal) ? text.Replace("status: ongoing", "status: completed", StringComparison.Ordinal) : text.Replace("status: completed", "status: ongoing", StringComparison.Ordinal);
                    break;
                case < 8:
                    text = text.Replace("target: ", $"target: {chance.Next(9)}", StringComparison.Ordinal).Replace("amount: ", $"amount: {chance.Next(1, 9)}", StringComparison.Ordinal);
                    break;
                case < 12:
                    text = text.Replace("kind: ", "goals: [agenda-2030/13]\nkind: ", StringComparison.Ordinal);
                    break;
                default:
                    text = text.TrimEnd('\n') + $" En mening till, nummer {n}.\n";
                    break;
            }

            // Figures grow by a digit at a time; a record that has become too odd starts anew.
            files[path] = text.Length > 20_000 ? text[..2000] : text;
            edits.Add((path, files[path]));
        }

        if (n % 50 == 0)
        {
            files["input/organisations.yml"] += $"- {{id: ny-{n}, name: Ny organisation {n}, kind: association}}\n";
            edits.Add(("input/organisations.yml", files["input/organisations.yml"]));
        }

        return edits;
    }

    // The stream format of git-fast-import.
    private static async Task CommitAsync(Stream stream, int n, string subject, IEnumerable<(string Path, string? Text)> edits, bool follows, bool isFirst = false)
    {
        var head = new StringBuilder()
            .Append("commit refs/heads/main\n")
            .Append(CultureInfo.InvariantCulture, $"committer Anna Andersson <anna@person.example> {1_700_000_000L + (n * 3600L)} +0100\n");
        Data(head, subject);
        if (isFirst && follows)
        {
            head.Append("from refs/heads/main^0\n");
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(head.ToString()));
        foreach (var (path, text) in edits)
        {
            var edit = new StringBuilder();
            if (text is null)
            {
                edit.Append(CultureInfo.InvariantCulture, $"D {path}\n");
            }
            else
            {
                edit.Append(CultureInfo.InvariantCulture, $"M 100644 inline {path}\n");
                Data(edit, text);
            }

            await stream.WriteAsync(Encoding.UTF8.GetBytes(edit.ToString()));
        }
    }

    private static void Data(StringBuilder to, string text) => to.Append(CultureInfo.InvariantCulture, $"data {Encoding.UTF8.GetByteCount(text)}\n{text}\n");

    private static async Task GitAsync(string folder, Func<Stream, Task>? write, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = true })!;
        if (write is null)
        {
            git.StandardInput.Close();
        }
        else
        {
            // Closes git's input, too.
            await using var stream = new BufferedStream(git.StandardInput.BaseStream, 1 << 20);
            await write(stream);
        }

        await git.WaitForExitAsync();
        if (git.ExitCode != 0)
        {
            throw new InvalidOperationException($"git {arguments[0]} failed.");
        }
    }
}

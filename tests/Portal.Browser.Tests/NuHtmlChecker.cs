using System.Diagnostics;
using System.Text.Json;

namespace Portal.Browser.Tests;

/// <summary>
/// The Nu HTML checker, the reference implementation of HTML conformance checking (https://validator.github.io/validator/).
/// <c>test.sh</c> fetches it; <c>VNU_JAR</c> names another copy. Needs Java 11 or later.
/// </summary>
public static class NuHtmlChecker
{
    /// <summary>Checks files, or every HTML file below folders, in one run of the checker (some 10 ms a page).</summary>
    /// <param name="paths">Files and folders.</param>
    /// <returns>The errors found, each with file, line and message; empty if every page is valid.</returns>
    /// <exception cref="InvalidOperationException">The checker is missing or did not finish its work.</exception>
    public static async Task<IReadOnlyList<string>> CheckAsync(params IEnumerable<string> paths)
    {
        var start = new ProcessStartInfo("java") { RedirectStandardError = true };
        string[] options = ["-jar", FindJar(), "--format", "json", "--errors-only", "--exit-zero-always", "--skip-non-html"];
        foreach (var argument in options.Concat(paths))
        {
            start.ArgumentList.Add(argument);
        }

        using var checker = Process.Start(start) ?? throw new InvalidOperationException("Java did not start.");
        var report = await checker.StandardError.ReadToEndAsync();
        await checker.WaitForExitAsync();
        if (checker.ExitCode != 0 || !report.StartsWith('{'))
        {
            throw new InvalidOperationException($"The Nu HTML checker failed (exit {checker.ExitCode}): {report}");
        }

        using var json = JsonDocument.Parse(report);
        return [.. json.RootElement.GetProperty("messages").EnumerateArray().Select(Describe)];
    }

    private static string Describe(JsonElement message)
    {
        var file = message.TryGetProperty("url", out var url) ? url.GetString() : "";
        var line = message.TryGetProperty("lastLine", out var last) ? last.GetInt32() : 0;
        return $"{file}({line}): {message.GetProperty("message").GetString()}";
    }

    private static string FindJar()
    {
        var jar = Environment.GetEnvironmentVariable("VNU_JAR") is { Length: > 0 } chosen
            ? chosen
            : Repository.PathTo("artifacts", "tools", "vnu.jar");
        return File.Exists(jar)
            ? jar
            : throw new InvalidOperationException($"{jar} is missing: run ./test.sh once, which fetches it, or set VNU_JAR.");
    }
}

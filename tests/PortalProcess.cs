using System.Diagnostics;

namespace Portal.Tests;

/// <summary>
/// Runs the command line as people do: the program, in a process of its own. It is the one that PORTAL_PROGRAM names, as the program
/// that is published, or else the one that has been built, which <c>dotnet</c> runs.
/// </summary>
internal static class PortalProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>The program that is published, where there is one.</summary>
    public static string? Published { get; } = Environment.GetEnvironmentVariable("PORTAL_PROGRAM") is { Length: > 0 } program ? program : null;

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="arguments">The command line.</param>
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(string folder, params string[] arguments) =>
        RunAsync(folder, [], arguments);

    /// <summary>Runs a command to its end, with environment variables of its own.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(
        string folder, (string Name, string Value)[] environment, params string[] arguments) => RunAsync(Start(folder, arguments, environment));

    /// <summary>Runs a command of the program that has been built to its end, whatever the tests run otherwise.</summary>
    public static Task<(int ExitCode, string Output, string Error)> RunBuiltAsync(string folder, params string[] arguments) => RunAsync(StartBuilt(folder, arguments, []));

    /// <summary>Starts a command, with both outputs to be read.</summary>
    public static Process Start(string folder, string[] arguments, params (string Name, string Value)[] environment) =>
        Published is { } program ? Start(program, folder, arguments, environment) : StartBuilt(folder, arguments, environment);

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(Process started)
    {
        using var process = started;
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static Process StartBuilt(string folder, string[] arguments, (string Name, string Value)[] environment) =>
        Start("dotnet", folder, [Path.Combine(AppContext.BaseDirectory, "portal.dll"), .. arguments], environment);

    private static Process Start(string program, string folder, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }
}

using System.CommandLine;
using System.Net;
using Portal.Build;
using Portal.Build.Publishing;
using Portal.Build.Settings;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;
using Portal.Reporting;
using Portal.Serving;

namespace Portal.Commands;

/// <summary><c>portal serve</c>: shows the site on this machine, and builds it again whenever a record changes.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5180;
    private const int PortsToTry = 20;

    private static readonly Option<string?> Input = PortalCommand.InputOption();

    private static readonly Option<int?> Port = MakePort();

    public static Command Create()
    {
        var command = new Command("serve", "Show the site in the browser, and rebuild it when records change.") { Input, Port };
        command.SetAction(RunAsync);
        return command;
    }

    private static Option<int?> MakePort()
    {
        var port = new Option<int?>("--port")
        {
            Description = $"The port to serve on; 0 for any that is free. {DefaultPort} or the next free one, if left out.",
            HelpName = "N",
        };
        port.Validators.Add(result =>
        {
            // What is no number at all is told by the parser.
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 0 or > IPEndPoint.MaxPort)
            {
                result.AddError($"A port is from 0 to {IPEndPoint.MaxPort}.");
            }
        });
        return port;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken stop)
    {
        if (!Workspace.TryOpen(arguments, arguments.GetValue(Input), null, DiagnosticFormat.Text, out var workspace, out var exitCode))
        {
            return exitCode;
        }

        var port = arguments.GetValue(Port);
        await using var server = await PreviewServer.StartAsync(port ?? DefaultPort, port is null ? PortsToTry : 1, workspace.Settings.LinkRoot);
        if (server is null)
        {
            Terminal.Refuse(port is null
                ? $"Ports {DefaultPort} to {DefaultPort + PortsToTry - 1} are all in use. Name a free one with --port."
                : $"Port {port} is in use, or kept by the system. Name another, or leave --port out.");
            return ExitCode.Usage;
        }

        try
        {
            await ServeAsync(workspace, server, arguments.GetValue(PortalCommand.Verbose), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Ctrl-C is how serving ends.
        }

        return ExitCode.Good;
    }

    private static async Task ServeAsync(Workspace workspace, PreviewServer server, bool verbose, CancellationToken stop)
    {
        Console.WriteLine($"Serving {server.Address} (Ctrl-C ends)");
        using var watcher = new InputWatcher(workspace.Input, workspace.SettingsFile);
        var site = new MemorySite();
        InputReading? reading = null;
        for (var isFirst = true; ; isFirst = false)
        {
            watcher.Arm();
            reading = await Task.Run(() => Rebuild(workspace, site, server, reading, isFirst, verbose, stop), stop);
            if (isFirst)
            {
                Console.WriteLine(watcher.IsPolling
                    ? $"Looking through {workspace.Input} every second: the system can't watch it"
                    : $"Watching {workspace.Input}");
            }

            await watcher.WaitAsync(stop);
        }
    }

    private static Problem[] Problems(Workspace workspace, IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => Problem.Of(diagnostic, workspace.Places))];

    /// <summary>Builds the site into memory and shows it; where it can't be built, the last good one stays.</summary>
    private static InputReading? Rebuild(
        Workspace workspace, MemorySite site, PreviewServer server, InputReading? previous, bool isFirst, bool verbose, CancellationToken stop)
    {
        var last = site.Files;
        try
        {
            site.Discard();
            var settings = SettingsReader.Read(File.ReadAllBytes(workspace.SettingsFile), Path.GetFileName(workspace.SettingsFile));
            if (settings.Settings is null)
            {
                Terminal.Diagnostics(DiagnosticFormat.Text, workspace.Places, isProduct: false).Write(settings.Diagnostics);
                server.Show(new Snapshot(last, Problems(workspace, settings.Diagnostics), null, IsStale: true));
                return previous;
            }

            // The server's addresses are fixed while it runs.
            var request = new BuildRequest(settings.Settings with { LinkRoot = workspace.Settings.LinkRoot }, workspace.Input)
            {
                Previous = previous,
                History = workspace.History with { Withheld = settings.Settings.WithheldChanges },
                PublishesBrokenLinks = true,
            };
            var result = isFirst
                ? StageDisplay.Run(progress => Site.Build(request, site, progress, stop))
                : Site.Build(request, site, stop: stop);
            var changed = server.Show(new Snapshot(site.Files, Problems(workspace, result.Diagnostics), null, !result.IsPublished));
            Terminal.Diagnostics(DiagnosticFormat.Text, workspace.Places, isProduct: false).Write(result.Diagnostics);
            if (!result.IsPublished)
            {
                Terminal.Refuse($"{Terminal.Count(result.Diagnostics)}; {(site.Files.Count == 0 ? "there is no site to show yet" : "the last good site is shown")}");
            }
            else if (isFirst)
            {
                BuildSummary.Write(result, server.Address);
            }
            else
            {
                Console.WriteLine($"Rebuilt in {result.Stages.Sum(stage => stage.Elapsed.TotalSeconds):F2} s: {Terminal.Plural(changed, "file")} changed");
            }

            return result.Reading;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One bad build must not end the preview: the next save may mend it.
            Console.Error.WriteLine(Faults.Describe(fault, verbose));
            server.Show(new Snapshot(last, [], ParallelFault.CauseOf(fault).Message, IsStale: true));
            return null;
        }
    }
}

using System.CommandLine;
using Portal.Build;
using Portal.Content.Diagnostics;
using Portal.Reporting;

namespace Portal.Commands;

/// <summary><c>portal check</c>: tells the problems of the records, all of them.</summary>
internal static class CheckCommand
{
    private static readonly Option<string?> Input = PortalCommand.InputOption();

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "How to tell them: text, github (shown in pull requests) or json.",
        DefaultValueFactory = _ => "text",
        HelpName = "text|github|json",
    }.AcceptOnlyFromAmong("text", "github", "json");

    public static Command Create()
    {
        var command = new Command("check", "Check the records and settings, and tell what is wrong.") { Input, Format };
        command.SetAction((arguments, stop) => Task.Run(() => Run(arguments, stop), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult arguments, CancellationToken stop)
    {
        var format = Enum.Parse<DiagnosticFormat>(arguments.GetRequiredValue(Format), ignoreCase: true);
        if (!Workspace.TryOpen(arguments, arguments.GetValue(Input), null, format, out var workspace, out var exitCode))
        {
            return exitCode;
        }

        var result = Site.Check(new BuildRequest(workspace.Settings, workspace.Input), stop: stop);
        Terminal.Diagnostics(format, workspace.Places, isProduct: true).Write(result.Diagnostics);
        if (format != DiagnosticFormat.Json)
        {
            Console.WriteLine($"{Terminal.Count(result.Diagnostics)} in {Terminal.Plural(result.Reading.FileCount, "file")} with {Terminal.Plural(result.Reading.RecordCount, "record")}");
        }

        return result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCode.Problems : ExitCode.Good;
    }
}

using System.CommandLine;
using Portal.Build;
using Portal.Build.Publishing;
using Portal.Reporting;

namespace Portal.Commands;

/// <summary><c>portal build</c>: makes the site and puts it in the place of the last.</summary>
internal static class BuildCommand
{
    private static readonly Option<string?> Input = PortalCommand.InputOption();

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "The folder to publish to, instead of the settings' own. It is replaced whole.",
        HelpName = "DIR",
        Validators = { PortalCommand.NamesSomething },
    };

    private static readonly Option<bool> Clean = new("--clean")
    {
        Description = "Replace the output folder even if it holds files that portal did not build; they are deleted.",
    };

    public static Command Create()
    {
        var command = new Command("build", "Build the site into the output folder.") { Input, Output, Clean };
        command.SetAction((arguments, stop) => Task.Run(() => Run(arguments, stop), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult arguments, CancellationToken stop)
    {
        if (!Workspace.TryOpen(arguments, arguments.GetValue(Input), arguments.GetValue(Output), DiagnosticFormat.Text, out var workspace, out var exitCode))
        {
            return exitCode;
        }

        using var output = OutputFolder.Take(
            workspace.Output, arguments.GetValue(Clean), workspace.Input, [workspace.SettingsFile], out var refusal);
        if (output is null)
        {
            Terminal.Refuse(refusal!);
            return ExitCode.Usage;
        }

        var request = new BuildRequest(workspace.Settings, workspace.Input) { History = workspace.History };
        var result = StageDisplay.Run(progress => Site.Build(request, output, progress, stop));
        Terminal.Diagnostics(DiagnosticFormat.Text, workspace.Places, isProduct: false).Write(result.Diagnostics);
        if (!result.IsPublished)
        {
            Terminal.Refuse($"{Terminal.Count(result.Diagnostics)}; nothing was published, the last site is as it was");
            return ExitCode.Problems;
        }

        BuildSummary.Write(result, DiagnosticPlaces.Show(workspace.Output, Environment.CurrentDirectory));
        return ExitCode.Good;
    }
}

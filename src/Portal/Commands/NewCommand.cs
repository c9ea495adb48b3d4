using System.CommandLine;
using Portal.Build.Editing;
using Portal.Reporting;

namespace Portal.Commands;

/// <summary><c>portal new</c>: begins records.</summary>
internal static class NewCommand
{
    private static readonly Option<string?> Input = PortalCommand.InputOption();

    private static readonly Option<string> Region = new("--region")
    {
        Description = "The id of the region that reports the initiative.",
        HelpName = "R",
        Required = true,
    };

    private static readonly Option<string> Title = new("--title")
    {
        Description = "The initiative's title.",
        HelpName = "T",
        Required = true,
    };

    public static Command Create()
    {
        var initiative = new Command("initiative", "Begin the record of an initiative.") { Region, Title, Input };
        initiative.SetAction(Run);
        return new Command("new", "Begin a record.") { initiative };
    }

    private static int Run(ParseResult arguments)
    {
        if (!Workspace.TryOpen(arguments, arguments.GetValue(Input), null, DiagnosticFormat.Text, out var workspace, out var exitCode))
        {
            return exitCode;
        }

        var begun = NewInitiative.Begin(workspace.Input, arguments.GetRequiredValue(Region), arguments.GetRequiredValue(Title));
        if (begun.File is not { } file)
        {
            Terminal.Refuse(begun.Refusal!);
            return ExitCode.Usage;
        }

        Console.WriteLine(DiagnosticPlaces.Show(file, Environment.CurrentDirectory));
        Console.WriteLine($"Left to fill in: {string.Join(", ", begun.Left)}. 'portal check' tells what is still missing.");
        return ExitCode.Good;
    }
}

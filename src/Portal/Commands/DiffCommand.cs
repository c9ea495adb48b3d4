using System.CommandLine;
using Portal.Build.Comparing;
using Portal.Content.Reading;
using Portal.History;
using Portal.Reporting;

namespace Portal.Commands;

/// <summary><c>portal diff</c>: tells what differs between two states of the records.</summary>
internal static class DiffCommand
{
    private static readonly Option<string?> Input = PortalCommand.InputOption();

    private static readonly Argument<string> From = new("from")
    {
        Description = "The records before: a folder, or a commit (a hash, a branch, HEAD~3).",
    };

    private static readonly Argument<string?> To = new("to")
    {
        Description = "The records after: a folder or a commit. The input folder as it is now, if left out.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "How to tell it: text, markdown (for a pull request) or json.",
        DefaultValueFactory = _ => "text",
        HelpName = "text|markdown|json",
    }.AcceptOnlyFromAmong("text", "markdown", "json");

    public static Command Create()
    {
        var command = new Command("diff", "Tell what differs between two states of the records, in Swedish.") { From, To, Input, Format };
        command.SetAction((arguments, stop) => Task.Run(() => RunAsync(arguments, stop), CancellationToken.None));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken stop)
    {
        if (!Workspace.TryOpen(arguments, arguments.GetValue(Input), null, DiagnosticFormat.Text, out var workspace, out var exitCode))
        {
            return exitCode;
        }

        if (await ReadAsync(arguments.GetRequiredValue(From), workspace, stop) is not { } before
            || await ReadAsync(arguments.GetValue(To) ?? workspace.Input, workspace, stop) is not { } after)
        {
            return ExitCode.Usage;
        }

        var format = Enum.Parse<DifferenceFormat>(arguments.GetRequiredValue(Format), ignoreCase: true);
        var difference = DifferenceWriter.Write(InputDifference.Between(before, after, stop), format);
        await Console.Out.WriteAsync(format == DifferenceFormat.Text ? TerminalText.Neutralise(difference, keepLines: true) : difference);
        return ExitCode.Good;
    }

    private static async Task<IReadOnlyDictionary<string, byte[]>?> ReadAsync(string state, Workspace workspace, CancellationToken stop)
    {
        if (Directory.Exists(state))
        {
            return InputReader.ReadFiles(state);
        }

        var (files, problem) = await RevisionFiles.ReadAsync(workspace.Input, state, stop);
        if (files is null)
        {
            Terminal.Refuse(problem);
        }

        return files;
    }
}

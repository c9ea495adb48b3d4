using System.CommandLine;
using System.CommandLine.Parsing;

namespace Portal.Commands;

/// <summary>The command line: what may be written, and what it does.</summary>
internal static class PortalCommand
{
    public static readonly Option<string> Settings = new("--settings")
    {
        Description = "The settings file; paths in it are relative to its folder.",
        DefaultValueFactory = _ => "statiq.json",
        HelpName = "FILE",
        Recursive = true,
        Validators = { NamesSomething },
    };

    public static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Show stack traces of faults.",
        Recursive = true,
    };

    /// <summary>The folder of records, for the commands that read them.</summary>
    public static Option<string?> InputOption() => new("--input")
    {
        Description = "The folder with the records, instead of the settings' own.",
        HelpName = "DIR",
        Validators = { NamesSomething },
    };

    /// <summary>Refuses a path of no characters, which is what a variable that is not set leaves behind.</summary>
    public static void NamesSomething(OptionResult option)
    {
        if (option.Tokens is [{ Value: "" }])
        {
            option.AddError($"{option.Option.Name} names nothing: give a path.");
        }
    }

    /// <summary>What is wrong with the command line on one line, without the names of types.</summary>
    public static string InWords(string message)
    {
        var line = string.Join(' ', message.Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        var type = line.IndexOf(" as expected type ", StringComparison.Ordinal);
        return type < 0 ? line : $"{line[..type]}: write a whole number.";
    }

    /// <summary>The whole command line.</summary>
    public static RootCommand Create() => new("Builds Öppna insatser, a portal of open records on regional development.")
    {
        Settings,
        Verbose,
        BuildCommand.Create(),
        ServeCommand.Create(),
        CheckCommand.Create(),
        NewCommand.Create(),
        DiffCommand.Create(),
    };
}

using System.CommandLine;

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
    };

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

using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using Portal.Build;
using Portal.Build.Settings;
using Portal.Reporting;

namespace Portal.Commands;

/// <summary>What a command works on: the settings, and the folders that they name.</summary>
/// <param name="SettingsFile">Full path of the settings file.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Input">Full path of the input folder.</param>
/// <param name="Output">Full path of the output folder.</param>
internal sealed record Workspace(string SettingsFile, SiteSettings Settings, string Input, string Output)
{
    /// <summary>What a build reads of the history: kept beside the settings, out of the way of input and output.</summary>
    public HistoryRequest History { get; } = new(Path.Combine(Path.GetDirectoryName(SettingsFile)!, ".portal")) { Withheld = Settings.WithheldChanges };

    /// <summary>Where diagnostics' files are.</summary>
    public DiagnosticPlaces Places { get; } = new(SettingsFile, Input, Environment.CurrentDirectory);

    /// <summary>Opens the workspace that the arguments name; where it can't, says why.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="input">The input folder named there, or null for the settings' own.</param>
    /// <param name="output">The output folder named there, or null for the settings' own.</param>
    /// <param name="format">How problems of the settings are told.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="exitCode">The program's exit code where there is none.</param>
    public static bool TryOpen(
        ParseResult arguments,
        string? input,
        string? output,
        DiagnosticFormat format,
        [NotNullWhen(true)] out Workspace? workspace,
        out int exitCode)
    {
        workspace = null;
        exitCode = ExitCode.Usage;
        var file = Path.GetFullPath(arguments.GetRequiredValue(PortalCommand.Settings));
        if (!File.Exists(file))
        {
            var named = arguments.GetRequiredValue(PortalCommand.Settings);
            return Say(Directory.Exists(file)
                ? $"{named} is a folder. Name the file of settings in it."
                : $"{named} does not exist. Run in the project's folder, or name the settings with --settings.");
        }

        var reading = SettingsReader.Read(File.ReadAllBytes(file), Path.GetFileName(file));
        var root = Path.GetDirectoryName(file)!;
        if (reading.Settings is not { } settings)
        {
            var places = new DiagnosticPlaces(file, root, Environment.CurrentDirectory);
            Terminal.Diagnostics(format, places, isProduct: format != DiagnosticFormat.Text).Write(reading.Diagnostics);
            exitCode = ExitCode.Problems;
            return false;
        }

        var inputFolder = input is null ? Path.GetFullPath(settings.InputPath, root) : Path.GetFullPath(input);
        if (!Directory.Exists(inputFolder))
        {
            return Say(File.Exists(inputFolder) ? $"The input folder {inputFolder} is a file." : $"The input folder {inputFolder} does not exist.");
        }

        var outputFolder = output is null ? Path.GetFullPath(settings.OutputPath, root) : Path.GetFullPath(output);
        workspace = new Workspace(file, settings, inputFolder, outputFolder);
        exitCode = ExitCode.Good;
        return true;
    }

    private static bool Say(string message)
    {
        Terminal.Refuse(message);
        return false;
    }
}

using Portal.Content.Diagnostics;
using Spectre.Console;

namespace Portal.Reporting;

/// <summary>The program's voice: what commands have made goes to standard output, what went wrong to standard error.</summary>
internal static class Terminal
{
    /// <summary>A writer of problems.</summary>
    /// <param name="format">The format.</param>
    /// <param name="places">Where files are.</param>
    /// <param name="isProduct">Whether the problems are what the command was asked for, and not what kept it from its work.</param>
    public static DiagnosticWriter Diagnostics(DiagnosticFormat format, DiagnosticPlaces places, bool isProduct) =>
        new(format, isProduct ? Console.Out : Console.Error, HasColour(isProduct), places);

    /// <summary>Says why a command can't be done.</summary>
    public static void Refuse(string message) => Console.Error.WriteLine($"portal: {TerminalText.Neutralise(message)}");

    /// <summary>How many errors and warnings there are: "2 errors, 1 warning".</summary>
    public static string Count(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return $"{Plural(errors, "error")}, {Plural(diagnostics.Count - errors, "warning")}";
    }

    /// <summary>A number and a noun: "1 page", "2,000 pages".</summary>
    public static string Plural(long count, string noun) => $"{count:N0} {noun}{(count == 1 ? "" : "s")}";

    private static bool HasColour(bool toOutput) =>
        AnsiConsole.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors }
        && !(toOutput ? Console.IsOutputRedirected : Console.IsErrorRedirected);
}

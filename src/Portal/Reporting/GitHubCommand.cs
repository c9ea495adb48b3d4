using Portal.Content.Diagnostics;

namespace Portal.Reporting;

/// <summary>Problems as workflow commands of GitHub Actions (docs.github.com: "Workflow commands for GitHub Actions").</summary>
public static class GitHubCommand
{
    /// <summary>The command that shows a problem beside its line.</summary>
    /// <param name="diagnostic">The problem.</param>
    /// <param name="path">The file's path from the root of the repository.</param>
    public static string Of(Diagnostic diagnostic, string path)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var command = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var at = diagnostic.At;
        return $"::{command} file={Property(path)},line={at.Line},col={at.Column},title={Property(diagnostic.Code.Id)}::"
            + Data($"{diagnostic.Message} {diagnostic.Mend}");
    }

    // Line breaks keep their meaning when escaped; every other control character goes the way of terminals.
    private static string Data(string text) =>
        string.Join("%0A", text.Replace("%", "%25", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n').Select(line => TerminalText.Neutralise(line)));

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

using Portal.Content.Diagnostics;

namespace Portal.Reporting;

/// <summary>Tells problems, in one of the formats, with paths that lead from the working directory to the files.</summary>
/// <param name="format">The format.</param>
/// <param name="output">Where it is written.</param>
/// <param name="hasColour">Whether the text format may use colours.</param>
/// <param name="places">Where files of diagnostics are.</param>
internal sealed class DiagnosticWriter(DiagnosticFormat format, TextWriter output, bool hasColour, DiagnosticPlaces places)
{
    /// <summary>Writes problems, in the order given. In JSON, an array is written even where there are none.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        switch (format)
        {
            case DiagnosticFormat.Json:
                DiagnosticJson.Write(diagnostics, places, output);
                break;
            case DiagnosticFormat.GitHub:
                foreach (var diagnostic in diagnostics)
                {
                    output.WriteLine(GitHubCommand.Of(diagnostic, places.PathOf(diagnostic)));
                }

                break;
            default:
                var text = new DiagnosticText(hasColour, places);
                foreach (var diagnostic in diagnostics)
                {
                    text.Write(diagnostic, output);
                }

                break;
        }
    }
}

using Portal.Content.Diagnostics;

namespace Portal.Reporting;

/// <summary>A problem as programs get it.</summary>
/// <param name="Severity">"error", which stops publishing, or "warning".</param>
/// <param name="Code">The kind of problem: an id that stays the same between versions.</param>
/// <param name="Rule">What always holds.</param>
/// <param name="File">Path from the working directory, with forward slashes, or the address of a page of the site.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Mend">What to do about it.</param>
internal sealed record Problem(
    string Severity, string Code, string Rule, string File, int Line, int Column, string Message, string Mend)
{
    /// <summary>A diagnostic as programs get it.</summary>
    public static Problem Of(Diagnostic diagnostic, DiagnosticPlaces places) => new(
        diagnostic.Severity == Content.Diagnostics.Severity.Error ? "error" : "warning",
        diagnostic.Code.Id,
        diagnostic.Code.Rule,
        places.PathOf(diagnostic),
        diagnostic.At.Line,
        diagnostic.At.Column,
        diagnostic.Message,
        diagnostic.Mend);
}

namespace Portal.Content.Diagnostics;

/// <summary>A problem in a record: what is wrong, where, and how to mend it. A value, never an exception.</summary>
/// <param name="Code">The kind of problem.</param>
/// <param name="At">File, line and column.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Mend">What to do about it, in a sentence.</param>
public sealed record Diagnostic(DiagnosticCode Code, SourcePosition At, string Message, string Mend)
{
    /// <summary>Whether the problem stops publishing.</summary>
    public Severity Severity => Code.Severity;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{At}: {(Severity == Severity.Error ? "error" : "warning")} {Code.Id}: {Message} {Mend}";
}

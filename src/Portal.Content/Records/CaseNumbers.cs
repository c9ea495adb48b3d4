using Portal.Content.Diagnostics;
using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>The numbers under which authorities keep the case.</summary>
public sealed class CaseNumbers(FieldReader fields) : FieldGroup
{
    public string? Nyps { get; } = fields.OptionalText("nyps", "Ärendets nummer i Nyps, handläggningssystemet för regionala stöd: åtta siffror.");
    public string? Dnr { get; } = fields.OptionalText("dnr", "Diarienummer hos regionen.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (Nyps is not null && (Nyps.Length != 8 || Nyps.Any(c => !char.IsAsciiDigit(c))))
        {
            fields.Report(DiagnosticCode.CaseNumberFormat, "nyps", $"'{Nyps}' is not a Nyps number.", "A Nyps number has eight digits; keep it in quotes. Other numbers go under dnr.");
        }
    }
}

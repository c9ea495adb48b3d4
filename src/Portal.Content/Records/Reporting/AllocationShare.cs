using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Reporting;

/// <summary>A share of a grant, or of what it paid for.</summary>
public sealed class AllocationShare(FieldReader fields) : FieldGroup
{
    public string? What { get; } = fields.OptionalText("what", "Det som andelen gäller. Utelämnas där den gäller ett tema.");
    public decimal Percent { get; } = fields.Percent("percent", "Andelen i procent.");
    public bool IsApproximate { get; } = fields.Flag("approximate", "Sant om källan anger andelen ungefärligt.");
    public Slug? Theme { get; } = fields.OptionalReference("theme", ReferenceKind.Theme, "Temat som andelen gäller.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (!fields.Has("what") && !fields.Has("theme"))
        {
            fields.Report(DiagnosticCode.MissingField, "what", "The share does not say what it is a share for.", "Add 'what', or 'theme' where it is for a theme.");
        }
    }
}

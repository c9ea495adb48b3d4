using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Reporting;

/// <summary>A share of a grant, or of what it paid for.</summary>
public sealed class AllocationShare(FieldReader fields) : FieldGroup
{
    public string What { get; } = fields.Text("what", "Det som andelen gäller.");
    public decimal Percent { get; } = fields.Percent("percent", "Andelen i procent.");
    public bool IsApproximate { get; } = fields.Flag("approximate", "Sant om källan anger andelen ungefärligt.");
    public Slug? Theme { get; } = fields.OptionalReference("theme", ReferenceKind.Theme, "Temat som andelen gäller.");
}

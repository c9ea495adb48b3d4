using Portal.Content.Fields;

namespace Portal.Content.Records.Reporting;

/// <summary>A number of things that a grant paid for.</summary>
public sealed class AllocationCount(FieldReader fields) : FieldGroup
{
    public string What { get; } = fields.Text("what", "Det som räknas.");
    public int Number { get; } = fields.Count("number", "Antalet.");
}

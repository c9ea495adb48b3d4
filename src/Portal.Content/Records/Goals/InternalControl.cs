using System.Collections.Immutable;
using Portal.Content.Fields;

namespace Portal.Content.Records.Goals;

/// <summary>A risk in a board's plan, and what is done about it.</summary>
public sealed class InternalControl(FieldReader fields) : FieldGroup
{
    public string Area { get; } = fields.Text("area", "Området.");
    public string Risk { get; } = fields.Text("risk", "Risken.");
    public ImmutableArray<string> Measures { get; } = fields.Texts("measures", "Åtgärderna.");
}

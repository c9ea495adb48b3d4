using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>A share of a whole.</summary>
public sealed class PercentOf(FieldReader fields) : FieldGroup
{
    public string What { get; } = fields.Text("what", "Det som andelen gäller.");
    public decimal Percent { get; } = fields.Percent("percent", "Andelen i procent.");
    public string? Level { get; } = fields.OptionalText("level", "Nivån som andelen gäller på.");
}

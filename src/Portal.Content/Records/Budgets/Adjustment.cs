using Portal.Content.Fields;

namespace Portal.Content.Records.Budgets;

/// <summary>A change for prices and wages.</summary>
public sealed class Adjustment(FieldReader fields) : FieldGroup
{
    public decimal Percent { get; } = fields.Percent("percent", "Uppräkningen i procent.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");
}

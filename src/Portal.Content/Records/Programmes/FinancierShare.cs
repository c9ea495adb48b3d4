using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>A financier's share of the costs of a programme.</summary>
public sealed class FinancierShare(FieldReader fields) : FieldGroup
{
    public string Financier { get; } = fields.Text("financier", "Finansiären.");
    public decimal Percent { get; } = fields.Percent("percent", "Andelen i procent.");
}

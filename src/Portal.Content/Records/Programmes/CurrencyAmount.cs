using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>An amount in kronor or euro.</summary>
public sealed class CurrencyAmount(FieldReader fields) : FieldGroup
{
    public long Amount { get; } = fields.Kronor("amount", "Beloppet, i hela enheter av valutan.").Value;
    public Currency Currency { get; } = fields.Term("currency", Currencies.All, "Valutan.");
    public bool IsApproximate { get; } = fields.Flag("approximate", "Sant om källan anger beloppet ungefärligt.");
}

using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Reporting;

/// <summary>The whole of a grant.</summary>
public sealed class AllocationTotal(FieldReader fields) : FieldGroup
{
    public Kronor Amount { get; } = fields.Kronor("amount", "Beloppet i kronor.");
    public bool IsApproximate { get; } = fields.Flag("approximate", "Sant om källan anger beloppet ungefärligt.");
}

using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Reporting;

/// <summary>The sum that a region gives for the grant: allotted in one region, a frame or what was granted in another. Never added across regions.</summary>
public sealed class AllocationTotal(FieldReader fields) : FieldGroup
{
    public Kronor Amount { get; } = fields.Kronor("amount", "Beloppet i kronor.");

    public string? What { get; } = fields.OptionalText("what", "Vad beloppet är enligt källan, till exempel en ram, det tilldelade eller det beviljade. Regionernas belopp går att jämföra bara om de är samma sak.");

    public bool IsApproximate { get; } = fields.Flag("approximate", "Sant om källan anger beloppet ungefärligt.");
}

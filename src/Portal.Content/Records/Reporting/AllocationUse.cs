using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Reporting;

/// <summary>An amount of a grant by what it was used for.</summary>
public sealed class AllocationUse(FieldReader fields) : FieldGroup
{
    public string Use { get; } = fields.Text("use", "Användningen.");
    public Kronor Amount { get; } = fields.Kronor("amount", "Beloppet i kronor.");
    public bool IsApproximate { get; } = fields.Flag("approximate", "Sant om källan anger beloppet ungefärligt.");
    public bool IsPart { get; } = fields.Flag("part", "Sant om beloppet ingår i en annan användning och inte ska räknas en gång till.");
    public bool IsOutside { get; } = fields.Flag("outside", "Sant om beloppet är andra pengar än anslaget, till exempel riktade statliga medel.");
}

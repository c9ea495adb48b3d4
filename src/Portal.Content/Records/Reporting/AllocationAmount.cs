using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Reporting;

/// <summary>An amount that a region tells of beside the grant and its uses: a goal, what was decided, what was paid. Never added to them.</summary>
public sealed class AllocationAmount(FieldReader fields) : FieldGroup
{
    public string What { get; } = fields.Text("what", "Det som beloppet gäller.");

    public Kronor Amount { get; } = fields.Kronor("amount", "Beloppet i kronor.");

    public Stage Stage { get; } = fields.OptionalTerm("stage", Stages.Named, "Hur långt beloppet har kommit. Saknas det är skedet okänt.") ?? Stage.Unknown;

    public bool IsApproximate { get; } = fields.Flag("approximate", "Sant om källan anger beloppet ungefärligt.");
}

using Portal.Content.Fields;

namespace Portal.Content.Records.Reporting;

/// <summary>A region's answers to whether the grant contributed to other aims. Null where it does not answer.</summary>
public sealed class AllocationContribution(FieldReader fields) : FieldGroup
{
    public bool? Strategy { get; } = fields.OptionalFlag("rus", "Om anslaget bidragit till den regionala utvecklingsstrategin.");
    public bool? RegionalFund { get; } = fields.OptionalFlag("erdf", "Om anslaget bidragit till Regionalfonden.");
    public bool? Interreg { get; } = fields.OptionalFlag("interreg", "Om anslaget bidragit till Interreg.");
}

using Portal.Content.Diagnostics;
using Portal.Content.Fields;

namespace Portal.Content.Records.Initiatives;

/// <summary>Persons who have taken part. The total may exceed women and men together, where the source does not count all by gender.</summary>
public sealed class Participants(FieldReader fields) : FieldGroup
{
    public int? Stated { get; } = fields.OptionalCount("total", "Antal personer totalt.");
    public Qualifier? Qualifier { get; } = fields.OptionalTerm("qualifier", Qualifiers.All, "Hur antalet anges: cirka, drygt, minst.");

    public int? Women { get; } = fields.OptionalCount("women", "Antal kvinnor.");
    public int? Men { get; } = fields.OptionalCount("men", "Antal män.");

    /// <summary>The total: as stated, or women and men together where both are given.</summary>
    public int? Total => Stated ?? (Women is { } women && Men is { } men ? women + men : null);

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (Stated is { } total && (Women ?? 0) + (Men ?? 0) > total)
        {
            fields.Report(DiagnosticCode.ParticipantsSum, "total", $"Women and men are {Women ?? 0} + {Men ?? 0} = {(Women ?? 0) + (Men ?? 0)}, more than the total of {total}.", "Check the three figures against the source.");
        }
        else if (!fields.Has("total") && !fields.Has("women") && !fields.Has("men"))
        {
            fields.Report(DiagnosticCode.MissingField, "total", "Participants are given without a number.", "Add total, or women and men.");
        }
    }
}

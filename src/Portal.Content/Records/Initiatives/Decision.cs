using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Money;
using Portal.Content.Text;
using Portal.Content.Time;

namespace Portal.Content.Records.Initiatives;

/// <summary>A decision by a region, made or proposed.</summary>
public sealed class Decision(FieldReader fields) : FieldGroup
{
    public string Body { get; } = fields.Text("body", "Organet som beslutar, med sitt namn. Har regionen en nämnd med det namnet är det den.");
    public Slug Region { get; } = fields.Reference("region", ReferenceKind.Region, "Regionen som organet hör till.");
    public Standing Status { get; } = fields.Term("status", Standings.All, "Om beslutet är fattat eller föreslaget.");
    public PartialDate? Meeting { get; } = fields.OptionalDate("meeting", "Sammanträdet där frågan tas upp.");
    public ImmutableArray<string> ProposedBy { get; } = fields.Texts("proposed_by", "Organen som föreslår beslutet.");
    public PartialDate? ProposedOn { get; } = fields.OptionalDate("proposed_on", "Dagen då beslutet föreslås.");
    public decimal? Share { get; } = fields.OptionalPercent("share", "Andel av kostnaderna som beslutet gäller, i procent.");
    public Kronor? Cap { get; } = fields.OptionalKronor("cap", "Högsta belopp, i kronor.");
    public string? Basis { get; } = fields.OptionalText("basis", "Det som beslutet grundas på.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");
}

using Portal.Content.Fields;
using Portal.Content.Text;
using Portal.Content.Time;

namespace Portal.Content.Records.Programmes;

/// <summary>A step of a timetable: a day, or a span.</summary>
public sealed class TimetableStep(FieldReader fields) : FieldGroup
{
    public PartialDate? Date { get; } = fields.OptionalDate("date", "Dagen.");
    public PartialDate? Start { get; } = fields.OptionalDate("start", "Början, om det är en tid.");
    public PartialDate? End { get; } = fields.OptionalDate("end", "Slutet, om det är en tid.");
    public string What { get; } = fields.Text("what", "Vad som sker.");
    public TimetableKind Kind { get; } = fields.Term("kind", TimetableKinds.All, "Slag av steg.");
    public Slug? Region { get; } = fields.OptionalReference("region", ReferenceKind.Region, "Regionen.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields) => Period.CheckOrder(fields, "end", Start, End);
}

using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Time;

namespace Portal.Content.Records.Programmes;

/// <summary>The meeting at which a programme was presented.</summary>
public sealed class ProgrammeMeeting(FieldReader fields) : FieldGroup
{
    public PartialDate? Date { get; } = fields.Date("date", "Dagen.");
    public string? Start { get; } = fields.OptionalText("start", "Klockslaget då mötet började.");
    public string? End { get; } = fields.OptionalText("end", "Klockslaget då mötet slutade.");
    public ImmutableArray<AgendaItem> Agenda { get; } = fields.Groups("agenda", item => new AgendaItem(item), "Dagordningen.");
    public ImmutableArray<string> Organisations { get; } = fields.Names("organisations", ReferenceKind.Organisation, "Organisationer som talarna kom från.");
}

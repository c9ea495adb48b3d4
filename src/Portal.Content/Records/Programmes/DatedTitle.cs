using Portal.Content.Fields;
using Portal.Content.Time;

namespace Portal.Content.Records.Programmes;

/// <summary>A document with its date.</summary>
public sealed class DatedTitle(FieldReader fields) : FieldGroup
{
    public PartialDate? Date { get; } = fields.Date("date", "Datumet.");
    public string Title { get; } = fields.Title("title", "Titeln.");
}

using Portal.Content.Fields;
using Portal.Content.Time;

namespace Portal.Content.Records.Programmes;

/// <summary>The draft that a record of a programme was taken from.</summary>
public sealed class DraftVersion(FieldReader fields) : FieldGroup
{
    public string Version { get; } = fields.Text("version", "Utkastets nummer.");
    public PartialDate? Date { get; } = fields.OptionalDate("date", "Utkastets datum.");
    public PartialDate? AsOf { get; } = fields.OptionalDate("as_of", "Dagen som uppgifterna gäller.");
}

using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records;

/// <summary>Where in a public document a record's content stands.</summary>
public sealed class Source(FieldReader fields) : FieldGroup
{
    public Slug Document { get; } = fields.Reference("document", ReferenceKind.Document, "Dokumentet.");
    public int? Section { get; } = fields.OptionalCount("section", "Avsnittet i dokumentet.");
    public int? Order { get; } = fields.OptionalCount("order", "Raden i avsnittet, räknat per region.");
}

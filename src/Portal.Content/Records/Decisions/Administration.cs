using Portal.Content.Fields;

namespace Portal.Content.Records.Decisions;

/// <summary>The administration that works for a board.</summary>
public sealed class Administration(FieldReader fields) : FieldGroup
{
    public string Name { get; } = fields.Name("name", ReferenceKind.Organisation, "Förvaltningens namn.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");
}

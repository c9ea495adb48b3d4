using Portal.Content.Fields;

namespace Portal.Content.Records;

/// <summary>A name with a sentence on what it stands for.</summary>
public sealed class NamedText(FieldReader fields) : FieldGroup
{
    public string Name { get; } = fields.Title("name", "Namnet.");
    public string? Description { get; } = fields.OptionalText("description", "Vad det innebär.");
}

using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>A step of a method.</summary>
public sealed class MethodStep(FieldReader fields) : FieldGroup
{
    public int Number { get; } = fields.Count("number", "Stegets nummer.");
    public string Title { get; } = fields.Title("title", "Steget.");
    public string Description { get; } = fields.Text("description", "Vad steget innebär.");
}

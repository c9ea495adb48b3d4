using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Programmes;

/// <summary>An overall goal of a programme.</summary>
public sealed class OverallGoal(FieldReader fields) : FieldGroup
{
    public Slug Id { get; } = fields.Id("id", "Målets id.");
    public string Title { get; } = fields.Title("title", "Målet.");
    public string? Dimension { get; } = fields.OptionalText("dimension", "Dimensionen av hållbarhet.");
}

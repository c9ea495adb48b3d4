using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records;

/// <summary>A doubt about the source: two figures for one thing, a date that cannot be, a word that can be read in two ways.</summary>
public sealed class SourceNote(FieldReader fields) : FieldGroup
{
    public string Text { get; } = fields.Text("text", "Oklarheten, i en eller ett par meningar.");
    public Slug? Initiative { get; } = fields.OptionalReference("initiative", ReferenceKind.Initiative, "Insatsen som oklarheten gäller, i samma region.");
}

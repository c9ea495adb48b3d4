using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Programmes;

/// <summary>A principle of a programme.</summary>
public sealed class Principle(FieldReader fields) : FieldGroup
{
    public Slug Id { get; } = fields.Id("id", "Principens id.");
    public string Title { get; } = fields.Title("title", "Principen.");
    public string Description { get; } = fields.Text("description", "Vad principen innebär.");
    public ImmutableArray<string> Challenges { get; } = fields.Texts("challenges", "Utmaningar som styr.");
}

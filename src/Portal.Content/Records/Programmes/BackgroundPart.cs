using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Programmes;

/// <summary>A part of a programme's background.</summary>
public sealed class BackgroundPart(FieldReader fields) : FieldGroup
{
    public Slug Id { get; } = fields.Id("id", "Delens id.");
    public string Title { get; } = fields.Title("title", "Rubriken.");
    public ImmutableArray<string> Summary { get; } = fields.Texts("summary", "Styckena.");
    public ImmutableArray<MethodStep> Steps { get; } = fields.Groups("steps", step => new MethodStep(step), "Metodens steg.");
    public ImmutableArray<DatedTitle> Strategies { get; } = fields.Groups("strategies", strategy => new DatedTitle(strategy), "Strategier.");
}

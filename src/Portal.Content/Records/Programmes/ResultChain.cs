using System.Collections.Immutable;
using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>The general chain from activity to effect, for a type of intervention.</summary>
public sealed class ResultChain(FieldReader fields) : FieldGroup
{
    public InterventionType Type { get; } = fields.Term("type", InterventionTypes.All, "Slag av insats.");
    public string Name { get; } = fields.Title("name", "Namnet.");
    public string? Recipients { get; } = fields.OptionalText("recipients", "Mottagarna.");
    public ImmutableArray<string> Activities { get; } = fields.Texts("activities", "Aktiviteter.");
    public ImmutableArray<string> Outputs { get; } = fields.Texts("outputs", "Prestationer.");
    public ImmutableArray<string> ShortTerm { get; } = fields.Texts("short_term", "Effekter på kort sikt.");
    public ImmutableArray<string> MediumTerm { get; } = fields.Texts("medium_term", "Effekter på medellång sikt.");
}

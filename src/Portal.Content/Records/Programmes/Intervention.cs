using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Goals;

namespace Portal.Content.Records.Programmes;

/// <summary>An intervention of a programme as a result chain: measures, outputs, effects, and how they are measured.</summary>
public sealed class Intervention(FieldReader fields) : FieldGroup
{
    public string Id { get; } = fields.Text("id", "Insatsens id.");
    public string Code { get; } = fields.Text("code", "Insatsens kod, som i källan.");
    public GoalReference Objective { get; } = fields.Goal("objective", "Det särskilda målet, som eruf/nummer.");
    public string Name { get; } = fields.Title("name", "Insatsen.");
    public InterventionType Type { get; } = fields.Term("type", InterventionTypes.All, "Slag av insats.");
    public ImmutableArray<InterventionType> AlsoTypes { get; } = fields.Terms("also_types", InterventionTypes.All, "Andra slag som raden också gäller.");
    public ImmutableArray<string> Measures { get; } = fields.Texts("measures", "Åtgärder.");
    public ImmutableArray<string> Outputs { get; } = fields.Texts("outputs", "Prestationer.");
    public ImmutableArray<string> OutputIndicators { get; } = fields.Texts("output_indicators", "Aktivitetsindikatorer.");
    public ImmutableArray<string> ShortTerm { get; } = fields.Texts("short_term", "Effekter på kort sikt.");
    public ImmutableArray<string> MediumTerm { get; } = fields.Texts("medium_term", "Effekter på medellång sikt.");
    public ImmutableArray<string> ResultIndicators { get; } = fields.Texts("result_indicators", "Resultatindikatorer.");
    public ImmutableArray<ChainPart> Examples { get; } = fields.Terms("examples", ChainParts.All, "Listor som källan kallar exempel.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");
}

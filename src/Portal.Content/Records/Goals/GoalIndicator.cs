using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Goals;

/// <summary>How a strategy measures a goal: what it promises.</summary>
public sealed class GoalIndicator(FieldReader fields) : FieldGroup
{
    public string Name { get; } = fields.Title("name", "Det som mäts.");
    public string? Unit { get; } = fields.OptionalText("unit", "Enheten.");
    public Direction? Direction { get; } = fields.OptionalTerm("direction", Directions.All, "Åt vilket håll det ska gå.");
    public decimal? Target { get; } = fields.OptionalNumber("target", "Målet.");
    public decimal? TargetMin { get; } = fields.OptionalNumber("target_min", "Målets lägsta värde, om det är ett spann.");
    public decimal? TargetMax { get; } = fields.OptionalNumber("target_max", "Målets högsta värde, om det är ett spann.");
    public Qualifier? TargetQualifier { get; } = fields.OptionalTerm("target_qualifier", Qualifiers.All, "Hur målet anges: cirka, minst, högst.");
    public int? TargetYear { get; } = fields.OptionalYear("target_year", "Året då målet ska vara nått.");
    public int? BaselineYear { get; } = fields.OptionalYear("baseline_year", "Året som det jämförs med.");
    public ImmutableArray<Slug> Compare { get; } = fields.References("compare", ReferenceKind.Region, "Regioner som det jämförs med.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");
}

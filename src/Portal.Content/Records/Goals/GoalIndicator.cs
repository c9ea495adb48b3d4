using System.Collections.Immutable;
using System.Globalization;
using Portal.Content.Diagnostics;
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

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (TargetMin is { } least && TargetMax is { } most && least > most)
        {
            fields.Report(DiagnosticCode.TargetSpan, "target_min", string.Create(CultureInfo.InvariantCulture, $"The lowest target, {least}, is more than the highest, {most}."), "Check both against the source; they may have changed places.");
        }
        else if (fields.Has("target") && (fields.Has("target_min") || fields.Has("target_max")))
        {
            fields.Report(DiagnosticCode.TargetSpan, "target", "There is both a target and a span of targets.", "Keep what the source says: 'target', or 'target_min' and 'target_max'.");
        }

        if (BaselineYear is { } from && TargetYear is { } to && from > to)
        {
            fields.Report(DiagnosticCode.PeriodBackwards, "target_year", $"The target is for {to}, before the year that it is compared with, {from}.", "Check both years against the source; they may have changed places.");
        }
    }
}

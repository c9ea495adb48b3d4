using Portal.Content.Diagnostics;
using Portal.Content.Fields;

namespace Portal.Content.Records.Initiatives;

/// <summary>Something that an initiative measures: where it began, where it should come, where it came.</summary>
public sealed class Indicator(FieldReader fields) : FieldGroup
{
    public string Name { get; } = fields.Title("name", "Det som mäts.");
    public string? Unit { get; } = fields.OptionalText("unit", "Enheten, till exempel företag, personer eller procent.");
    public decimal? Baseline { get; } = fields.OptionalNumber("baseline", "Värdet som det mäts från.");
    public decimal? Target { get; } = fields.OptionalNumber("target", "Värdet som ska nås.");
    public Qualifier? TargetQualifier { get; } = fields.OptionalTerm("target_qualifier", Qualifiers.All, "Hur målet anges: cirka, minst, högst.");
    public decimal? Outcome { get; } = fields.OptionalNumber("outcome", "Värdet som nåddes, enligt källan.");
    public Qualifier? OutcomeQualifier { get; } = fields.OptionalTerm("outcome_qualifier", Qualifiers.All, "Hur utfallet anges: cirka, drygt, minst.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");

    /// <summary>Whether the figures are percent.</summary>
    public bool IsPercent => Unit == "procent";

    /// <summary>The outcome held against the target.</summary>
    public Attainment Attainment => (Target, Outcome) switch
    {
        (null, _) => Attainment.NoTarget,
        (_, null) => Attainment.NotYetKnown,
        ({ } target, { } outcome) when TargetQualifier == Qualifier.AtMost => outcome <= target ? Attainment.Reached : Attainment.Missed,
        ({ } target, { } outcome) when Baseline is { } start && target < start => outcome <= target ? Attainment.Reached : outcome < start ? Attainment.Partly : Attainment.Missed,
        ({ } target, { } outcome) when outcome >= target => Attainment.Reached,
        ({ } target, { } outcome) => outcome > (Baseline ?? 0) ? Attainment.Partly : Attainment.Missed,
    };

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (!fields.Has("baseline") && !fields.Has("target") && !fields.Has("outcome"))
        {
            fields.Report(DiagnosticCode.NothingMeasured, "name", $"The indicator '{Name}' has neither baseline, target nor outcome.", "Add what the source gives, or remove the indicator.");
        }

        foreach (var name in (string[])["target", "outcome"])
        {
            if (fields.Has($"{name}_qualifier") && !fields.Has(name) && (fields.Has("baseline") || fields.Has("target") || fields.Has("outcome")))
            {
                fields.Report(DiagnosticCode.MissingField, $"{name}_qualifier", $"'{name}_qualifier' says how '{name}' is given, but there is no '{name}'.", $"Add '{name}', or remove '{name}_qualifier'.");
            }
        }

        if (!IsPercent || !Name.StartsWith("Andel", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var (name, value) in new[] { ("baseline", Baseline), ("target", Target), ("outcome", Outcome) })
        {
            if (value is < 0 or > 100)
            {
                fields.Report(DiagnosticCode.PercentRange, name, $"{value} percent is not between 0 and 100.", "A share of a whole is from 0 to 100; check the figure against the source.");
            }
        }
    }
}

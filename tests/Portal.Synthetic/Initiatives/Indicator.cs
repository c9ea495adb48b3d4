using System.Text;
using Portal.Synthetic.Language;
using Portal.Synthetic.Output;

namespace Portal.Synthetic.Initiatives;

/// <summary>A measure of an initiative.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">As företag or procent.</param>
/// <param name="Baseline">The value before, if stated.</param>
/// <param name="Target">The value aimed at, if stated.</param>
/// <param name="Outcome">The value reached, if stated; in tenths.</param>
/// <param name="Qualifier">How exact the outcome is, or the target where there is no outcome, if stated.</param>
/// <param name="Note">What the source adds, if anything.</param>
internal sealed record Indicator(string Name, string Unit, int? Baseline, int? Target, int? Outcome, string? Qualifier, string? Note)
{
    private static readonly Ranked<(string Participle, string Unit, NounClass NounClass)> Measures = new(
    [
        ("Deltagande", "företag", NounClass.Actor),
        ("Andel av", "procent", NounClass.Actor),
        ("Deltagare i", "personer", NounClass.Activity),
        ("Kommuner med", "kommuner", NounClass.Thing),
        ("Genomförda", "möten", NounClass.Activity),
        ("Medverkande i", "organisationer", NounClass.Thing),
        ("Beviljade", "stöd", NounClass.Thing),
        ("Nya", "tjänster", NounClass.Thing),
        ("Inkomna ansökningar om", "ansökningar", NounClass.Thing),
        ("Seminarier om", "seminarier", NounClass.Quality),
        ("Framtagna", "underlag", NounClass.Thing),
        ("Aktörer som fått", "aktörer", NounClass.Quality),
        ("Minskade utsläpp från", "ton", NounClass.Thing),
        ("Besökare i", "besök", NounClass.Activity),
        ("Svarande som känner till", "procent", NounClass.Thing),
        ("Utbetalat till", "kronor", NounClass.Actor),
    ], 3);

    private static readonly Ranked<string> Qualifiers = new(["about", "more-than", "at-least", "almost", "just-over", "at-most"], 2);

    private static readonly string[] Notes =
        [
        "av länets kommuner", "jämförelsetal för 2022", "hela länet", "under projektets tre år",
        "mäts bara i seminarier, inte i rådgivning", "Anges som ”fler än tidigare”",
    ];

    public static Indicator Make(Chance chance, Topic topic)
    {
        (var participle, var unit, var nounClass) = Measures.Pick(chance);
        var form = nounClass is NounClass.Quality ? NounForm.Bare : NounForm.Plural;
        var name = $"{participle} {topic.NounOf(chance, nounClass, form, 60, out _)}";
        var size = unit switch
        {
            "procent" => 100,
            "kommuner" => topic.Region.Municipalities.Count,
            "kronor" => 900_000,
            _ => chance.Percent(70) ? 60 : 1200,
        };
        int? outcome = chance.Percent(92) ? chance.Between(1, size) * 10 : null;
        if (outcome is not null && unit is "procent" or "ton" && chance.Percent(8))
        {
            // Tenths are taken off, so that a share never passes the whole.
            outcome -= chance.Between(1, 9);
        }

        int? target = outcome is null || chance.Percent(10) ? chance.Between(1, size) : null;
        int? baseline = chance.Percent(5) ? chance.Between(0, size) : null;
        return new Indicator(name, unit, baseline, target, outcome, chance.Percent(14) ? Qualifiers.Pick(chance) : null, chance.Percent(7) ? chance.Pick(Notes) : null);
    }

    public void AppendTo(StringBuilder yaml)
    {
        yaml.Append("  - {name: ").AppendScalar(Name).Append(", unit: ").AppendScalar(Unit);
        Append(yaml, ", baseline: ", Baseline);
        Append(yaml, ", target: ", Target);
        if (Outcome is null && Qualifier is not null)
        {
            yaml.Append(", target_qualifier: ").Append(Qualifier);
        }

        if (Outcome is { } outcome)
        {
            yaml.Append(", outcome: ").Append(outcome / 10);
            Append(yaml, ".", outcome % 10 == 0 ? null : outcome % 10);
            if (Qualifier is not null)
            {
                yaml.Append(", outcome_qualifier: ").Append(Qualifier);
            }
        }

        if (Note is not null)
        {
            yaml.Append(", note: ").AppendScalar(Note);
        }

        yaml.Append("}\n");
    }

    /// <summary>The outcome as a sentence; only for one that has an outcome.</summary>
    public string Describe()
    {
        var tenths = Outcome.GetValueOrDefault();
        var value = Prose.Number(tenths / 10) + (tenths % 10 == 0 ? "" : $",{tenths % 10}");
        var lowered = char.ToLowerInvariant(Name[0]) + Name[1..];
        var target = Target is { } aim ? $" Målet var {Prose.Number(aim)}." : "";
        return $"{value} {Unit}: {lowered}.{target}";
    }

    private static void Append(StringBuilder yaml, string label, int? value)
    {
        if (value is { } number)
        {
            yaml.Append(label).Append(number);
        }
    }
}

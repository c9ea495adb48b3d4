using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Text;

namespace Portal.Content.Records.Initiatives;

/// <summary>The headings that give a record's text its structure: what was done, and what came of it over time.</summary>
public static class EffectHeadings
{
    /// <summary>The heading over what was done.</summary>
    public const string Outputs = "Prestationer";

    /// <summary>The heading over what came of it.</summary>
    public const string Effects = "Effekter";

    /// <summary>The horizons of effects, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Horizons { get; } = ["Uppnådda", "Kort sikt", "Medellång sikt", "Lång sikt", "Förväntade"];

    internal static void Check(Initiative initiative, FieldReader fields)
    {
        if (initiative.Text.Summary.Length == 0)
        {
            fields.ReportBody(DiagnosticCode.MissingSummary, "", "The text has no summary before its first heading.", "Begin the text with a sentence or two on what the initiative is.");
        }

        foreach (var section in initiative.Text.Sections)
        {
            if (section.Title is not (Outputs or Effects) && Nearest.To(section.Title, [Outputs, Effects]) is { } meant)
            {
                fields.ReportBody(DiagnosticCode.UnknownHeading, section.Title, $"The heading '{section.Title}' is not one of the known.", $"Did you mean '{meant}'?");
            }

            if (section.Title != Effects)
            {
                continue;
            }

            foreach (var part in section.Parts.Where(part => !Horizons.Contains(part.Title)))
            {
                fields.ReportBody(DiagnosticCode.UnknownHeading, part.Title, $"'{part.Title}' is not a horizon of effects.", Nearest.To(part.Title, Horizons) is { } horizon ? $"Did you mean '{horizon}'?" : $"Use one of: {string.Join(", ", Horizons)}.");
            }
        }
    }
}

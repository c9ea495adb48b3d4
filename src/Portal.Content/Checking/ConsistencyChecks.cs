using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Reading;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;

namespace Portal.Content.Checking;

/// <summary>Whether records agree with each other.</summary>
internal static class ConsistencyChecks
{
    public static IEnumerable<Diagnostic> Check(InputReading reading) => [.. Municipalities(reading), .. Shared(reading), .. Parents(reading)];

    private static IEnumerable<Diagnostic> Municipalities(InputReading reading)
    {
        var regions = reading.Records<Municipality>().DistinctBy(municipality => municipality.Name).ToDictionary(municipality => municipality.Name, municipality => municipality.Region, StringComparer.Ordinal);
        foreach (var file in reading.Files)
        {
            if (file.Records is not [Initiative initiative])
            {
                continue;
            }

            foreach (var reference in file.References)
            {
                if (reference.Kind == ReferenceKind.Municipality && regions.TryGetValue(reference.Target, out var region) && !initiative.AllRegions.Contains(region))
                {
                    yield return new Diagnostic(DiagnosticCode.MunicipalityRegion, reference.At, $"{reference.Target} lies in '{region}', which is not among the regions of the initiative.", "Check the name against the source; if the region takes part, add it to 'regions'.");
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> Shared(InputReading reading)
    {
        var initiatives = reading.Records<Initiative>();
        var byReference = initiatives.Where(initiative => initiative.Region.Value is not null).DistinctBy(initiative => initiative.Reference).ToDictionary(initiative => initiative.Reference);
        foreach (var initiative in initiatives)
        {
            foreach (var reference in initiative.SharedWith)
            {
                if (!byReference.TryGetValue(reference, out var other) || other.Region == initiative.Region)
                {
                    continue;
                }

                var unnamed = initiative.SharedWith.Append(initiative.Reference).Where(each => each != reference && !other.SharedWith.Contains(each)).ToList();
                if (unnamed.Count > 0)
                {
                    yield return new Diagnostic(DiagnosticCode.SharedLink, initiative.PlaceOf("shared_with"), $"'{reference}' does not name '{unnamed[0]}' as an account of the same project.", $"Add it to 'shared_with' in initiatives/{reference}.md, or remove the link here.");
                }
                else if (initiative.Reference < reference && HasMoney(initiative) && HasMoney(other))
                {
                    yield return new Diagnostic(DiagnosticCode.SharedAmounts, other.PlaceOf(other.Funding.IsEmpty ? "cost" : "funding"), $"'{initiative.Reference}' has amounts for the same project.", "Keep the amounts on one of the records, and tell in a note what the other source says.");
                }
            }
        }
    }

    private static bool HasMoney(Initiative initiative) => !initiative.Funding.IsEmpty || initiative.Cost is not null;

    private static IEnumerable<Diagnostic> Parents(InputReading reading)
    {
        var organisations = reading.Records<Organisation>();
        var parents = organisations.Where(organisation => organisation.Id.Value is not null).DistinctBy(organisation => organisation.Id).ToDictionary(organisation => organisation.Id, organisation => organisation.Parent);
        foreach (var organisation in organisations.Where(organisation => organisation.Id.Value is not null && organisation.Parent is not null))
        {
            var above = organisation.Parent;
            for (var steps = 0; above is { } id && id != organisation.Id && steps < parents.Count; steps++)
            {
                above = parents.GetValueOrDefault(id);
            }

            if (above == organisation.Id)
            {
                yield return new Diagnostic(DiagnosticCode.ParentCycle, organisation.PlaceOf("parent"), $"'{organisation.Id}' is its own parent, directly or through others.", "Remove the parent of the one that is highest.");
            }
        }
    }
}

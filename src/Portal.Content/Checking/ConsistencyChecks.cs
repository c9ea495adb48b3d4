using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Reading;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Content.Text;

namespace Portal.Content.Checking;

/// <summary>Whether records agree with each other.</summary>
internal static class ConsistencyChecks
{
    public static IEnumerable<Diagnostic> Check(InputReading reading, Registers registers) => [.. Municipalities(reading, registers), .. MunicipalitiesInTexts(reading), .. SourceChecks.Check(reading, registers), .. Codes(reading), .. Shared(reading), .. Parents(reading)];

    private static IEnumerable<Diagnostic> Municipalities(InputReading reading, Registers registers)
    {
        var regions = reading.Records<Municipality>().DistinctBy(municipality => municipality.Name).ToDictionary(municipality => municipality.Name, municipality => municipality.Region, StringComparer.Ordinal);
        foreach (var file in reading.Files)
        {
            // Where it is not known which regions take part, it is not known either whether one of them is missing.
            if (file.Records is not [Initiative { Region.Value: not null } initiative] || initiative.Region.Value != initiative.Origin.Folder || !initiative.AllRegions.All(region => registers.Regions.Contains(region.Value)))
            {
                continue;
            }

            foreach (var reference in file.References)
            {
                if (reference.Kind == ReferenceKind.Municipality && regions.TryGetValue(reference.Target, out var region) && registers.Regions.Contains(region.Value) && !initiative.AllRegions.Contains(region)
                    && initiative.PlaceOf("regions") is var list && !file.Diagnostics.Any(problem => problem.At == list))
                {
                    yield return new Diagnostic(DiagnosticCode.MunicipalityRegion, reference.At, $"{reference.Target} lies in '{region}', which is not among the regions of the initiative.", "Check the name against the source; if the region takes part, add it to 'regions'.");
                }
            }
        }
    }

    // Of a municipality in a region that takes no part, the text may speak by way of comparison.
    private static IEnumerable<Diagnostic> MunicipalitiesInTexts(InputReading reading)
    {
        var regions = reading.Records<Municipality>().DistinctBy(municipality => municipality.Name).ToDictionary(municipality => municipality.Name, municipality => municipality.Region, StringComparer.Ordinal);
        var mentions = new MunicipalityMentions(regions.Keys);
        return reading.Files.SelectManyInParallel(file => MissingIn(file) is { } problem ? [problem] : []);

        Diagnostic? MissingIn(FileReading file)
        {
            if (file.Records is not [Initiative initiative])
            {
                return null;
            }

            var missing = initiative.Text.AllMarkdown().SelectMany(text => mentions.In(text)).Distinct(StringComparer.Ordinal).Except(initiative.Municipalities, StringComparer.Ordinal).Where(name => initiative.AllRegions.Contains(regions[name])).ToList();
            var place = missing.Count == 0 ? default : initiative.PlaceOf("municipalities");
            return missing.Count == 0 || file.Diagnostics.Any(problem => problem.At.Line == place.Line)
                ? null
                : new Diagnostic(
                    DiagnosticCode.MunicipalityInText,
                    place,
                    $"The text names {string.Join(", ", missing)} as {(missing.Count == 1 ? "a municipality" : "municipalities")}, but 'municipalities' does not.",
                    $"Write 'municipalities: [{string.Join(", ", initiative.Municipalities.Concat(missing))}]'.");
        }
    }

    // SCB's code of a municipality begins with that of its county. Where all of a region's differ, it is the region's that is wrong.
    private static IEnumerable<Diagnostic> Codes(InputReading reading)
    {
        var municipalities = reading.Records<Municipality>().Where(municipality => municipality.Code.Length == 4).ToLookup(municipality => municipality.Region);
        foreach (var regions in reading.Records<Region>().Where(region => region.Id.Value is not null && region.Code.Length == 2).GroupBy(region => region.Code, StringComparer.Ordinal).Where(same => same.Count() == 1))
        {
            var region = regions.First();
            var all = municipalities[region.Id].ToList();
            var wrong = all.Where(municipality => !municipality.Code.StartsWith(region.Code, StringComparison.Ordinal)).ToList();
            if (wrong.Count > 1 && wrong.Count == all.Count)
            {
                yield return new Diagnostic(DiagnosticCode.PlaceCodeFormat, region.PlaceOf("code"), $"The county code is {region.Code}, but the codes of the municipalities in {region.Name} begin with {wrong[0].Code[..2]}.", "Check the code against SCB's list.");
                continue;
            }

            foreach (var municipality in wrong)
            {
                yield return new Diagnostic(DiagnosticCode.PlaceCodeFormat, municipality.PlaceOf("code"), $"The code of {municipality.Name} is {municipality.Code}, but those in {region.Name} begin with {region.Code}.", "Check code and region against SCB's list.");
            }
        }
    }

    private static IEnumerable<Diagnostic> Shared(InputReading reading)
    {
        var initiatives = reading.Records<Initiative>();
        var byReference = initiatives.Where(initiative => initiative.Region.Value is not null).DistinctBy(initiative => initiative.Reference).ToDictionary(initiative => initiative.Reference);
        var isFaulty = reading.Files
            .Where(file => file.Diagnostics.Any(problem => problem.Code == DiagnosticCode.UnknownInitiative || problem.Code == DiagnosticCode.SharedLink || problem.Code == DiagnosticCode.WrongType))
            .Select(file => file.File)
            .ToHashSet(StringComparer.Ordinal);

        // A link that is written wrong is reported where it stands; that it does not lead back follows from it.
        bool LeadsAstray(Initiative other) => isFaulty.Contains(other.Origin.File) || other.SharedWith.Any(each => !byReference.ContainsKey(each));

        foreach (var initiative in initiatives)
        {
            foreach (var reference in initiative.SharedWith)
            {
                if (!byReference.TryGetValue(reference, out var other) || other.Region == initiative.Region || LeadsAstray(other))
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
        var organisations = reading.Records<Organisation>().Where(organisation => organisation.Id.Value is not null).DistinctBy(organisation => organisation.Id).ToList();
        var parents = organisations.ToDictionary(organisation => organisation.Id, organisation => organisation.Parent);
        var followed = new HashSet<Slug>();
        foreach (var organisation in organisations)
        {
            // Each is followed upwards once: a chain ends at the top, at one that was followed before, or where it began to go round.
            var chain = new List<Slug>();
            var above = (Slug?)organisation.Id;
            while (above is { } id && parents.ContainsKey(id) && followed.Add(id))
            {
                chain.Add(id);
                above = parents[id];
            }

            if (above is not { } again || chain.IndexOf(again) is not (>= 0 and var start))
            {
                continue;
            }

            var cycle = chain.Skip(start).Append(again).ToList();
            var reported = organisations.First(each => cycle.Contains(each.Id));
            yield return new Diagnostic(
                DiagnosticCode.ParentCycle,
                reported.PlaceOf("parent"),
                cycle.Count == 2 ? $"'{again}' is its own parent." : $"The parents go round: {string.Join(" is part of ", cycle.Take(12).Select(id => $"'{id}'"))}.",
                "Remove the parent that is wrong; the highest has none.");
        }
    }
}

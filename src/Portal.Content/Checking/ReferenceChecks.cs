using System.Globalization;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Goals;
using Portal.Content.Reading;
using Portal.Content.Records;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Reporting;
using Portal.Content.Text;

namespace Portal.Content.Checking;

/// <summary>Whether what records point to exists; where not, the nearest that does is offered.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<Diagnostic> Check(FileReading file, Registers registers)
    {
        List<Diagnostic>? problems = null;
        foreach (var reference in file.References)
        {
            // What is wrong with the value itself is the mistake; that it points nowhere follows from it.
            if (Problem(reference, file, registers) is { } problem && TextHygiene.InvisibleAt(reference.Target) < 0 && TextHygiene.MangledAt(reference.Target) < 0 && !file.Diagnostics.Any(other => other.At == reference.At))
            {
                (problems ??= []).Add(problem);
            }
        }

        return problems ?? Enumerable.Empty<Diagnostic>();
    }

    /// <summary>Registers that records point into and that are not there: one problem each, at the first record that does.</summary>
    public static IEnumerable<Diagnostic> Missing(InputReading reading, Registers registers)
    {
        (string File, Register Register, ReferenceKind[] Kinds)[] all =
        [
            ("documents.yml", registers.Documents, [ReferenceKind.Document]),
            ("programme-areas.yml", registers.ProgrammeAreas, [ReferenceKind.ProgrammeArea]),
            ("organisations.yml", registers.OrganisationNames, [ReferenceKind.Organisation, ReferenceKind.OrganisationId]),
            ("municipalities.yml", registers.Municipalities, [ReferenceKind.Municipality]),
        ];
        foreach (var (file, register, kinds) in all)
        {
            if (register.IsThere || registers.IsMisplaced(file))
            {
                continue;
            }

            foreach (var first in reading.Files.SelectMany(other => other.References).Where(reference => kinds.Contains(reference.Kind)).Take(1))
            {
                yield return new Diagnostic(DiagnosticCode.RegisterMissing, first.At, $"'{Short(first.Target)}' should stand in {file}, but there is no such file.", "Put the file back, with this name, at the top of the input folder.");
            }
        }
    }

    private static Diagnostic? Problem(PendingReference reference, FileReading file, Registers registers) => reference.Kind switch
    {
        ReferenceKind.Region => Unless(registers.Regions, DiagnosticCode.UnknownRegion, "region", reference, "Regions have one file each in regions/."),
        ReferenceKind.ProgrammeArea => Unless(registers.ProgrammeAreas, DiagnosticCode.UnknownProgrammeArea, "programme area", reference, "Programme areas stand in programme-areas.yml."),
        ReferenceKind.Theme => Unless(registers.Themes, DiagnosticCode.UnknownTheme, "theme", reference, "Themes have one file each in themes/."),
        ReferenceKind.Document => Unless(registers.Documents, DiagnosticCode.UnknownDocument, "document", reference, "A new document is added to documents.yml."),
        ReferenceKind.Strategy => Unless(registers.Strategies, DiagnosticCode.UnknownStrategy, "strategy", reference, "Strategies have one file each in strategies/."),
        ReferenceKind.Budget => Unless(registers.Budgets, DiagnosticCode.UnknownBudget, "budget", reference, "Budgets have one file each in budgets/."),
        ReferenceKind.Body => Unless(registers.Bodies, DiagnosticCode.UnknownBody, "board", reference, "Boards have one file each in bodies/."),
        ReferenceKind.OrganisationId => Unless(registers.Organisations, DiagnosticCode.UnknownOrganisation, "organisation", reference, "Organisations stand in organisations.yml."),
        ReferenceKind.Organisation when file.Records is [DecisionList] => Unless(registers.OrganisationNames, DiagnosticCode.UnknownOrganisation, "organisation", reference, "If it is a natural person, write 'recipient_kind' instead, and no name; a new organisation is added to organisations.yml."),
        ReferenceKind.Organisation => Unless(registers.OrganisationNames, DiagnosticCode.UnknownOrganisation, "organisation", reference, "A new organisation is added to organisations.yml, a new spelling to the aliases of its organisation."),
        ReferenceKind.Municipality => Unless(registers.Municipalities, DiagnosticCode.UnknownMunicipality, "municipality", reference, "Municipalities stand without 'kommun', as in municipalities.yml."),
        ReferenceKind.Initiative or ReferenceKind.InitiativeAnywhere => Initiative(reference, file, registers),
        ReferenceKind.Goal => Goal(reference, registers),
        _ => throw new InvalidOperationException($"No rule for references to {reference.Kind}."),
    };

    private static Diagnostic? Unless(Register known, DiagnosticCode code, string what, PendingReference reference, string otherwise)
    {
        if (known.Accepts(reference.Target))
        {
            return null;
        }

        var nearest = reference.Kind == ReferenceKind.Municipality ? Bare(reference.Target, known) ?? known.NearestTo(reference.Target) : known.NearestTo(reference.Target);
        return new Diagnostic(code, reference.At, $"There is no {what} '{Short(reference.Target)}'.", $"{(nearest is not null ? $"Did you mean '{nearest}'?{LookAlike.Hint(reference.Target, nearest)} " : Choices(known))}{otherwise}");
    }

    private static string Choices(Register known) => known.Choices switch
    {
        [] => "",
        [var only] => $"There is only '{only}'. ",
        var several => $"Use one of: {string.Join(", ", several)}. ",
    };

    // Granviks kommun and Granvik kommun mean Granvik.
    private static string? Bare(string name, Register municipalities)
    {
        if (!name.EndsWith(" kommun", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bare = name[..^" kommun".Length];
        return municipalities.Contains(bare) ? bare : bare.EndsWith('s') && municipalities.Contains(bare[..^1]) ? bare[..^1] : null;
    }

    // A slug alone stands for an initiative of the record's own region; where that does not exist, it is the mistake.
    private static Diagnostic? Initiative(PendingReference reference, FileReading file, Registers registers)
    {
        var target = reference.Target;
        if (reference.Kind == ReferenceKind.Initiative)
        {
            if (file.Records.Select(RegionOf).FirstOrDefault(region => region is not null) is not { } region || !registers.Regions.Contains(region))
            {
                return null;
            }

            target = $"{region}/{target}";
        }

        if (registers.Initiatives.Accepts(target))
        {
            return null;
        }

        var folder = target[..(target.IndexOf('/', StringComparison.Ordinal) + 1)];
        var nearest = registers.Initiatives.NearestTo(target);
        var offered = reference.Kind == ReferenceKind.Initiative && nearest is not null
            ? nearest.StartsWith(folder, StringComparison.Ordinal) ? nearest[folder.Length..] : null
            : nearest;
        return new Diagnostic(
            DiagnosticCode.UnknownInitiative,
            reference.At,
            $"There is no initiative '{Short(target)}'.",
            offered is not null ? $"Did you mean '{offered}'?" : $"Write the name of its file in initiatives/{(reference.Kind == ReferenceKind.Initiative ? folder : "")}, without .md.");
    }

    private static Diagnostic? Goal(PendingReference reference, Registers registers)
    {
        if (!GoalReference.TryRead(reference.Target, out var goal))
        {
            return null;
        }

        if (registers.GoalsOf(goal.Strategy) is { } goals)
        {
            return goals.Accepts(goal.Goal.Value) ? null : new Diagnostic(
                DiagnosticCode.UnknownGoal,
                reference.At,
                $"There is no goal '{Short(goal.Goal.Value)}' in '{goal.Strategy}'.",
                goals.NearestTo(goal.Goal.Value) is { } nearest ? $"Did you mean '{goal.Strategy}/{nearest}'?" : GoalsToChoose(goal.Strategy.Value, goals));
        }

        return registers.Strategies.Accepts(goal.Strategy.Value) ? null : new Diagnostic(
            DiagnosticCode.UnknownGoal,
            reference.At,
            $"There is no strategy '{Short(goal.Strategy.Value)}', and so no goal in it.",
            registers.Strategies.NearestTo(goal.Strategy.Value) is { } strategy ? GoalOf(strategy, goal.Goal.Value, registers) : "Strategies have one file each in strategies/.");
    }

    // A goal is offered in the strategy that was probably meant only where that has it, or one much like it.
    private static string GoalOf(string strategy, string goal, Registers registers)
    {
        if (registers.GoalsOf(new Slug(strategy)) is not { } goals)
        {
            return $"Did you mean the strategy '{strategy}'?";
        }

        return (goals.Accepts(goal) ? goal : goals.NearestTo(goal)) is { } nearest
            ? $"Did you mean '{strategy}/{nearest}'?"
            : $"Did you mean the strategy '{strategy}'? {GoalsToChoose(strategy, goals)}";
    }

    // Of numbered goals as 1, 2 and 2.3, the numbers say all; of others their ids, where they are few.
    private static string GoalsToChoose(string strategy, Register goals)
    {
        var numbers = goals.Sorted.Select(id => int.TryParse(id.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Distinct().Order().ToList();
        if (numbers.Count > 1 && numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)))
        {
            var below = goals.Sorted.FirstOrDefault(id => id.Contains('.', StringComparison.Ordinal));
            return $"The goals in '{strategy}' are 1 to {numbers.Count}{(below is null ? "" : $" and those below them, as {below}")}.";
        }

        return goals.Choices.Count > 0 ? $"The goals in '{strategy}' are: {string.Join(", ", goals.Choices)}." : $"Its goals stand in strategies/{strategy}.yml.";
    }

    private static string? RegionOf(Record record) => record switch
    {
        Initiative initiative => initiative.Region.Value,
        Report report => report.Region.Value,
        Allocation allocation => allocation.Region.Value,
        Strategy strategy => strategy.Region?.Value,
        Budget budget => budget.Region.Value,
        Body body => body.Region.Value,
        DecisionList list => list.Region.Value,
        _ => null,
    };

    private static string Short(string text) => text.Length > 80 ? string.Concat(text.AsSpan(0, 80), "…") : text;
}

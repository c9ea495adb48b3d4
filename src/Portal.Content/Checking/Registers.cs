using System.Collections.Immutable;
using Portal.Content.Goals;
using Portal.Content.Reading;
using Portal.Content.Records;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Content.Text;

namespace Portal.Content.Checking;

/// <summary>What references can point to: the ids, names and goals of an input folder.</summary>
internal sealed class Registers
{
    public Registers(InputReading reading)
    {
        Regions = Ids(reading.Records<Region>().Select(region => region.Id));
        ProgrammeAreas = Ids(reading.Records<ProgrammeArea>().Select(area => area.Id));
        Themes = Ids(reading.Records<Theme>().Select(theme => theme.Id));
        Documents = Ids(reading.Records<Document>().Select(document => document.Id));
        Strategies = Ids(reading.Records<Strategy>().Select(strategy => strategy.Id));
        Budgets = Ids(reading.Records<Budget>().Select(budget => budget.Id));
        Bodies = Ids(reading.Records<Body>().Select(body => body.Id));
        Organisations = Ids(reading.Records<Organisation>().Select(organisation => organisation.Id));
        OrganisationNames = [.. reading.Records<Organisation>().SelectMany(organisation => organisation.Aliases.Prepend(organisation.Name))];
        Municipalities = [.. reading.Records<Municipality>().Select(municipality => municipality.Name)];
        Initiatives = [.. reading.Records<Initiative>().Select(initiative => $"{initiative.Region}/{initiative.Slug}")];
        Goals = reading.Records<Strategy>().Where(strategy => strategy.Id.Value is not null).GroupBy(strategy => strategy.Id.Value).ToDictionary(
            strategy => strategy.Key,
            strategy => strategy.SelectMany(each => Flatten(each.Goals)).Where(goal => goal.Id.Value is not null).Select(goal => goal.Id.Value).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    public HashSet<string> Regions { get; }

    public HashSet<string> ProgrammeAreas { get; }

    public HashSet<string> Themes { get; }

    public HashSet<string> Documents { get; }

    public HashSet<string> Strategies { get; }

    public HashSet<string> Budgets { get; }

    public HashSet<string> Bodies { get; }

    /// <summary>Ids of organisations.</summary>
    public HashSet<string> Organisations { get; }

    /// <summary>Names and aliases of organisations.</summary>
    public HashSet<string> OrganisationNames { get; }

    public HashSet<string> Municipalities { get; }

    /// <summary>Initiatives as region/slug.</summary>
    public HashSet<string> Initiatives { get; }

    /// <summary>Ids of goals, by strategy.</summary>
    public Dictionary<string, HashSet<string>> Goals { get; }

    /// <summary>All goals of a tree, each before those below it.</summary>
    public static IEnumerable<Goal> Flatten(ImmutableArray<Goal> goals) => goals.SelectMany(goal => Flatten(goal.Children).Prepend(goal));

    /// <summary>Whether a goal exists.</summary>
    public bool Has(GoalReference goal) => Goals.TryGetValue(goal.Strategy.Value, out var goals) && goals.Contains(goal.Goal.Value);

    private static HashSet<string> Ids(IEnumerable<Slug> ids) => [.. ids.Where(id => id.Value is not null).Select(id => id.Value)];
}

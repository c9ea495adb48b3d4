using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Content.Records;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Content.Records.Programmes;

namespace Portal.Content.Changes;

/// <summary>
/// The names of what records refer to by id, for giving them in sentences. Learnt from records, or from changes one after the
/// other, so that a sentence has the name that held at its time.
/// </summary>
public sealed class RecordNames
{
    private readonly Dictionary<(string Type, string Id), string> _names = [];

    /// <summary>Numbers of the cases that are decisions on natural persons in the readings that the names are from.</summary>
    public ImmutableArray<string> PersonalCases { get; private init; } = [];

    /// <summary>The names of all records of a reading; of several readings, the first one's stand.</summary>
    public static RecordNames Of(params ReadOnlySpan<InputReading> readings)
    {
        var cases = ImmutableArray.CreateBuilder<string>();
        foreach (var reading in readings)
        {
            cases.AddRange(PersonalDecisions.CasesOf(reading));
        }

        var names = new RecordNames { PersonalCases = cases.DrainToImmutable() };
        foreach (var reading in readings)
        {
            names.Add("region", reading.Records<Region>().Select(region => (region.Id.Value, region.Name)));
            names.Add("programme-area", reading.Records<ProgrammeArea>().Select(area => (area.Id.Value, area.Name)));
            names.Add("theme", reading.Records<Theme>().Select(theme => (theme.Id.Value, theme.Name)));
            names.Add("document", reading.Records<Document>().Select(document => (document.Id.Value, document.Title)));
            names.Add("organisation", reading.Records<Organisation>().Select(organisation => (organisation.Id.Value, organisation.Name)));
            names.Add("programme", reading.Records<Programme>().Select(programme => (programme.Id.Value, programme.Title)));
            names.Add("budget", reading.Records<Budget>().Select(budget => (budget.Id.Value, budget.Title)));
            names.Add("body", reading.Records<Body>().Select(body => (body.Id.Value, body.Name)));
            names.Add("initiative", reading.Records<Initiative>().Select(initiative => ($"{initiative.Origin.Folder}/{initiative.Slug}", initiative.Title)));
            foreach (var strategy in reading.Records<Strategy>())
            {
                names.Add("strategy", [(strategy.Id.Value, strategy.Title)]);
                names.Add("goal", new StrategyTree(strategy).AllGoals.Select(goal => (goal.Reference.ToString(), goal.Goal.Title)));
            }
        }

        return names;
    }

    /// <summary>Learns the names that hold after a comparison, in the place of those that held before.</summary>
    public void Learn(IEnumerable<RecordChange> changes, IEnumerable<KeyValuePair<string, string>> goals)
    {
        foreach (var change in changes)
        {
            if (change.Title.Length > 0 && change.Kind is ChangeKind.Added or ChangeKind.Changed or ChangeKind.Renamed)
            {
                _names[(change.Record.Type, change.Record.Id)] = change.Title;
            }
        }

        foreach (var (goal, title) in goals)
        {
            _names[("goal", goal)] = title;
        }
    }

    /// <summary>Learns names that hold where no other is known.</summary>
    public void Fill(RecordNames others)
    {
        foreach (var (key, name) in others._names)
        {
            _names.TryAdd(key, name);
        }
    }

    /// <summary>The name of what a reference points to, or null where it is not known.</summary>
    /// <param name="kind">What it points to.</param>
    /// <param name="target">The id, as in <see cref="SentencePart.Target"/>.</param>
    public string? NameOf(ReferenceKind kind, string target)
    {
        var type = kind switch
        {
            ReferenceKind.Region => "region",
            ReferenceKind.ProgrammeArea => "programme-area",
            ReferenceKind.Theme => "theme",
            ReferenceKind.Document => "document",
            ReferenceKind.Strategy => "strategy",
            ReferenceKind.Goal => "goal",
            ReferenceKind.OrganisationId => "organisation",
            ReferenceKind.Budget => "budget",
            ReferenceKind.Body => "body",
            ReferenceKind.Initiative or ReferenceKind.InitiativeAnywhere => "initiative",
            _ => null,
        };
        return type is not null && _names.TryGetValue((type, target), out var name) ? name : null;
    }

    /// <summary>The change with names in the place of ids, and with a title even where the record has none of its own.</summary>
    public RecordChange Name(RecordChange change) => change with
    {
        Title = change.Title.Length > 0 ? change.Title : TitleOf(change.Record),
        Fields = change.Fields.Any(field => field.Sentence.Any(part => part.Target is not null))
            ? [.. change.Fields.Select(field => field with { Sentence = [.. field.Sentence.Select(part => Name(part, change.Record))] })]
            : change.Fields,
    };

    private SentencePart Name(SentencePart part, RecordKey record)
    {
        if (part is not { Refers: { } kind, Target: { } target } || NameOf(kind, target) is not { } name)
        {
            return part;
        }

        // Accounts of one project have the same title in several regions.
        var region = kind == ReferenceKind.InitiativeAnywhere ? target[..Math.Max(0, target.IndexOf('/', StringComparison.Ordinal))] : "";
        var isElsewhere = region.Length > 0 && !record.Id.StartsWith(region, StringComparison.Ordinal);
        return part with { Text = isElsewhere && NameOf(ReferenceKind.Region, region) is { } place ? $"{name} ({place})" : name };
    }

    // Reports and the use of grants are known by region and year.
    private string TitleOf(RecordKey record)
    {
        var dash = record.Id.LastIndexOf('-');
        return record.Type is "report" or "allocation" && dash > 0 && NameOf(ReferenceKind.Region, record.Id[..dash]) is { } region
            ? $"{region} {record.Id[(dash + 1)..]}"
            : _names.GetValueOrDefault((record.Type, record.Id), record.Id);
    }

    private void Add(string type, IEnumerable<(string Id, string Name)> records)
    {
        foreach (var (id, name) in records)
        {
            if (id is not null && name.Length > 0)
            {
                _names.TryAdd((type, id), name);
            }
        }
    }
}

using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;
using Portal.Content.Records;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Content.Records.Programmes;
using Portal.Content.Records.Reporting;

namespace Portal.Content.Checking;

/// <summary>Whether ids, names, titles and addresses that should be unique are. The later of two in the order of files is reported, with the place of the first.</summary>
internal static class UniquenessChecks
{
    public static IEnumerable<Diagnostic> Check(InputReading reading) =>
    [
        .. Ids(reading.Records<Document>(), document => document.Id.Value),
        .. Ids(reading.Records<ProgrammeArea>(), area => area.Id.Value),
        .. Ids(reading.Records<Organisation>(), organisation => organisation.Id.Value),
        .. Ids(reading.Records<Region>(), region => region.Id.Value),
        .. Ids(reading.Records<Theme>(), theme => theme.Id.Value),
        .. Ids(reading.Records<Strategy>(), strategy => strategy.Id.Value),
        .. Ids(reading.Records<Programme>(), programme => programme.Id.Value),
        .. Ids(reading.Records<Body>(), body => body.Id.Value),
        .. Ids(reading.Records<Budget>(), budget => budget.Id.Value),
        .. Ids(reading.Records<DecisionList>(), list => list.Id.Value),
        .. reading.Records<Strategy>().SelectMany(Goals),
        .. Repeated(reading.Records<Municipality>(), municipality => municipality.Code, "code", DiagnosticCode.DuplicateId, "municipality code", "Each municipality has a code of its own; check it against SCB's list."),
        .. Repeated(reading.Records<Municipality>(), municipality => municipality.Name, "name", DiagnosticCode.DuplicateName, "municipality", "Keep one of the two."),
        .. Repeated(reading.Records<Municipality>().DistinctBy(municipality => municipality.Name), municipality => municipality.Name.Length == 0 ? null : municipality.Slug.Value, "name", DiagnosticCode.SlugCollision, "address", "Give one of the two a 'slug' of its own."),
        .. Repeated(Regions(reading), region => region.Code, "code", DiagnosticCode.DuplicateId, "county code", "Each county has a code of its own; check it against SCB's list."),
        .. Repeated(Regions(reading), region => region.Name, "name", DiagnosticCode.DuplicateName, "region name", "Each region has a name of its own."),
        .. Repeated(Regions(reading), region => region.ShortName, "short", DiagnosticCode.DuplicateName, "short name", "Each region has a short name of its own."),
        .. Repeated(Regions(reading), region => region.County, "county", DiagnosticCode.DuplicateName, "county", "Each region has a county of its own."),
        .. Repeated(reading.Records<ProgrammeArea>().DistinctBy(area => area.Id.Value ?? area.Name), area => area.Name, "name", DiagnosticCode.DuplicateName, "programme area", "Each programme area has a name of its own."),
        .. Repeated(Themes(reading), theme => theme.Name, "name", DiagnosticCode.DuplicateName, "theme name", "Each theme has a name of its own."),
        .. Repeated(Themes(reading), theme => theme.ShortName, "short", DiagnosticCode.DuplicateName, "short name", "Each theme has a short name of its own."),
        .. Repeated(Themes(reading), theme => theme.Order.ToString(System.Globalization.CultureInfo.InvariantCulture), "order", DiagnosticCode.DuplicateId, "order", "Give each theme a number of its own."),
        .. Repeated(reading.Records<Report>(), report => report.Region.Value is null ? null : $"{report.Region} {report.Year}", "region", DiagnosticCode.DuplicateRecord, "report for", "Keep one report for each region and year."),
        .. Repeated(reading.Records<Allocation>(), allocation => allocation.Region.Value is null ? null : $"{allocation.Region} {allocation.Year}", "region", DiagnosticCode.DuplicateRecord, "account of the grant for", "Keep one account for each region and year."),
        .. SameTitles(reading),
        .. CaseNumbers(reading),
        .. Names(reading),
    ];

    // Of two with the same id, that is what is told.
    private static IEnumerable<Region> Regions(InputReading reading) => reading.Records<Region>().DistinctBy(region => region.Id.Value ?? region.Origin.File);

    private static IEnumerable<Theme> Themes(InputReading reading) => reading.Records<Theme>().DistinctBy(theme => theme.Id.Value ?? theme.Origin.File);

    // Of a record and its copy it is not known which has the wrong title: both say so, each with the place of the other.
    private static IEnumerable<Diagnostic> SameTitles(InputReading reading)
    {
        var names = new RegionNames(reading);
        foreach (var same in reading.Records<Initiative>().GroupBy(TitleKey).Where(same => same.Key is not null && same.Skip(1).Any()))
        {
            var all = same.ToList();
            foreach (var initiative in all)
            {
                var other = initiative == all[0] ? all[1] : all[0];
                var more = all.Count > 2 ? $" and {all.Count - 2} more" : "";
                yield return new Diagnostic(
                    DiagnosticCode.DuplicateTitle,
                    initiative.PlaceOf("title"),
                    $"'{initiative.Title}' is also the title at {other.PlaceOf("title")}{more}, of the same region, {names.Of(initiative.Region)}, and the same year, {initiative.Year}.",
                    "If they are one initiative, keep one record; if not, add what tells them apart to the title.");
            }
        }
    }

    internal static string? TitleKey(Initiative initiative) =>
        initiative.Title.Length == 0 ? null : $"{initiative.Title.ToLowerInvariant()} ({initiative.Region} {initiative.Year})";

    private static IEnumerable<Diagnostic> Ids<T>(IEnumerable<T> records, Func<T, string?> id)
        where T : Record => Repeated(records, id, "id", DiagnosticCode.DuplicateId, "id", "Give one of them another id, and correct the references to it.");

    private static IEnumerable<Diagnostic> Repeated<T>(IEnumerable<T> records, Func<T, string?> key, string field, DiagnosticCode code, string what, string mend)
        where T : Record
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (key(record) is { Length: > 0 } value && !first.TryAdd(value, record))
            {
                // Of a file and its copy, the copy is the one whose name does not fit.
                var (kept, again) = IsNamedAsItSays(record) && !IsNamedAsItSays(first[value]) ? (record, first[value]) : (first[value], record);
                first[value] = kept;
                var place = kept.PlaceOf(field);
                yield return new Diagnostic(code, again.PlaceOf(field), $"The {what} '{value}' is already used at {place}.", mend);
            }
        }
    }

    private static bool IsNamedAsItSays(Record record) =>
        RecordType.Of(record.Origin.File)!.NameOf(record) is { } name && name.Stem == record.Origin.Stem;

    private static IEnumerable<Diagnostic> Goals(Strategy strategy)
    {
        var first = new Dictionary<string, Goal>(StringComparer.Ordinal);
        foreach (var goal in Registers.Flatten(strategy.Goals))
        {
            if (goal.Id.Value is { Length: > 0 } id && !first.TryAdd(id, goal))
            {
                yield return new Diagnostic(DiagnosticCode.DuplicateId, goal.Place, $"The goal id '{id}' is already used at {first[id].Place}.", "Give one of them another id, and correct the references to it.");
            }
        }
    }

    private static IEnumerable<Diagnostic> CaseNumbers(InputReading reading)
    {
        var notes = reading.Records<Report>().SelectMany(report => report.Notes.SelectMany(note => note.About, (note, about) => (report.Region, about, note))).ToLookup(note => new InitiativeReference(note.Region, note.about), note => note.note);
        var first = new Dictionary<(string?, string), Initiative>();

        // A note on either says that the source gives the number to both.
        bool IsTold(Initiative initiative, string number) =>
            initiative.Notes.Concat(notes[initiative.Reference]).Any(note => note.Text.Contains(number, StringComparison.Ordinal));

        foreach (var initiative in reading.Records<Initiative>().Where(initiative => initiative.CaseNumbers is not null && initiative.Region.Value == initiative.Origin.Folder))
        {
            var numbers = initiative.CaseNumbers!;
            for (var i = 0; i < numbers.Nyps.Length; i++)
            {
                var key = (initiative.Region.Value, numbers.Nyps[i]);
                if (!first.TryAdd(key, initiative) && first[key] != initiative && TitleKey(first[key]) != TitleKey(initiative)
                    && !IsTold(initiative, numbers.Nyps[i]) && !IsTold(first[key], numbers.Nyps[i]))
                {
                    yield return new Diagnostic(DiagnosticCode.DuplicateCaseNumber, Place(initiative, "ids", numbers.Nyps.Length, numbers.NypsPlaces, i), $"The Nyps number {numbers.Nyps[i]} is also that of {first[key].Origin.File}.", "Check both against the source; if the source gives both, add a note.");
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> Names(InputReading reading)
    {
        var first = new Dictionary<string, Organisation>(StringComparer.Ordinal);
        foreach (var organisation in reading.Records<Organisation>())
        {
            for (var i = -1; i < organisation.Aliases.Length; i++)
            {
                var name = i < 0 ? organisation.Name : organisation.Aliases[i];
                // An alias that stands twice among the aliases was reported there.
                if (name.Length == 0 || first.TryAdd(name, organisation) || (i > 0 && first[name] == organisation && organisation.Aliases.IndexOf(name, 0, i) >= 0))
                {
                    continue;
                }

                var at = i < 0 ? organisation.PlaceOf("name") : Place(organisation, "aliases", organisation.Aliases.Length, organisation.AliasPlaces, i);
                yield return first[name] == organisation
                    ? new Diagnostic(DiagnosticCode.DuplicateItem, at, $"'{name}' stands twice for the same organisation.", "Keep it once; the name itself is no alias.")
                    : new Diagnostic(DiagnosticCode.DuplicateName, at, $"'{name}' already stands for the organisation at {first[name].PlaceOf("name")}.", "A spelling belongs to one organisation: remove it from the other.");
            }
        }
    }

    // Items that could not be read are in the list of places but not among the values.
    private static SourcePosition Place(Record record, string field, int values, ImmutableArray<SourcePosition> places, int item) =>
        places.Length == values ? places[item] : record.PlaceOf(field);
}

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
using Portal.Content.Text;

namespace Portal.Content.Checking;

/// <summary>
/// What references can point to: the ids, names and goals of an input folder. A file that could not be read, or whose id differs from
/// its name, is a mistake of its own: what points to it by the file's name is right until that is mended. So is a register that is missing, or of which a name could not be read: what points into it is right until then.
/// </summary>
internal sealed class Registers
{
    private readonly Dictionary<string, Dictionary<string, string>> _goals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Register> _goalNames = new(StringComparer.Ordinal);

    private readonly ImmutableArray<string> _misplaced;

    // What lies in a folder that cannot be read may be anything.
    private readonly bool _isWhole;

    public Registers(InputReading reading)
    {
        _misplaced = [.. reading.Files.Where(file => file.Diagnostics.Any(problem => problem.Code == DiagnosticCode.MisplacedFile)).Select(file => Path.GetFileNameWithoutExtension(file.File))];
        _isWhole = !reading.Files.Any(file => RecordType.Of(file.File) is null && file.Diagnostics.Any(problem => problem.Code == DiagnosticCode.FileUnreadable));
        Regions = Ids<Region>(reading, "region", region => region.Id, region => [region.Name, region.ShortName, region.County]);
        Themes = Ids<Theme>(reading, "theme", theme => theme.Id, theme => [theme.Name, theme.ShortName]);
        Strategies = Ids<Strategy>(reading, "strategy", strategy => strategy.Id, strategy => [strategy.Title]);
        Budgets = Ids<Budget>(reading, "budget", budget => budget.Id, budget => [budget.Title]);
        Bodies = Ids<Body>(reading, "body", body => body.Id, body => [body.Name]);
        ProgrammeAreas = Names(reading, "programme-area", reading.Records<ProgrammeArea>().Select(area => area.Id.Value), titles: Titles<ProgrammeArea>(reading, area => area.Id, area => [area.Name]));
        Documents = Names(reading, "document", reading.Records<Document>().Select(document => document.Id.Value), titles: Titles<Document>(reading, document => document.Id, document => [document.Title]));
        Organisations = Names(reading, "organisation", reading.Records<Organisation>().Select(organisation => organisation.Id.Value), titles: Titles<Organisation>(reading, organisation => organisation.Id, organisation => organisation.Aliases.Prepend(organisation.Name)));
        OrganisationNames = Names(reading, "organisation", reading.Records<Organisation>().Select(organisation => organisation.Name), reading.Records<Organisation>().SelectMany(organisation => organisation.Aliases));
        Municipalities = Names(reading, "municipality", reading.Records<Municipality>().Select(municipality => municipality.Name));
        Initiatives = new(reading.Records<Initiative>().Select(initiative => $"{initiative.Region}/{initiative.Slug}")
            .Concat(Files(reading, "initiative").Select(file => file["initiatives/".Length..^".md".Length])), _isWhole);
        var hasHoles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var strategy in reading.Records<Strategy>())
        {
            var all = Flatten(strategy.Goals).ToList();
            var ids = all.ConvertAll(goal => goal.Id.Value);
            var isWhole = ids.TrueForAll(id => id is not null) && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count && !HasHoles(reading.Files.First(file => file.File == strategy.Origin.File));
            foreach (var name in new[] { strategy.Id.Value, strategy.Origin.Stem }.OfType<string>().Distinct(StringComparer.Ordinal))
            {
                var goals = _goals.TryGetValue(name, out var known) ? known : _goals[name] = new(StringComparer.Ordinal);
                foreach (var goal in all.Where(goal => goal.Id.Value is not null))
                {
                    goals.TryAdd(goal.Id.Value, goal.Title);
                }

                if (!isWhole)
                {
                    hasHoles.Add(name);
                }
            }
        }

        foreach (var (strategy, goals) in _goals)
        {
            _goalNames[strategy] = new(goals.Keys, !hasHoles.Contains(strategy), titles: goals.Select(goal => (goal.Value, goal.Key)));
        }
    }

    /// <summary>Whether a file of this name lies elsewhere, or with another extension, which was reported.</summary>
    public bool IsMisplaced(string file) => _misplaced.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase);

    public Register Regions { get; }

    public Register ProgrammeAreas { get; }

    public Register Themes { get; }

    public Register Documents { get; }

    public Register Strategies { get; }

    public Register Budgets { get; }

    public Register Bodies { get; }

    /// <summary>Ids of organisations.</summary>
    public Register Organisations { get; }

    /// <summary>Names and aliases of organisations.</summary>
    public Register OrganisationNames { get; }

    public Register Municipalities { get; }

    /// <summary>Initiatives as region/slug.</summary>
    public Register Initiatives { get; }

    /// <summary>All goals of a tree, each before those below it.</summary>
    public static IEnumerable<Goal> Flatten(ImmutableArray<Goal> goals) => goals.SelectMany(goal => Flatten(goal.Children).Prepend(goal));

    /// <summary>The goals of a strategy, or null where its file could not be read or there is none.</summary>
    public Register? GoalsOf(Slug strategy) => _goalNames.GetValueOrDefault(strategy.Value);

    private Register Ids<T>(InputReading reading, string type, Func<T, Slug> id, Func<T, IEnumerable<string>> titles)
        where T : Record =>
        new(
            reading.Records<T>().Select(record => id(record).Value).OfType<string>().Concat(Files(reading, type).Select(file => Path.GetFileNameWithoutExtension(file))),
            _isWhole,
            titles: Titles(reading, id, titles));

    private static IEnumerable<(string Title, string Id)> Titles<T>(InputReading reading, Func<T, Slug> id, Func<T, IEnumerable<string>> titles)
        where T : Record => reading.Records<T>().Where(record => id(record).Value is not null).SelectMany(titles, (record, title) => (title, id(record).Value));

    // A name that is missing or stands twice has taken the place of another, which records may point to.
    private Register Names(InputReading reading, string type, IEnumerable<string?> names, IEnumerable<string>? aliases = null, IEnumerable<(string Title, string Id)>? titles = null)
    {
        var known = names.Where(name => name is { Length: > 0 }).ToList();
        var files = reading.Files.Where(file => RecordType.Of(file.File)?.Name == type).ToList();
        return new(
            known.OfType<string>().Concat(aliases ?? []),
            _isWhole && files.TrueForAll(file => (!file.Records.IsEmpty || file.Diagnostics.IsEmpty) && !HasHoles(file))
                && names.All(name => name is { Length: > 0 })
                && known.Distinct(StringComparer.Ordinal).Count() == known.Count,
            isThere: files.Count > 0 || !_isWhole,
            titles);
    }

    private static bool HasHoles(FileReading file) => file.Diagnostics.Any(problem =>
        problem.Code == DiagnosticCode.WrongType || problem.Code == DiagnosticCode.UnknownField || problem.Code == DiagnosticCode.IdFormat || problem.Code == DiagnosticCode.YamlDuplicateKey);

    private static IEnumerable<string> Files(InputReading reading, string type) =>
        reading.Files.Select(file => file.File).Where(file => RecordType.Of(file)?.Name == type);
}

using Portal.Content.Diagnostics;
using Portal.Content.Reading;
using Portal.Content.Records;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Reporting;
using Portal.Content.Text;

namespace Portal.Content.Checking;

/// <summary>
/// Whether the place that an initiative names as its source can be the place: against the year of the document, and against the rows and
/// sections that the region's report of the year has in it. What the report does not count is not checked, nor is anything against a file that has problems of its own.
/// </summary>
internal sealed class SourceChecks
{
    private readonly InputReading _reading;
    private readonly Registers _registers;
    private readonly Dictionary<Slug, Document> _documents;
    private readonly RegionNames _regionNames;
    private readonly ILookup<(Slug Region, Slug Document), Report> _reports;
    private readonly ILookup<int, Theme> _themes;

    private SourceChecks(InputReading reading, Registers registers)
    {
        _reading = reading;
        _registers = registers;
        var faulty = reading.Files.Where(file => !file.Diagnostics.IsEmpty).Select(file => file.File).ToHashSet(StringComparer.Ordinal);
        bool IsSound(Record record) => !faulty.Contains(record.Origin.File);
        _documents = reading.Records<Document>().Where(IsSound).DistinctBy(document => document.Id).ToDictionary(document => document.Id);
        _regionNames = new RegionNames(reading);
        _reports = reading.Records<Report>().Where(IsSound).ToLookup(report => (report.Region, report.Document));
        _themes = reading.Records<Theme>().Where(IsSound).ToLookup(theme => theme.Order);
    }

    public static IEnumerable<Diagnostic> Check(InputReading reading, Registers registers)
    {
        var checks = new SourceChecks(reading, registers);
        var initiatives = reading.Records<Initiative>().Where(initiative => initiative.Source?.Document.Value is not null && initiative.Region.Value == initiative.Origin.Folder).ToList();
        return [.. initiatives.Select(checks.Year).OfType<Diagnostic>(), .. initiatives.Select(checks.Place).OfType<Diagnostic>(), .. checks.SamePlaces(initiatives)];
    }

    // A plan or a decision is of the years to come; a report tells of those that were.
    private Diagnostic? Year(Initiative initiative) =>
        _documents.TryGetValue(initiative.Source!.Document, out var document) && document is { Kind: DocumentKind.Report, Year: > 0 and var year } && initiative.Year > year
            ? new Diagnostic(DiagnosticCode.SourceYear, initiative.PlaceOf("year"), $"The year is {initiative.Year}, but the source, '{document.Id}', is a report for {year}.", "Check year and source; a report for another year is added to documents.yml as a document of its own.")
            : null;

    private Diagnostic? Place(Initiative initiative)
    {
        if (initiative.Source is not { Section: { } section } source || ReportOf(initiative) is not { } report || !report.Rows.TryGetValue(section, out var rows))
        {
            return null;
        }

        if (source.Order is { } order && (order < 1 || order > rows))
        {
            return new Diagnostic(
                DiagnosticCode.SourceRow,
                initiative.PlaceOf("source"),
                $"The source is said to be row {order} of section {section} in '{source.Document}', but there {_regionNames.Of(initiative.Region)} has {(rows == 0 ? "no rows" : rows == 1 ? "one row" : $"{rows} rows")}.",
                $"Check section and order against the source; if it has that row, correct 'rows' in {report.Origin.File}.");
        }

        return _themes[section].ToList() is [var theme] && _registers.Themes.Contains(initiative.Theme.Value ?? "") && !initiative.AllThemes.Contains(theme.Id)
            ? new Diagnostic(DiagnosticCode.SourceSection, initiative.PlaceOf("source"), $"The source is said to be section {section} in '{source.Document}', which is that of the theme '{theme.Id}', but the theme here is '{initiative.Theme}'.", "Check section and theme against the source; a further theme that it is reported under goes into 'also_themes'.")
            : null;
    }

    private Report? ReportOf(Initiative initiative) => _reports[(initiative.Region, initiative.Source!.Document)].Where(report => report.Year == initiative.Year).ToList() is [var report] ? report : null;

    // Each says so, with the place of another: of a record and its copy it is not known which has the wrong source. A copy with its title is told of already.
    private IEnumerable<Diagnostic> SamePlaces(IEnumerable<Initiative> initiatives)
    {
        var same = initiatives
            .Where(initiative => initiative.Source is { Section: not null, Order: not null })
            .GroupBy(initiative => (initiative.Region, initiative.Source!.Document, Section: initiative.Source.Section!.Value, Order: initiative.Source.Order!.Value))
            .Where(same => same.Skip(1).Any() && same.DistinctBy(UniquenessChecks.TitleKey).Skip(1).Any());
        foreach (var place in same)
        {
            var all = place.ToList();
            if (IsTold(all, place.Key.Section, place.Key.Order))
            {
                continue;
            }

            foreach (var initiative in all)
            {
                var other = initiative == all[0] ? all[1] : all[0];
                yield return new Diagnostic(
                    DiagnosticCode.DuplicateSource,
                    initiative.PlaceOf("source"),
                    $"Row {place.Key.Order} of section {place.Key.Section} in '{place.Key.Document}' is also the source of {other.Origin.File}{(all.Count > 2 ? $" and {all.Count - 2} more" : "")}.",
                    $"Check section and order of each against the source; if one row tells of them all, say so in a note on one of them, with the words 'avsnitt {place.Key.Section}, rad {place.Key.Order}'.");
            }
        }
    }

    // A note on any of them says that they stand in one row.
    private bool IsTold(List<Initiative> initiatives, int section, int order)
    {
        var region = initiatives[0].Region;
        var notes = _reading.Records<Report>().Where(report => report.Region == region).SelectMany(report => report.Notes).Where(note => note.About.Any(about => initiatives.Exists(initiative => initiative.Slug == about)));
        return initiatives.SelectMany(initiative => initiative.Notes).Concat(notes).Any(note => Names(note.Text, "avsnitt", section) && Names(note.Text, "rad", order));
    }

    private static bool Names(string text, string word, int number)
    {
        var named = $"{word} {number}";
        for (var at = text.IndexOf(named, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(named, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at + named.Length == text.Length || !char.IsAsciiDigit(text[at + named.Length]))
            {
                return true;
            }
        }

        return false;
    }
}

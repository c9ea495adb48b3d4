using System.Collections.Immutable;
using Portal.Content.Changes;
using Portal.Content.Checking;
using Portal.Content.Diagnostics;
using Portal.Content.Money;
using Portal.Content.Reading;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Theme;

namespace Portal.Build.Comparing;

/// <summary>What differs between two states of an input folder: for a pull request, or for anyone who wants to know.</summary>
/// <param name="Changes">What changed, record by record: initiatives first, then by type and id.</param>
/// <param name="Before">The initiatives and their amounts before.</param>
/// <param name="After">The initiatives and their amounts after.</param>
/// <param name="NewProblems">Problems that were not there before, in the order of their places.</param>
/// <param name="SolvedProblems">Problems that are there no more.</param>
/// <param name="Pages">The pages of the records that change, and those that gather changed initiatives, by address.</param>
public sealed record InputDifference(
    ImmutableArray<RecordChange> Changes,
    InputTotals Before,
    InputTotals After,
    ImmutableArray<Diagnostic> NewProblems,
    ImmutableArray<Diagnostic> SolvedProblems,
    ImmutableArray<TouchedPage> Pages)
{
    /// <summary>Compares two states.</summary>
    /// <param name="before">The contents of the files before, by path in the input folder.</param>
    /// <param name="after">The contents of the files after.</param>
    /// <param name="stop">Stops the comparison.</param>
    public static InputDifference Between(IReadOnlyDictionary<string, byte[]> before, IReadOnlyDictionary<string, byte[]> after, CancellationToken stop = default)
    {
        var old = InputReader.Read(before, stop: stop);
        var young = InputReader.Read(after, old, stop);
        var names = RecordNames.Of(young, old);
        var compared = RecordComparison
            .Compare(before.Keys.Union(after.Keys, StringComparer.Ordinal).Select(file => new FileChange(file, before.GetValueOrDefault(file), after.GetValueOrDefault(file))))
            .Changes;
        var personal = PersonalDecisions.Of(compared, names.PersonalCases);
        var changes = compared.Select(change => personal.Withhold(names.Name(change))).ToImmutableArray();
        var problemsBefore = InputChecks.Check(old);
        var problemsAfter = InputChecks.Check(young);
        return new InputDifference(
            changes,
            TotalsOf(old),
            TotalsOf(young),
            Without(problemsAfter, problemsBefore),
            Without(problemsBefore, problemsAfter),
            PagesOf(changes, old, young));
    }

    private static InputTotals TotalsOf(InputReading reading)
    {
        var initiatives = reading.Records<Initiative>();
        return new InputTotals(reading.RecordCount, initiatives.Length, MoneyTotals.Of(initiatives));
    }

    // A problem is the same though the lines before it have moved it.
    private static ImmutableArray<Diagnostic> Without(ImmutableArray<Diagnostic> problems, ImmutableArray<Diagnostic> others)
    {
        var left = others.CountBy(problem => (problem.Code.Id, problem.At.File, problem.Message)).ToDictionary();
        return [.. problems.Where(problem =>
        {
            var key = (problem.Code.Id, problem.At.File, problem.Message);
            var known = left.GetValueOrDefault(key);
            left[key] = known - 1;
            return known <= 0;
        })];
    }

    private static ImmutableArray<TouchedPage> PagesOf(ImmutableArray<RecordChange> changes, InputReading before, InputReading after)
    {
        var pages = new SortedDictionary<string, PageEffect>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            Touch(AddressOf(change.Record, after), change.Kind is ChangeKind.Added or ChangeKind.Renamed ? PageEffect.Added : change.Kind == ChangeKind.Removed ? PageEffect.Removed : PageEffect.Changed);
            if (change.Earlier is { } earlier)
            {
                Touch(AddressOf(earlier, before), PageEffect.Removed);
            }
        }

        foreach (var reading in new[] { before, after })
        {
            var touched = changes.Select(change => change.Record).Concat(changes.Where(change => change.Earlier is not null).Select(change => change.Earlier!.Value)).ToHashSet();
            var organisations = new Dictionary<string, Organisation>(StringComparer.Ordinal);
            foreach (var organisation in reading.Records<Organisation>())
            {
                foreach (var name in organisation.Aliases.Prepend(organisation.Name))
                {
                    organisations.TryAdd(name, organisation);
                }
            }

            var municipalities = new Dictionary<string, Municipality>(StringComparer.Ordinal);
            foreach (var municipality in reading.Records<Municipality>())
            {
                municipalities.TryAdd(municipality.Name, municipality);
            }

            foreach (var initiative in reading.Records<Initiative>().Where(initiative => touched.Contains(RecordKey.Of(initiative))))
            {
                foreach (var address in Gathering(initiative, organisations, municipalities))
                {
                    pages.TryAdd(address, PageEffect.Gathers);
                }
            }
        }

        return [.. pages.Select(page => new TouchedPage(page.Key, page.Value))];

        void Touch(string? address, PageEffect effect)
        {
            if (address is not null)
            {
                pages[address] = effect;
            }
        }
    }

    // A municipality has a page as soon as an initiative names it.
    private static string? AddressOf(RecordKey record, InputReading reading) => record.Type == "municipality"
        ? reading.Records<Municipality>().FirstOrDefault(municipality => municipality.Code == record.Id) is { } municipality
            && reading.Records<Initiative>().Any(initiative => initiative.Municipalities.Contains(municipality.Name)) ? Addresses.Of(municipality) : null
        : Addresses.Of(record);

    // Records with errors lack values that they should have.
    private static IEnumerable<string> Gathering(Initiative initiative, Dictionary<string, Organisation> organisations, Dictionary<string, Municipality> municipalities)
    {
        var regions = initiative.AllRegions.Where(region => region.Value is not null).Select(Addresses.OfRegion);
        var themes = initiative.AllThemes.Where(theme => theme.Value is not null).Select(Addresses.OfTheme);
        var goals = initiative.Goals.Select(Addresses.Of);
        var places = initiative.Municipalities.Where(municipalities.ContainsKey).Select(name => Addresses.Of(municipalities[name]));
        var names = initiative.Funding.Select(funding => funding.Financier).Append(initiative.Owner).OfType<string>().Concat(initiative.Partners);
        return regions.Concat(themes).Concat(goals).Concat(places).Concat(names.Where(organisations.ContainsKey).Select(name => Addresses.Of(organisations[name])));
    }
}

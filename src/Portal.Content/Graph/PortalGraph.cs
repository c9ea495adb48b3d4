using System.Collections.Frozen;
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
using Portal.Content.Records.Programmes;
using Portal.Content.Records.Reporting;
using Portal.Content.Records.Searching;
using Portal.Content.Text;

namespace Portal.Content.Graph;

/// <summary>
/// All records, linked to each other; immutable. Every question is answered in constant time, and every list has a fixed order.
/// An initiative belongs to the region that reports it and to the others that take part, to its theme and its other themes, to the
/// goals it names, to the organisations and municipalities it names, and to the year and document of its report.
/// </summary>
/// <exception cref="KeyNotFoundException">A method is asked for a record that does not exist. What records point to always exists.</exception>
public sealed class PortalGraph
{
    /// <summary>The id of the strategy that holds the 17 goals of Agenda 2030.</summary>
    public static readonly Slug AgendaId = new("agenda-2030");

    private readonly FrozenDictionary<Slug, Region> _regions;
    private readonly FrozenDictionary<Slug, ProgrammeArea> _areas;
    private readonly FrozenDictionary<Slug, Theme> _themes;
    private readonly FrozenDictionary<Slug, Document> _documents;
    private readonly FrozenDictionary<Slug, Budget> _budgets;
    private readonly FrozenDictionary<Slug, Body> _bodies;
    private readonly FrozenDictionary<Slug, StrategyTree> _strategies;
    private readonly FrozenDictionary<GoalReference, StrategyGoal> _goals;
    private readonly FrozenDictionary<InitiativeReference, Initiative> _initiatives;
    private readonly FrozenDictionary<string, Organisation> _organisationNames;
    private readonly FrozenDictionary<Slug, OrganisationLinks> _organisations;
    private readonly FrozenDictionary<string, Municipality> _municipalityNames;
    private readonly FrozenDictionary<string, InitiativeGroup> _ofMunicipality;
    private readonly FrozenDictionary<Slug, InitiativeGroup> _ofRegion;
    private readonly FrozenDictionary<Slug, InitiativeGroup> _reportedBy;
    private readonly FrozenDictionary<Slug, InitiativeGroup> _ofArea;
    private readonly FrozenDictionary<Slug, InitiativeGroup> _ofTheme;
    private readonly FrozenDictionary<Slug, InitiativeGroup> _ofDocument;
    private readonly FrozenDictionary<int, InitiativeGroup> _ofYear;
    private readonly FrozenDictionary<(Slug Region, Slug Theme), InitiativeGroup> _ofRegionAndTheme;
    private readonly FrozenDictionary<(Slug Region, int Year), Report> _reports;
    private readonly FrozenDictionary<(Slug Region, int Year), Allocation> _allocations;
    private readonly FrozenDictionary<(Slug Region, int Year), ImmutableArray<ThemeCoverage>> _coverage;
    private readonly FrozenDictionary<InitiativeReference, ImmutableArray<SourceNote>> _notes;
    private readonly RelatedInitiatives _related;

    private PortalGraph(InputReading reading)
    {
        Regions = [.. reading.Records<Region>().OrderBy(region => region.ShortName, SwedishOrder.Comparer)];
        ProgrammeAreas = [.. reading.Records<ProgrammeArea>().OrderBy(area => area.Name, SwedishOrder.Comparer)];
        Themes = [.. reading.Records<Theme>().OrderBy(theme => theme.Order)];
        Documents = [.. reading.Records<Document>().OrderByDescending(document => document.Year).ThenBy(document => document.Title, SwedishOrder.Comparer)];
        Organisations = [.. reading.Records<Organisation>().OrderBy(organisation => organisation.Name, SwedishOrder.Comparer).ThenBy(organisation => organisation.Id)];
        Municipalities = [.. reading.Records<Municipality>().OrderBy(municipality => municipality.Name, SwedishOrder.Comparer)];
        Programmes = [.. reading.Records<Programme>().OrderBy(programme => programme.Title, SwedishOrder.Comparer).ThenBy(programme => programme.Id)];
        Budgets = [.. reading.Records<Budget>().OrderByDescending(budget => budget.Year).ThenBy(budget => budget.Title, SwedishOrder.Comparer).ThenBy(budget => budget.Id)];
        Bodies = [.. reading.Records<Body>().OrderBy(body => body.Name, SwedishOrder.Comparer).ThenBy(body => body.Id)];
        DecisionLists = [.. reading.Records<DecisionList>().OrderByDescending(list => list.Year).ThenBy(list => list.Title, SwedishOrder.Comparer).ThenBy(list => list.Id)];

        Synonyms = [.. reading.Records<SynonymGroup>()];

        _regions = Regions.ToFrozenDictionary(region => region.Id);
        _areas = ProgrammeAreas.ToFrozenDictionary(area => area.Id);
        _themes = Themes.ToFrozenDictionary(theme => theme.Id);
        _documents = Documents.ToFrozenDictionary(document => document.Id);
        _budgets = Budgets.ToFrozenDictionary(budget => budget.Id);
        _bodies = Bodies.ToFrozenDictionary(body => body.Id);
        _organisationNames = Organisations.SelectMany(organisation => organisation.Aliases.Prepend(organisation.Name).Distinct().Select(name => (name, organisation)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.organisation, StringComparer.Ordinal);
        _municipalityNames = Municipalities.ToFrozenDictionary(municipality => municipality.Name, StringComparer.Ordinal);

        var rank = Regions.Select((region, at) => (region.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        var initiatives = reading.Records<Initiative>().ToArray();
        Array.Sort(initiatives, (one, other) =>
        {
            var byRegion = rank[one.Region].CompareTo(rank[other.Region]);
            var byTitle = byRegion != 0 ? byRegion : SwedishOrder.Comparer.Compare(one.Title, other.Title);
            return byTitle != 0 ? byTitle : one.Slug.CompareTo(other.Slug);
        });
        Reports = [.. reading.Records<Report>().OrderBy(report => rank[report.Region]).ThenByDescending(report => report.Year)];
        Allocations = [.. reading.Records<Allocation>().OrderBy(allocation => rank[allocation.Region]).ThenByDescending(allocation => allocation.Year)];
        _reports = Reports.ToFrozenDictionary(report => (report.Region, report.Year));
        _allocations = Allocations.ToFrozenDictionary(allocation => (allocation.Region, allocation.Year));

        // What follows is most of the work, and none of it needs the rest.
        var all = Begin(() => new InitiativeGroup([.. initiatives]));
        var byReference = Begin(() => initiatives.ToFrozenDictionary(initiative => initiative.Reference));
        var organisations = Begin(() => LinkOrganisations(initiatives));
        var ofRegion = Begin(() => Grouping.By(initiatives, initiative => initiative.AllRegions));
        var reportedBy = Begin(() => Grouping.By<Slug>(initiatives, initiative => [initiative.Region]));
        var ofArea = Begin(() => Grouping.By(initiatives, initiative => initiative.AllRegions.Select(region => _regions[region].ProgrammeArea).Distinct()));
        var ofTheme = Begin(() => Grouping.By(initiatives, initiative => initiative.AllThemes));
        var ofRegionAndTheme = Begin(() => Grouping.By(initiatives, initiative => initiative.AllRegions.SelectMany(region => initiative.AllThemes.Select(theme => (region, theme)))));
        var ofYear = Begin(() => Grouping.By<int>(initiatives, initiative => [initiative.Year]));
        var ofDocument = Begin(() => Grouping.By<Slug>(initiatives, initiative => initiative.Source is { } source ? [source.Document] : []));
        var ofMunicipality = Begin(() => Grouping.By(initiatives, initiative => initiative.Municipalities));
        var coverage = Begin(() => LinkCoverage(initiatives));
        // A region takes part in most of what happens in it: that says little of what an initiative is.
        var related = Begin(() => new RelatedInitiatives([.. initiatives], initiative => OrganisationsOf(initiative).Where(organisation => organisation.Kind != OrganisationKind.Region).Select(organisation => organisation.Id)));

        Strategies = [.. reading.Records<Strategy>()
            .OrderBy(strategy => strategy.Level)
            .ThenBy(strategy => strategy.Region is { } region ? rank[region] : -1)
            .ThenBy(strategy => strategy.Title, SwedishOrder.Comparer)
            .ThenBy(strategy => strategy.Id)
            .Select(strategy => new StrategyTree(strategy))];
        _strategies = Strategies.ToFrozenDictionary(tree => tree.Strategy.Id);
        _goals = Strategies.SelectMany(tree => tree.AllGoals).ToFrozenDictionary(goal => goal.Reference);
        LinkGoals(initiatives);
        _notes = LinkNotes(initiatives);

        Initiatives = all.Result;
        _initiatives = byReference.Result;
        _organisations = organisations.Result;
        _ofRegion = ofRegion.Result;
        _reportedBy = reportedBy.Result;
        _ofArea = ofArea.Result;
        _ofTheme = ofTheme.Result;
        _ofRegionAndTheme = ofRegionAndTheme.Result;
        _ofYear = ofYear.Result;
        _ofDocument = ofDocument.Result;
        _ofMunicipality = ofMunicipality.Result;
        _coverage = coverage.Result;
        _related = related.Result;
    }

    /// <summary>The regions, in Swedish order of their short names.</summary>
    public ImmutableArray<Region> Regions { get; }

    /// <summary>The programme areas of the Regional Fund, in Swedish order.</summary>
    public ImmutableArray<ProgrammeArea> ProgrammeAreas { get; }

    /// <summary>The themes, by their number.</summary>
    public ImmutableArray<Theme> Themes { get; }

    /// <summary>The source documents, the latest first.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>The organisations, in Swedish order.</summary>
    public ImmutableArray<Organisation> Organisations { get; }

    /// <summary>The municipalities, in Swedish order.</summary>
    public ImmutableArray<Municipality> Municipalities { get; }

    /// <summary>All initiatives, by region, then title, in Swedish order.</summary>
    public InitiativeGroup Initiatives { get; }

    /// <summary>The strategies with their goals: by level, then region, then title.</summary>
    public ImmutableArray<StrategyTree> Strategies { get; }

    /// <summary>What the regions reported, by region, the latest first.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>How the regions used the grant 1:1, by region, the latest first.</summary>
    public ImmutableArray<Allocation> Allocations { get; }

    /// <summary>The EU programmes, in Swedish order.</summary>
    public ImmutableArray<Programme> Programmes { get; }

    /// <summary>The budgets, the latest first.</summary>
    public ImmutableArray<Budget> Budgets { get; }

    /// <summary>The boards, in Swedish order.</summary>
    public ImmutableArray<Body> Bodies { get; }

    /// <summary>The lists of decisions on grants, the latest first.</summary>
    public ImmutableArray<DecisionList> DecisionLists { get; }

    /// <summary>The strategy with the 17 goals of Agenda 2030, or null where the records lack it.</summary>
    public StrategyTree? Agenda => _strategies.GetValueOrDefault(AgendaId);

    /// <summary>Words that mean the same, in the order of the records.</summary>
    public ImmutableArray<SynonymGroup> Synonyms { get; }

    /// <summary>The years that initiatives were reported for, the latest first.</summary>
    public IEnumerable<int> Years => _ofYear.Keys.OrderDescending();

    /// <summary>Links records that were read and that <see cref="Checking.InputChecks"/> found no error in.</summary>
    public static PortalGraph Link(InputReading reading) => new(reading);

    /// <summary>A region by id.</summary>
    public Region Region(Slug id) => _regions[id];

    /// <summary>A programme area by id.</summary>
    public ProgrammeArea ProgrammeArea(Slug id) => _areas[id];

    /// <summary>A theme by id.</summary>
    public Theme Theme(Slug id) => _themes[id];

    /// <summary>A document by id.</summary>
    public Document Document(Slug id) => _documents[id];

    /// <summary>A budget by id.</summary>
    public Budget Budget(Slug id) => _budgets[id];

    /// <summary>A board by id.</summary>
    public Body Body(Slug id) => _bodies[id];

    /// <summary>The board of a region with a name, or null: a decision's body may have no record.</summary>
    public Body? BodyNamed(Slug region, string name) => Bodies.FirstOrDefault(body => body.Region == region && body.Name == name);

    /// <summary>An initiative by region and slug.</summary>
    public Initiative Initiative(InitiativeReference reference) => _initiatives[reference];

    /// <summary>A strategy with its goals, by id.</summary>
    public StrategyTree Strategy(Slug id) => _strategies[id];

    /// <summary>A goal in its place.</summary>
    public StrategyGoal Goal(GoalReference reference) => _goals[reference];

    /// <summary>Whether an initiative is linked to areas of strategies, which do not say what is to be reached, and to no goal.</summary>
    public bool IsOfAreasAlone(Initiative initiative) => !initiative.Goals.IsEmpty && initiative.Goals.All(goal => Goal(goal).Goal.Kind == GoalKind.Area);

    /// <summary>The organisation that a name or alias in a record stands for.</summary>
    public Organisation OrganisationNamed(string name) => _organisationNames[name];

    /// <summary>The organisation that has a name or alias; null where none has it.</summary>
    public Organisation? FindOrganisation(string name) => _organisationNames.GetValueOrDefault(name);

    /// <summary>The municipality that a name in a record stands for.</summary>
    public Municipality MunicipalityNamed(string name) => _municipalityNames[name];

    /// <summary>The initiatives of a region: those that it reports, and those of others that it takes part in.</summary>
    public InitiativeGroup Of(Region region) => _ofRegion.GetValueOrDefault(region.Id, InitiativeGroup.None);

    /// <summary>The initiatives that a region itself reports.</summary>
    public InitiativeGroup ReportedBy(Region region) => _reportedBy.GetValueOrDefault(region.Id, InitiativeGroup.None);

    /// <summary>The initiatives of the regions of a programme area, each once.</summary>
    public InitiativeGroup Of(ProgrammeArea area) => _ofArea.GetValueOrDefault(area.Id, InitiativeGroup.None);

    /// <summary>The initiatives of a theme, as main theme or as another.</summary>
    public InitiativeGroup Of(Theme theme) => _ofTheme.GetValueOrDefault(theme.Id, InitiativeGroup.None);

    /// <summary>The initiatives of a region under a theme.</summary>
    public InitiativeGroup Of(Region region, Theme theme) => _ofRegionAndTheme.GetValueOrDefault((region.Id, theme.Id), InitiativeGroup.None);

    /// <summary>The initiatives that name a municipality.</summary>
    public InitiativeGroup Of(Municipality municipality) => _ofMunicipality.GetValueOrDefault(municipality.Name, InitiativeGroup.None);

    /// <summary>What an organisation takes part in.</summary>
    public OrganisationLinks Of(Organisation organisation) => _organisations[organisation.Id];

    /// <summary>The initiatives reported for a year.</summary>
    public InitiativeGroup OfYear(int year) => _ofYear.GetValueOrDefault(year, InitiativeGroup.None);

    /// <summary>The initiatives that a document tells of.</summary>
    public InitiativeGroup Of(Document document) => _ofDocument.GetValueOrDefault(document.Id, InitiativeGroup.None);

    /// <summary>What a region reported for a year, or null where its report is not among the records.</summary>
    public Report? ReportOf(Region region, int year) => _reports.GetValueOrDefault((region.Id, year));

    /// <summary>How a region used the grant 1:1 in a year, or null where its account is not among the records.</summary>
    public Allocation? AllocationOf(Region region, int year) => _allocations.GetValueOrDefault((region.Id, year));

    /// <summary>What a region reported in a year and what it did not, theme by theme.</summary>
    public ImmutableArray<ThemeCoverage> CoverageOf(Region region, int year) => _coverage.TryGetValue((region.Id, year), out var coverage) ? coverage : [];

    /// <summary>The strategies of a region: its own, and those that it shares.</summary>
    public IEnumerable<StrategyTree> StrategiesOf(Region region) =>
        Strategies.Where(tree => tree.Strategy.Region == region.Id || tree.Strategy.Regions.Contains(region.Id));

    /// <summary>The municipalities of a region, in Swedish order.</summary>
    public IEnumerable<Municipality> MunicipalitiesOf(Region region) => Municipalities.Where(municipality => municipality.Region == region.Id);

    /// <summary>The organisations that an initiative names, as owner, partner or financier, each once, in that order.</summary>
    public IEnumerable<Organisation> OrganisationsOf(Initiative initiative) =>
        NamesOf(initiative).Select(OrganisationNamed).Distinct();

    /// <summary>The doubts about the source that concern an initiative: those on its record, then those in the region's other records.</summary>
    public ImmutableArray<SourceNote> NotesOn(Initiative initiative) => _notes.TryGetValue(initiative.Reference, out var notes) ? notes : [];

    /// <summary>
    /// The doubts about the source that concern an account of a grant: those on its record, then those on the region's report from the same document that are
    /// about no initiative and name the account's section ("Avsnitt 8") or its fund.
    /// </summary>
    public ImmutableArray<SourceNote> NotesOn(Allocation allocation)
    {
        var report = _reports.GetValueOrDefault((allocation.Region, allocation.Year));
        var isSame = report is not null && report.Document == allocation.Source?.Document;
        var fund = allocation.Fund.Split(' ')[0];
        return
        [
            .. allocation.Notes,
            .. (isSame ? report!.Notes : []).Where(note => !note.About.Any()
                && (NamesSection(note.Text, allocation.Source?.Section) || note.Text.Contains(fund, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    /// <summary>The accounts that other regions give of the same project.</summary>
    public IEnumerable<Initiative> SharedWith(Initiative initiative) => initiative.SharedWith.Select(Initiative);

    /// <summary>The initiatives most like one: by shared goals, organisations, places and words of the title, the likest first.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<Initiative> RelatedTo(Initiative initiative, int most = 4) => _related.To(initiative, most);

    private static Task<T> Begin<T>(Func<T> work) => Task.Run(work);

    private static IEnumerable<string> NamesOf(Initiative initiative) =>
        (initiative.Owner is { } owner ? [owner] : Enumerable.Empty<string>())
            .Concat(initiative.Partners)
            .Concat(initiative.Funding.Where(funding => funding.Financier is not null).Select(funding => funding.Financier!));

    private FrozenDictionary<Slug, OrganisationLinks> LinkOrganisations(Initiative[] initiatives)
    {
        var owned = Grouping.By<Slug>(initiatives, initiative => initiative.Owner is { } owner ? [OrganisationNamed(owner).Id] : []);
        var partnered = Grouping.By(initiatives, initiative => initiative.Partners.Select(partner => OrganisationNamed(partner).Id).Distinct());
        var financed = Grouping.By(initiatives, initiative => initiative.Funding.Where(funding => funding.Financier is not null).Select(funding => OrganisationNamed(funding.Financier!).Id).Distinct());
        var all = Grouping.By(initiatives, initiative => OrganisationsOf(initiative).Select(organisation => organisation.Id));
        var children = Organisations.Where(organisation => organisation.Parent is not null).ToLookup(organisation => organisation.Parent!.Value);
        var byId = Organisations.ToDictionary(organisation => organisation.Id);
        var grants = DecisionLists
            .SelectMany(list => list.Decisions.Select(decision => (list, decision)))
            .Where(grant => grant.decision.Recipient is not null)
            .ToLookup(grant => OrganisationNamed(grant.decision.Recipient!).Id);
        return Organisations.ToFrozenDictionary(organisation => organisation.Id, organisation => new OrganisationLinks(
            organisation,
            organisation.Parent is { } parent ? byId[parent] : null,
            [.. children[organisation.Id]],
            owned.GetValueOrDefault(organisation.Id, InitiativeGroup.None),
            partnered.GetValueOrDefault(organisation.Id, InitiativeGroup.None),
            financed.GetValueOrDefault(organisation.Id, InitiativeGroup.None),
            all.GetValueOrDefault(organisation.Id, InitiativeGroup.None),
            [.. grants[organisation.Id]]));
    }

    private void LinkGoals(Initiative[] initiatives)
    {
        var direct = Grouping.By(initiatives, initiative => initiative.Goals);
        var below = Grouping.By(initiatives, initiative => initiative.Goals.SelectMany(goal => _goals[goal].Path).Distinct().Select(goal => goal.Reference));
        foreach (var goal in _goals.Values)
        {
            goal.Direct = direct.GetValueOrDefault(goal.Reference, InitiativeGroup.None);
            goal.WithSubgoals = below.GetValueOrDefault(goal.Reference, InitiativeGroup.None);
        }

        var byStrategy = Grouping.By(initiatives, initiative => initiative.Goals.Select(goal => goal.Strategy).Distinct());
        foreach (var tree in Strategies)
        {
            tree.Initiatives = byStrategy.GetValueOrDefault(tree.Strategy.Id, InitiativeGroup.None);
        }
    }

    private FrozenDictionary<(Slug Region, int Year), ImmutableArray<ThemeCoverage>> LinkCoverage(Initiative[] initiatives)
    {
        var reported = Grouping.By<(Slug Region, Slug Theme, int Year)>(initiatives, initiative => [(initiative.Region, initiative.Theme, initiative.Year)]);
        var years = initiatives.Select(initiative => initiative.Year).Concat(Reports.Select(report => report.Year)).Distinct().ToList();
        return Regions
            .SelectMany(region => years.Select(year => (region.Id, year)))
            .ToFrozenDictionary(key => key, key => Themes.Select(theme =>
            {
                var report = _reports.GetValueOrDefault(key);
                int? rows = report is not null && report.Rows.TryGetValue(theme.Order, out var count) ? count : null;
                var state = report is null ? ReportingState.NoReport
                    : report.NotInTable.Contains(theme.Id) || rows is null or 0 ? ReportingState.NotReported
                    : ReportingState.Reported;
                return new ThemeCoverage(theme, state, rows, reported.GetValueOrDefault((key.Id, theme.Id, key.year), InitiativeGroup.None));
            }).ToImmutableArray());
    }

    private static bool NamesSection(string text, int? section)
    {
        var name = $"vsnitt {section}";
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return section is not null && at >= 0 && (at + name.Length == text.Length || !char.IsAsciiDigit(text[at + name.Length]));
    }

    private FrozenDictionary<InitiativeReference, ImmutableArray<SourceNote>> LinkNotes(Initiative[] initiatives)
    {
        var own = initiatives.SelectMany(initiative => initiative.Notes.Select(note => (initiative.Reference, note)));
        var reports = Reports.SelectMany(report => report.Notes.Select(note => (report.Region, note)))
            .Concat(Allocations.SelectMany(allocation => allocation.Notes.Select(note => (allocation.Region, note))))
            .Concat(Budgets.SelectMany(budget => budget.Notes.Select(note => (budget.Region, note))))
            .Concat(Bodies.SelectMany(body => body.Notes.Select(note => (body.Region, note))))
            .Concat(DecisionLists.SelectMany(list => list.Notes.Select(note => (list.Region, note))))
            .Concat(Strategies.Where(tree => tree.Strategy.Region is not null).SelectMany(tree => tree.Strategy.Notes.Select(note => (Region: tree.Strategy.Region!.Value, note))))
            .SelectMany(pair => pair.note.About, (pair, about) => (new InitiativeReference(pair.Region, about), pair.note));
        return own.Concat(reports).GroupBy(note => note.Item1).ToFrozenDictionary(notes => notes.Key, notes => notes.Select(note => note.note).DistinctBy(note => note.Text).ToImmutableArray());
    }
}

using System.Globalization;
using Portal.Content.Changes;
using Portal.Content.Goals;
using Portal.Content.Graph;
using Portal.Content.Money;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Content.Records.Programmes;
using Portal.Content.Records.Reporting;
using Portal.Content.Text;
using Portal.Downloads;
using Portal.Theme.Language;

namespace Portal.Theme;

/// <summary>
/// The addresses of pages, from the site's root. The one place where they are made. To link to one, put the link root before it:
/// <see cref="PortalComponent.Href"/> in a component, <see cref="SiteContext.Href"/> elsewhere.
/// </summary>
public static class Addresses
{
    /// <summary>The front page.</summary>
    public const string Home = "/";

    /// <summary>All initiatives; the first page of the list.</summary>
    public const string Initiatives = "/insatser/";

    /// <summary>The regions.</summary>
    public const string Regions = "/regioner/";

    /// <summary>The municipalities.</summary>
    public const string Municipalities = "/kommuner/";

    /// <summary>The themes.</summary>
    public const string Themes = "/teman/";

    /// <summary>The goals of Agenda 2030.</summary>
    public const string Agenda = "/agenda-2030/";

    /// <summary>The strategies.</summary>
    public const string Strategies = "/strategier/";

    /// <summary>The EU programmes.</summary>
    public const string Programmes = "/program/";

    /// <summary>The organisations.</summary>
    public const string Organisations = "/organisationer/";

    /// <summary>All organisations by name; the first page of the list.</summary>
    public const string OrganisationsByName = "/organisationer/a-o/";

    /// <summary>The regions' use of the grant 1:1, in the latest year that any of them tells of.</summary>
    public const string Grants = "/anslag/";

    /// <summary>The budgets.</summary>
    public const string Budgets = "/budgetar/";

    /// <summary>The decision lists.</summary>
    public const string Decisions = "/beslut/";

    /// <summary>The boards.</summary>
    public const string Boards = "/namnder/";

    /// <summary>Regions side by side.</summary>
    public const string Compare = "/jamfor/";

    /// <summary>What was aimed at, and what came of it.</summary>
    public const string Results = "/resultat/";

    /// <summary>What plans promise to measure; the first page of the list.</summary>
    public const string Promises = "/resultat/loften/";

    /// <summary>All indicators with targets as JSON, for the page that filters them.</summary>
    public const string ResultsJson = "/resultat/mal.json";

    /// <summary>Money by stage, financier, fund, year, theme and region.</summary>
    public const string Money = "/pengar/";

    /// <summary>The figures of the regions as JSON, for the page that sets them side by side.</summary>
    public const string CompareJson = "/jamfor/regioner.json";

    /// <summary>Search with filters.</summary>
    public const string Search = "/sok/";

    /// <summary>A search for words.</summary>
    public static string SearchFor(string words) => $"{Search}?q={Uri.EscapeDataString(words)}";

    /// <summary>A theme as a parameter of the search: <c>tema=innovation-foretagande</c>.</summary>
    public static string FilterOf(Content.Records.Theme theme) => $"tema={theme.Id}";

    /// <summary>A goal, and those below it, as a parameter of the search: <c>agenda=5</c>, <c>mal=rus-skane/1</c>.</summary>
    public static string FilterOf(StrategyGoal goal) => goal.Strategy.Id == PortalGraph.AgendaId ? $"agenda={goal.Goal.Id}" : $"mal={goal.Reference}";

    /// <summary>The search for initiatives with an amount or a cost.</summary>
    /// <param name="parameter">What else they have in common, as a parameter of the search (<see cref="FilterOf(Content.Records.Theme)"/>).</param>
    public static string SearchWithAmounts(string? parameter = null) => $"{Search}?typ=initiative&har=amounts{(parameter is null ? null : $"&{parameter}")}";

    /// <summary>The search for initiatives with an amount that counts, of any of some stages.</summary>
    /// <param name="parameter">What else they have in common, as for <see cref="SearchWithAmounts"/>.</param>
    /// <param name="stages">The stages.</param>
    public static string SearchByStage(string? parameter, params IEnumerable<Stage> stages) =>
        $"{Search}?{string.Join('&', stages.Select(stage => $"skede={Stages.Token(stage)}").Prepend(parameter).OfType<string>())}";

    /// <summary>What a filter calls that which the source does not say.</summary>
    public const string Unsaid = "unknown";

    /// <summary>The search for initiatives that regions of a programme area report or take part in.</summary>
    public static string SearchByArea(ProgrammeArea area) => $"{Search}?typ=initiative&omrade={area.Id}";

    /// <summary>The search for initiatives with an amount from a fund; of no fund, for those whose source does not say which.</summary>
    /// <returns>Null for a fund that begins with a hyphen, which a filter takes for one to leave out.</returns>
    public static string? SearchByFund(string? fund) => fund is ['-', ..] ? null : $"{Search}?fond={Uri.EscapeDataString(fund ?? Unsaid)}";

    /// <summary>The search for initiatives with an amount for a year; of no year, for those whose source does not say which.</summary>
    public static string SearchByAmountYear(int? year) => $"{Search}?beloppsar={year?.ToString(CultureInfo.InvariantCulture) ?? Unsaid}";

    /// <summary>What browsers read to add the search to theirs (OpenSearch 1.1).</summary>
    public const string SearchDescription = "/opensearch.xml";

    /// <summary>Downloads and the schema.</summary>
    public const string Data = "/data/";

    /// <summary>What each column of the downloads means.</summary>
    public const string DataColumns = "/data/kolumner/";

    /// <summary>The section on how to cite of <see cref="Data"/>.</summary>
    public const string Citing = "/data/#hanvisa";

    /// <summary>The list of operations of the Regional Fund, as a workbook.</summary>
    public const string Operations = "/data/insatser-regionalfonden.xlsx";

    /// <summary>The checksums of all files of the site.</summary>
    public const string Checksums = "/data/sha256sums.txt";

    /// <summary>What changed in the data.</summary>
    public const string Changes = "/andringar/";

    /// <summary>The feed of what changed in the data.</summary>
    public const string ChangeFeed = "/andringar/flode.xml";

    /// <summary>About the site.</summary>
    public const string About = "/om/";

    /// <summary>How records are read and totals made.</summary>
    public const string Method = "/om/metod/";

    /// <summary>The section on money of <see cref="Method"/>.</summary>
    public const string MethodOfMoney = "/om/metod/#pengar";

    /// <summary>The section on targets and outcomes of <see cref="Method"/>.</summary>
    public const string MethodOfIndicators = "/om/metod/#mal-och-utfall";

    /// <summary>The section on related initiatives of <see cref="Method"/>.</summary>
    public const string MethodOfRelated = "/om/metod/#liknande";

    /// <summary>The section on the source documents of <see cref="About"/>.</summary>
    public const string Sources = "/om/#kallor";

    /// <summary>The section on the licence of <see cref="About"/>.</summary>
    public const string Licence = "/om/#licens";

    /// <summary>The section on corrections of <see cref="About"/>.</summary>
    public const string Corrections = "/om/#ratta";

    /// <summary>The accessibility statement.</summary>
    public const string Accessibility = "/om/tillganglighet/";

    /// <summary>What words and abbreviations mean.</summary>
    public const string Glossary = "/om/ordlista/";

    /// <summary>Privacy.</summary>
    public const string Privacy = "/om/integritet/";

    /// <summary>The page for addresses that lead nowhere.</summary>
    public const string NotFound = "/404.html";

    /// <summary>The page of an initiative.</summary>
    public static string Of(Initiative initiative) => Of(initiative.Reference);

    /// <summary>The page of an initiative.</summary>
    public static string Of(InitiativeReference initiative) => $"{Initiatives}{initiative.Region}/{initiative.Initiative}/";

    /// <summary>An initiative's own data as JSON.</summary>
    public static string JsonOf(Initiative initiative) => $"{Of(initiative)}index.json";

    /// <summary>The page of a region.</summary>
    public static string Of(Region region) => OfRegion(region.Id);

    /// <summary>The page of a region.</summary>
    public static string OfRegion(Slug region) => $"{Regions}{region}/";

    /// <summary>What a region's account lacks, as a checklist.</summary>
    public static string ChecklistOf(Region region) => $"{Of(region)}kvalitet/";

    /// <summary>The page of a municipality.</summary>
    public static string Of(Municipality municipality) => $"{Municipalities}{municipality.Slug}/";

    /// <summary>The page of a theme.</summary>
    public static string Of(Content.Records.Theme theme) => OfTheme(theme.Id);

    /// <summary>The page of a theme.</summary>
    public static string OfTheme(Slug theme) => $"{Themes}{theme}/";

    /// <summary>The page of a strategy.</summary>
    public static string Of(StrategyTree strategy) => Of(strategy.Strategy);

    /// <summary>The page of a strategy.</summary>
    public static string Of(Strategy strategy) => OfStrategy(strategy.Id);

    /// <summary>The page of a strategy.</summary>
    public static string OfStrategy(Slug strategy) => strategy == PortalGraph.AgendaId ? Agenda : $"{Strategies}{strategy}/";

    /// <summary>The page of a goal.</summary>
    public static string Of(GoalReference goal) => $"{OfStrategy(goal.Strategy)}{goal.Goal}/";

    /// <summary>The page of a goal.</summary>
    public static string Of(StrategyGoal goal) => Of(goal.Reference);

    /// <summary>The page of an EU programme.</summary>
    public static string Of(Programme programme) => $"{Programmes}{programme.Id}/";

    /// <summary>The page of an organisation.</summary>
    public static string Of(Organisation organisation) => OfOrganisation(organisation.Id);

    /// <summary>The page of an organisation.</summary>
    public static string OfOrganisation(Slug organisation) => $"{Organisations}{organisation}/";

    /// <summary>All organisations of a kind; the first page of the list.</summary>
    public static string Of(OrganisationKind kind) => $"{Organisations}slag/{Slug.From(OrganisationWords.Many(kind))}/";

    /// <summary>The organisations that are part of one; the first page of the list.</summary>
    public static string PartsOf(Organisation organisation) => $"{Of(organisation)}delar/";

    /// <summary>The initiatives that an organisation owns or runs; the first page of the list.</summary>
    public static string OwnedBy(Organisation organisation) => $"{Of(organisation)}genomfor/";

    /// <summary>The initiatives that an organisation is a partner of; the first page of the list.</summary>
    public static string PartneredBy(Organisation organisation) => $"{Of(organisation)}medverkar/";

    /// <summary>The initiatives that an organisation gives an amount to; the first page of the list.</summary>
    public static string FinancedBy(Organisation organisation) => $"{Of(organisation)}finansierar/";

    /// <summary>The regions' use of the grant 1:1 in a year that is not the latest.</summary>
    public static string GrantsOf(int year) => $"{Grants}{year}/";

    /// <summary>The initiatives that stand beside a region's account of the grant 1:1; the first page of the list.</summary>
    public static string InitiativesOf(Allocation allocation) => $"{Of(allocation)}insatser/";

    /// <summary>The initiatives that a board decides on; the first page of the list.</summary>
    public static string DecidedBy(Body board) => $"{Of(board)}insatser/";

    /// <summary>The page of a region's use of the grant 1:1 in a year.</summary>
    public static string Of(Allocation allocation) => $"{Grants}{allocation.Region}/{allocation.Year}/";

    /// <summary>The downloads of a part of the data.</summary>
    public static string Of(DownloadPart part) => part.Address;

    /// <summary>The downloads of a region.</summary>
    public static string DownloadsOf(Region region) => "/" + DownloadParts.OfRegion(region.Id);

    /// <summary>The downloads of a theme.</summary>
    public static string DownloadsOf(Content.Records.Theme theme) => "/" + DownloadParts.OfTheme(theme.Id);

    /// <summary>The downloads of a goal of Agenda 2030.</summary>
    public static string DownloadsOf(StrategyGoal goal) => "/" + DownloadParts.OfGoal(goal.Reference);

    /// <summary>A page's own data as JSON: of an initiative, a region or a goal.</summary>
    /// <param name="page">The page, which ends in a slash.</param>
    public static string JsonOf(string page) => $"{page}index.json";

    /// <summary>The Atom feed of a page: of the front page (all initiatives), a region, a theme, a goal of Agenda 2030 or a municipality.</summary>
    /// <param name="page">The page, which ends in a slash.</param>
    public static string FeedOf(string page) => $"{page}flode.xml";

    /// <summary>The page of a budget.</summary>
    public static string Of(Budget budget) => OfBudget(budget.Id);

    /// <summary>The page of a budget.</summary>
    public static string OfBudget(Slug budget) => $"{Budgets}{budget}/";

    /// <summary>The page of a list of decisions.</summary>
    public static string Of(DecisionList decisions) => $"{Decisions}{decisions.Id}/";

    /// <summary>The page of a board.</summary>
    public static string Of(Body board) => OfBoard(board.Id);

    /// <summary>The page of a board.</summary>
    public static string OfBoard(Slug board) => $"{Boards}{board}/";

    /// <summary>All initiatives of a region, theme or goal, where its own page shows only some; the first page of the list.</summary>
    /// <param name="page">The page of the region, theme or goal, which ends in a slash.</param>
    public static string InitiativesOf(string page) => $"{page}insatser/";

    /// <summary>The page of a record, or null where records of its type have none, or are known by another name in addresses.</summary>
    /// <param name="record">The record, as changes tell it.</param>
    public static string? Of(RecordKey record) => record.Type switch
    {
        _ when record.Id.Length == 0 => null,
        "initiative" => $"{Initiatives}{record.Id}/",
        "region" => OfRegion(new Slug(record.Id)),
        "theme" => OfTheme(new Slug(record.Id)),
        "strategy" => OfStrategy(new Slug(record.Id)),
        "programme" => $"{Programmes}{record.Id}/",
        "organisation" => OfOrganisation(new Slug(record.Id)),
        "budget" => OfBudget(new Slug(record.Id)),
        "body" => OfBoard(new Slug(record.Id)),
        "decision-list" => $"{Decisions}{record.Id}/",
        "allocation" when record.Id.LastIndexOf('-') is > 0 and var dash => $"{Grants}{record.Id[..dash]}/{record.Id[(dash + 1)..]}/",
        _ => null,
    };

    /// <summary>A page of a paged list: the list's own address for the first, <c>/insatser/sida/2/</c> for the second.</summary>
    /// <param name="list">The list's address, which ends in a slash.</param>
    /// <param name="page">The page's number, from 1.</param>
    public static string PageOf(string list, int page) => page == 1 ? list : $"{list}sida/{page}/";
}

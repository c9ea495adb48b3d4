namespace Portal.Theme;

/// <summary>The kinds of page, one for each component that renders pages.</summary>
public enum PageKind
{
    /// <summary>The front page, <c>/</c>.</summary>
    Home,

    /// <summary>All initiatives, paged, <c>/insatser/</c>.</summary>
    InitiativeList,

    /// <summary>An initiative.</summary>
    Initiative,

    /// <summary>Initiatives that have something in common, paged, where another page shows the first of them.</summary>
    InitiativeSelection,

    /// <summary>Map and table of the regions, <c>/regioner/</c>.</summary>
    RegionList,

    /// <summary>A region.</summary>
    Region,

    /// <summary>All municipalities, <c>/kommuner/</c>.</summary>
    MunicipalityList,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>The themes, <c>/teman/</c>.</summary>
    ThemeList,

    /// <summary>A theme, across regions.</summary>
    Theme,

    /// <summary>The 17 goals of Agenda 2030, <c>/agenda-2030/</c>.</summary>
    Agenda,

    /// <summary>A goal of Agenda 2030.</summary>
    AgendaGoal,

    /// <summary>All strategies, <c>/strategier/</c>.</summary>
    StrategyList,

    /// <summary>A strategy as a tree of goals.</summary>
    Strategy,

    /// <summary>A goal of a strategy.</summary>
    StrategyGoal,

    /// <summary>The EU programmes, <c>/program/</c>.</summary>
    ProgrammeList,

    /// <summary>An EU programme.</summary>
    Programme,

    /// <summary>All organisations, <c>/organisationer/</c>.</summary>
    OrganisationList,

    /// <summary>Organisations by name, of a kind, or of one organisation, paged.</summary>
    OrganisationSelection,

    /// <summary>An organisation as owner, partner, financier.</summary>
    Organisation,

    /// <summary>The regions' use of the grant 1:1, <c>/anslag/</c>.</summary>
    GrantList,

    /// <summary>How a region used the grant 1:1 in a year.</summary>
    Grant,

    /// <summary>All budgets, <c>/budgetar/</c>.</summary>
    BudgetList,

    /// <summary>A budget.</summary>
    Budget,

    /// <summary>All decision lists, <c>/beslut/</c>.</summary>
    DecisionLists,

    /// <summary>A list of decisions on grants.</summary>
    DecisionList,

    /// <summary>All boards, <c>/namnder/</c>.</summary>
    BoardList,

    /// <summary>A board with its meeting dates.</summary>
    Board,

    /// <summary>Regions side by side, <c>/jamfor/</c>.</summary>
    Compare,

    /// <summary>What was aimed at, and what came of it, <c>/resultat/</c>.</summary>
    Results,

    /// <summary>Indicators with targets that have something in common, paged.</summary>
    ResultList,

    /// <summary>What plans promise to measure, paged, <c>/resultat/loften/</c>.</summary>
    Promises,

    /// <summary>Money by stage, financier, fund, year, theme and region, <c>/pengar/</c>.</summary>
    Money,

    /// <summary>What a region's account lacks, as a checklist.</summary>
    Checklist,

    /// <summary>Search with filters, <c>/sok/</c>.</summary>
    Search,

    /// <summary>Downloads, schema, licence, <c>/data/</c>.</summary>
    Data,

    /// <summary>What the columns of the downloads mean, <c>/data/kolumner/</c>.</summary>
    DataColumns,

    /// <summary>The downloads of a region, theme, goal or year, <c>/data/regioner/gotland/</c>.</summary>
    DataPart,

    /// <summary>About the site, <c>/om/</c>.</summary>
    About,

    /// <summary>How records are read and totals made, <c>/om/metod/</c>.</summary>
    Method,

    /// <summary>What words and abbreviations mean, <c>/om/ordlista/</c>.</summary>
    Glossary,

    /// <summary>The accessibility statement (lag 2018:1937), <c>/om/tillganglighet/</c>.</summary>
    Accessibility,

    /// <summary>Privacy, <c>/om/integritet/</c>.</summary>
    Privacy,

    /// <summary>What changed in the data, <c>/andringar/</c>.</summary>
    Changes,

    /// <summary>Help to find the way, <c>/404.html</c>.</summary>
    NotFound,
}

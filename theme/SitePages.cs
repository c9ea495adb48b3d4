using Portal.Theme.About;
using Portal.Theme.Agenda;
using Portal.Theme.Boards;
using Portal.Theme.Budgets;
using Portal.Theme.Changes;
using Portal.Theme.Compare;
using Portal.Theme.Data;
using Portal.Theme.Decisions;
using Portal.Theme.Grants;
using Portal.Theme.Home;
using Portal.Theme.Initiatives;
using Portal.Theme.Money;
using Portal.Theme.Municipalities;
using Portal.Theme.Organisations;
using Portal.Theme.Pages;
using Portal.Theme.Programmes;
using Portal.Theme.Regions;
using Portal.Theme.Results;
using Portal.Theme.Search;
using Portal.Theme.Strategies;
using Portal.Theme.Themes;

namespace Portal.Theme;

/// <summary>Every page of the site.</summary>
public static class SitePages
{
    /// <summary>Every page of the site, in a fixed order; no two have the same address.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site) =>
    [
        .. HomePages.Of(site),
        .. InitiativePages.Of(site),
        .. RegionPages.Of(site),
        .. MunicipalityPages.Of(site),
        .. ThemePages.Of(site),
        .. AgendaPages.Of(site),
        .. StrategyPages.Of(site),
        .. ProgrammePages.Of(site),
        .. OrganisationPages.Of(site),
        .. GrantPages.Of(site),
        .. BudgetPages.Of(site),
        .. DecisionPages.Of(site),
        .. BoardPages.Of(site),
        .. ChangePages.Of(site),
        SitePage.Of<SearchPage>(Addresses.Search, PageKind.Search, site),
        .. ResultPages.Of(site),
        .. MoneyPages.Of(site),
        .. ComparePages.Of(site),
        .. DataPages.Of(site),
        .. AboutPages.Of(site),
        SitePage.Of<NotFoundPage>(Addresses.NotFound, PageKind.NotFound, site),
    ];
}

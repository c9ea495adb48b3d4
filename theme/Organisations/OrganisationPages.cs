using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Language;
using Portal.Content.Records;
using Portal.Content.Records.Organisations;
using Portal.Content.Text;
using Portal.Theme.Initiatives;
using Portal.Theme.Language;
using Portal.Theme.Layout;

namespace Portal.Theme.Organisations;

/// <summary>Every organisation, and the lists of them. All have a page, so that wherever a record names one, the name is a link.</summary>
public static class OrganisationPages
{
    private const int MostInvolvedShown = 20;

    /// <summary>The pages of the site, in a fixed order.</summary>
    public static IEnumerable<SitePage> Of(SiteContext site)
    {
        var graph = site.Graph;
        var starts = StartsOf(graph.Organisations);
        var kinds = graph.Organisations.GroupBy(organisation => organisation.Kind).OrderBy(kind => kind.Key).ToImmutableArray();
        ImmutableArray<Organisation> mostInvolved =
        [
            .. graph.Organisations
                .Where(organisation => !graph.Of(organisation).All.IsEmpty)
                .OrderByDescending(organisation => graph.Of(organisation).All.Count)
                .Take(MostInvolvedShown),
        ];
        yield return SitePage.Of<OrganisationListPage>(
            Addresses.Organisations,
            PageKind.OrganisationList,
            site,
            (nameof(OrganisationListPage.MostInvolved), mostInvolved),
            (nameof(OrganisationListPage.Kinds), kinds.Select(kind => (kind.Key, kind.Count())).ToImmutableArray()),
            (nameof(OrganisationListPage.Letters), starts));

        foreach (var paging in Paging.Of(graph.Organisations.Length))
        {
            yield return SitePage.Of<OrganisationsByNamePage>(
                Addresses.PageOf(Addresses.OrganisationsByName, paging.Number),
                PageKind.OrganisationSelection,
                site,
                (nameof(OrganisationsByNamePage.Paging), paging),
                (nameof(OrganisationsByNamePage.Letters), starts));
        }

        foreach (var kind in kinds)
        {
            foreach (var page in ListOf(site, Addresses.Of(kind.Key), OrganisationWords.Many(kind.Key), [new("Organisationer", Addresses.Organisations)], [.. kind]))
            {
                yield return page;
            }
        }

        var mentions = MentionsIn(graph);
        foreach (var organisation in graph.Organisations)
        {
            foreach (var page in Of(site, organisation, [.. mentions[organisation.Id]]))
            {
                yield return page;
            }
        }
    }

    private static IEnumerable<SitePage> Of(SiteContext site, Organisation organisation, ImmutableArray<OrganisationMention> mentions)
    {
        var links = site.Graph.Of(organisation);
        IReadOnlyList<Crumb> above = [new("Organisationer", Addresses.Organisations), new(organisation.Name, Addresses.Of(organisation))];
        return
        [
            SitePage.Of<OrganisationPage>(
                Addresses.Of(organisation),
                PageKind.Organisation,
                site,
                (nameof(OrganisationPage.Organisation), organisation),
                (nameof(OrganisationPage.Mentions), mentions)),
            .. MoreInitiatives.Of(site, Addresses.OwnedBy(organisation), $"Insatser som {organisation.Name} genomför", above, links.Owned.Initiatives),
            .. MoreInitiatives.Of(site, Addresses.PartneredBy(organisation), $"Insatser som {organisation.Name} medverkar i", above, links.Partnered.Initiatives),
            .. MoreInitiatives.Of(site, Addresses.FinancedBy(organisation), $"Insatser med belopp från {organisation.Name}", above, links.Financed.Initiatives, organisation),
            .. links.Children.Length > Paging.Size ? ListOf(site, Addresses.PartsOf(organisation), $"Delar av {organisation.Name}", above, links.Children) : [],
        ];
    }

    private static IEnumerable<SitePage> ListOf(
        SiteContext site, string list, string heading, IReadOnlyList<Crumb> above, ImmutableArray<Organisation> organisations) =>
        Paging.Of(organisations.Length).Select(paging => SitePage.Of<OrganisationSelectionPage>(
            Addresses.PageOf(list, paging.Number),
            PageKind.OrganisationSelection,
            site,
            (nameof(OrganisationSelectionPage.Heading), heading),
            (nameof(OrganisationSelectionPage.Above), above),
            (nameof(OrganisationSelectionPage.List), list),
            (nameof(OrganisationSelectionPage.Organisations), organisations),
            (nameof(OrganisationSelectionPage.Paging), paging)));

    // The first organisation of each letter, and so the page that the letter begins on.
    private static ImmutableArray<OrganisationLetter> StartsOf(ImmutableArray<Organisation> organisations)
    {
        var starts = ImmutableArray.CreateBuilder<OrganisationLetter>();
        var seen = new HashSet<char>();
        for (var at = 0; at < organisations.Length; at++)
        {
            var initial = SwedishOrder.Initial(organisations[at].Name);
            if (seen.Add(initial))
            {
                starts.Add(new OrganisationLetter(initial, organisations[at].Id, (at / Paging.Size) + 1));
            }
        }

        return starts.DrainToImmutable();
    }

    private static ILookup<Slug, OrganisationMention> MentionsIn(PortalGraph graph)
    {
        var mentions = new List<(Slug Organisation, OrganisationMention Mention)>();
        void Add(string? name, string role, string title, string address, params ImmutableArray<string> details)
        {
            if (name is not null)
            {
                mentions.Add((graph.OrganisationNamed(name).Id, new OrganisationMention(role, title, address, details)));
            }
        }

        foreach (var board in graph.Bodies)
        {
            Add(board.Organisation, "Nämnd i organisationen", board.Name, Addresses.Of(board));
            Add(board.Administration?.Name, "Förvaltning åt nämnden", board.Name, Addresses.Of(board));
        }

        foreach (var tree in graph.Strategies)
        {
            Add(tree.Strategy.Organisation, "Organisationens plan", tree.Strategy.Title, Addresses.Of(tree));
        }

        // A row of a budget is an organisation's where it has its very name.
        foreach (var budget in graph.Budgets)
        {
            foreach (var table in budget.Tables)
            {
                foreach (var row in table.Rows.Where(row => graph.FindOrganisation(row.Name) is not null))
                {
                    var values = table.Columns.Zip(row.Values).Where(cell => cell.Second is not null).Select(cell => $"{cell.First} {Swedish.ShortMoney(cell.Second!.Value)}");
                    Add(row.Name, budget.Status == Standing.Proposed ? "Rad i ett förslag till budget" : "Rad i en budget", budget.Title, Addresses.Of(budget), [.. values]);
                }
            }
        }

        foreach (var programme in graph.Programmes)
        {
            foreach (var name in programme.Meeting?.Organisations ?? [])
            {
                Add(name, "Talade på mötet om programmet", programme.Title, Addresses.Of(programme));
            }
        }

        return mentions.ToLookup(mention => mention.Organisation, mention => mention.Mention);
    }
}

using Portal.Content.Fields;
using Portal.Content.Graph;
using Portal.Content.Text;

namespace Portal.Downloads.Schemas;

/// <summary>What a reference may point to, so that an editor can offer it.</summary>
internal static class KnownValues
{
    /// <summary>The known values; empty where there are too many to offer.</summary>
    public static IEnumerable<string> Of(ReferenceKind kind, PortalGraph graph) => kind switch
    {
        ReferenceKind.Region => graph.Regions.Select(region => region.Id.Value),
        ReferenceKind.ProgrammeArea => graph.ProgrammeAreas.Select(area => area.Id.Value),
        ReferenceKind.Theme => graph.Themes.Select(theme => theme.Id.Value),
        ReferenceKind.Document => graph.Documents.Select(document => document.Id.Value),
        ReferenceKind.Strategy => graph.Strategies.Select(tree => tree.Strategy.Id.Value),
        ReferenceKind.Goal => graph.Strategies.SelectMany(tree => tree.AllGoals).Select(goal => goal.Reference.ToString()),
        ReferenceKind.Organisation => graph.Organisations.SelectMany(organisation => organisation.Aliases.Prepend(organisation.Name)).Distinct().Order(SwedishOrder.Comparer),
        ReferenceKind.OrganisationId => graph.Organisations.Select(organisation => organisation.Id.Value),
        ReferenceKind.Municipality => graph.Municipalities.Select(municipality => municipality.Name),
        ReferenceKind.Budget => graph.Budgets.Select(budget => budget.Id.Value),
        ReferenceKind.Body => graph.Bodies.Select(body => body.Id.Value),
        _ => [],
    };

    /// <summary>The name of a kind of reference within a schema.</summary>
    public static string Name(ReferenceKind kind) => kind switch
    {
        ReferenceKind.ProgrammeArea => "programme-area",
        ReferenceKind.OrganisationId => "organisation-id",
        ReferenceKind.InitiativeAnywhere => "initiative-anywhere",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The form that a value has, as a regular expression, or null where any text will do.</summary>
    public static string? Pattern(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Organisation or ReferenceKind.Municipality => null,
        ReferenceKind.Goal or ReferenceKind.InitiativeAnywhere => "^[a-z0-9]+([.-][a-z0-9]+)*/[a-z0-9]+([.-][a-z0-9]+)*$",
        _ => "^[a-z0-9]+([.-][a-z0-9]+)*$",
    };
}

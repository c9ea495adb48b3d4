using System.Collections.Immutable;

namespace Portal.Theme.Organisations;

/// <summary>A page that names an organisation without being about an initiative: a board, a plan, a programme.</summary>
/// <param name="Role">What the organisation is there: "Nämnd i organisationen".</param>
/// <param name="Title">The page's title.</param>
/// <param name="Address">The page.</param>
/// <param name="Details">What it says there; none where being named is all.</param>
public sealed record OrganisationMention(string Role, string Title, string Address, params ImmutableArray<string> Details);

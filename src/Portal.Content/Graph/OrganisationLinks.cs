using System.Collections.Immutable;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Organisations;

namespace Portal.Content.Graph;

/// <summary>What an organisation takes part in.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Parent">The organisation that it is part of, or null.</param>
/// <param name="Children">The organisations that are part of it, in Swedish order.</param>
/// <param name="Owned">The initiatives that it owns or runs.</param>
/// <param name="Partnered">The initiatives that it is a partner of.</param>
/// <param name="Financed">The initiatives that it gives an amount to.</param>
/// <param name="All">The initiatives that it takes part in in any way, each once.</param>
/// <param name="Grants">The decisions on its applications for grants, with the lists they stand in.</param>
public sealed record OrganisationLinks(
    Organisation Organisation,
    Organisation? Parent,
    ImmutableArray<Organisation> Children,
    InitiativeGroup Owned,
    InitiativeGroup Partnered,
    InitiativeGroup Financed,
    InitiativeGroup All,
    ImmutableArray<(DecisionList List, GrantDecision Decision)> Grants);

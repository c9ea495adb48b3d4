using Portal.Content.Records;

namespace Portal.Content.Graph;

/// <summary>What a region reported under a theme in a year.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="State">Whether it reported.</param>
/// <param name="Rows">How many rows it has in the source's table, or null where it has none.</param>
/// <param name="Initiatives">The initiatives of the region and year under the theme, as main theme.</param>
public sealed record ThemeCoverage(Theme Theme, ReportingState State, int? Rows, InitiativeGroup Initiatives);

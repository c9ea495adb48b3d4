using Portal.Content.Records.Initiatives;

namespace Portal.Theme.Initiatives;

/// <summary>Initiatives that stand together in a list, under a heading of their own.</summary>
/// <param name="Id">The heading's id on its page.</param>
/// <param name="Title">The heading.</param>
/// <param name="Initiatives">The initiatives, in the order in which they are shown; one or more.</param>
/// <param name="HidesRegion">Whether the page or the heading says already which region they are of.</param>
/// <param name="HidesTheme">Whether the page or the heading says already which theme they are of.</param>
public sealed record InitiativeRun(string Id, string Title, IReadOnlyList<Initiative> Initiatives, bool HidesRegion = false, bool HidesTheme = false);

namespace Portal.Downloads;

/// <summary>Which part of the data a file holds.</summary>
/// <param name="Kind">The kind of part.</param>
/// <param name="Id">The id of the region, theme, goal or year; empty for the whole.</param>
/// <param name="Title">Its name in Swedish, as a reader sees it.</param>
public sealed record DownloadScope(ScopeKind Kind, string Id, string Title)
{
    /// <summary>All data.</summary>
    public static DownloadScope Whole { get; } = new(ScopeKind.Whole, "", "Alla uppgifter");
}

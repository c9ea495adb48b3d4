using System.Collections.Immutable;
using Portal.Content.Records.Initiatives;

namespace Portal.Theme.Compare;

/// <summary>Something that the account of an initiative should say.</summary>
/// <param name="Id">A place on the page.</param>
/// <param name="Title">What it is.</param>
/// <param name="Ask">What a region can do where it is missing.</param>
/// <param name="Of">How many initiatives it concerns.</param>
/// <param name="Lacking">Those of them that do not say it.</param>
public sealed record ChecklistItem(string Id, string Title, string Ask, int Of, ImmutableArray<Initiative> Lacking)
{
    /// <summary>How many say it.</summary>
    public int Have => Of - Lacking.Length;
}

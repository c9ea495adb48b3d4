using System.Collections.Immutable;

namespace Portal.Search.Documents;

/// <summary>A property that results can be filtered by and counted by.</summary>
/// <param name="Id">The name in addresses and programs: "region".</param>
/// <param name="Values">Every value, in the order to show: id and label. Values of documents that are not listed come last, with the id as label.</param>
/// <param name="IsShownOnResults">
/// Whether each result names its value (the first, if there are several). The values of such a facet are in the manifest, which every search reads.
/// </param>
/// <param name="IsApart">
/// Whether it has a file of its own, however small it is: few search by it, and all would fetch it with the manifest.
/// </param>
public sealed record SearchFacet(string Id, ImmutableArray<KeyValuePair<string, string>> Values, bool IsShownOnResults = false, bool IsApart = false);

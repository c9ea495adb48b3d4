namespace Portal.Search.Documents;

/// <summary>A value of a document in a facet: region "gotland".</summary>
/// <param name="Facet">The facet's id.</param>
/// <param name="Value">The value's id, as in addresses.</param>
public readonly record struct FacetValue(string Facet, string Value);

using System.Collections.Immutable;
using Portal.Search.Documents;

namespace Portal.Search;

/// <summary>What an index holds besides the documents.</summary>
public sealed record SearchSettings
{
    /// <summary>The facets, in the order to show.</summary>
    public ImmutableArray<SearchFacet> Facets { get; init; } = [];

    /// <summary>The stages of amounts: id and label, in the order to show.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Stages { get; init; } = [];

    /// <summary>The id of the facet whose values are the financiers of amounts.</summary>
    public string FinancierFacet { get; init; } = "financier";

    /// <summary>Words and phrases that mean the same or find others.</summary>
    public ImmutableArray<WordGroup> Synonyms { get; init; } = [];

    /// <summary>The place of a stage, or -1.</summary>
    internal int NumberOfStage(string id)
    {
        for (var i = 0; i < Stages.Length; i++)
        {
            if (Stages[i].Key == id)
            {
                return i;
            }
        }

        return -1;
    }
}

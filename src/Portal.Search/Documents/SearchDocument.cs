using System.Collections.Immutable;

namespace Portal.Search.Documents;

/// <summary>Something that can be found: plain text in fields, an address, and values to filter by.</summary>
public sealed record SearchDocument
{
    /// <summary>The page, from the site's root: "/insatser/gotland/ett-hallbart-gotland/".</summary>
    public required string Address { get; init; }

    /// <summary>The heading of the page. Counts most.</summary>
    public required string Title { get; init; }

    /// <summary>Names of organisations, places and funds, case numbers: what is looked up rather than read.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Titles of goals and themes. Counts least, as many documents share them.</summary>
    public ImmutableArray<string> Goals { get; init; } = [];

    /// <summary>What the document is about, in a few sentences.</summary>
    public string Summary { get; init; } = "";

    /// <summary>All other text, paragraphs apart by line feeds.</summary>
    public string Body { get; init; } = "";

    /// <summary>Values to filter by, at most one of each facet and value.</summary>
    public ImmutableArray<FacetValue> Values { get; init; } = [];

    /// <summary>The amount to show, to sort by and to filter by; null where the source tells none.</summary>
    public SearchAmount? Amount { get; init; }

    /// <summary>Every amount that totals count, each krona once a stage.</summary>
    public ImmutableArray<SearchAmount> Amounts { get; init; } = [];

    /// <summary>Its place in the table that results are downloaded from, from 0: of each document that is not secondary, a place of its own.</summary>
    public int Row { get; init; }

    /// <summary>Whether it stands after all documents that are not, however well it matches.</summary>
    public bool IsSecondary { get; init; }
}

using Portal.Search.Indexing;

namespace Portal.Search.Writing;

/// <summary>Counts documents by the values of a facet.</summary>
internal sealed class FacetCounts
{
    // The values of a document stand from where its own start to where the next one's do.
    private readonly int[] _starts;
    private readonly int[] _values;
    private readonly int _count;

    /// <param name="facet">The facet.</param>
    /// <param name="documents">How many documents there are.</param>
    public FacetCounts(FacetTable facet, int documents)
    {
        _count = facet.Count;
        _starts = new int[documents + 2];
        foreach (var (_, document) in facet.Pairs())
        {
            _starts[document + 2]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _values = new int[_starts[^1]];
        foreach (var (value, document) in facet.Pairs())
        {
            _values[_starts[document + 1]++] = value;
        }
    }

    /// <summary>How many of some documents have each value.</summary>
    public int[] Of(ReadOnlySpan<Posting> postings)
    {
        var counts = new int[_count];
        foreach (var posting in postings)
        {
            for (var i = _starts[posting.Document]; i < _starts[posting.Document + 1]; i++)
            {
                counts[_values[i]]++;
            }
        }

        return counts;
    }
}

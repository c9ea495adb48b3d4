namespace Portal.Search.Indexing;

/// <summary>
/// How much each term of one document weighs. Where a term stands among them is looked up in an array of all terms, without hashing; so there is one
/// such array for each thread, and what a document has written in it is wiped out after it.
/// </summary>
/// <param name="terms">How many terms there are.</param>
internal sealed class TermWeights(int terms)
{
    // Of each term: its place among the values, from 1; 0 where the document does not have it.
    private readonly int[] _places = new int[terms];
    private (int Term, float Exact, float Within, Place Place)[] _values = new (int, float, float, Place)[1024];
    private int _count;

    /// <summary>The terms that the document has, in the order in which they came.</summary>
    public ReadOnlySpan<(int Term, float Exact, float Within, Place Place)> Values => _values.AsSpan(0, _count);

    /// <summary>Adds to a term's weight.</summary>
    /// <param name="term">The term.</param>
    /// <param name="exact">What it weighs as a word of its own.</param>
    /// <param name="within">What it weighs as a part of another, or by another.</param>
    /// <param name="place">Where it stands.</param>
    public void Add(int term, float exact, float within, Place place)
    {
        ref var at = ref _places[term];
        if (at > 0)
        {
            ref var sum = ref _values[at - 1];
            sum = (term, sum.Exact + exact, sum.Within + within, sum.Place.Or(place));
            return;
        }

        if (_count == _values.Length)
        {
            Array.Resize(ref _values, _count * 2);
        }

        _values[_count++] = (term, exact, within, place);
        at = _count;
    }

    /// <summary>Forgets the document.</summary>
    public void Clear()
    {
        foreach (var (term, _, _, _) in Values)
        {
            _places[term] = 0;
        }

        _count = 0;
    }
}

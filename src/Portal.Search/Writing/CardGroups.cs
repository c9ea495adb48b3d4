namespace Portal.Search.Writing;

/// <summary>Gathers the documents of terms or pairs that follow each other into groups.</summary>
/// <param name="cards">How many documents a term has cards of; a group has a third more at most, if not those of one term.</param>
internal sealed class CardGroups(int cards)
{
    private readonly List<CardGroup> _groups = [];
    private Card[] _open = new Card[cards * 2];
    private Card[] _merged = new Card[cards * 2];
    private int _first;
    private int _count;

    /// <summary>Adds the documents of a term or pair to the open group, or to a new one where they would make that too long.</summary>
    /// <param name="number">The number of the term or pair.</param>
    /// <param name="found">Its documents, in order; at least one.</param>
    public void Add(int number, ReadOnlySpan<Card> found)
    {
        if (_merged.Length < _count + found.Length)
        {
            Array.Resize(ref _open, _count + found.Length);
            Array.Resize(ref _merged, _count + found.Length);
        }

        var count = Merge(_open.AsSpan(0, _count), found, _merged);
        if (_count > 0 && count > cards * 4 / 3)
        {
            Close();
            found.CopyTo(_merged);
            count = found.Length;
        }

        _first = _count == 0 ? number : _first;
        (_open, _merged, _count) = (_merged, _open, count);
    }

    /// <summary>The groups, in order, once all has been added.</summary>
    public List<CardGroup> Finish()
    {
        Close();
        return _groups;
    }

    private void Close()
    {
        if (_count > 0)
        {
            _groups.Add(new CardGroup(_first, _open[.._count]));
        }

        _count = 0;
    }

    // What both have once, with the better place.
    private static int Merge(ReadOnlySpan<Card> one, ReadOnlySpan<Card> other, Span<Card> merged)
    {
        var count = 0;
        while (!one.IsEmpty && !other.IsEmpty)
        {
            var order = one[0].Document.CompareTo(other[0].Document);
            merged[count++] = order < 0 ? one[0] : order > 0 ? other[0] : new Card(one[0].Document, one[0].Place.Or(other[0].Place));
            one = order <= 0 ? one[1..] : one;
            other = order >= 0 ? other[1..] : other;
        }

        one.CopyTo(merged[count..]);
        other.CopyTo(merged[(count + one.Length)..]);
        return count + one.Length + other.Length;
    }
}

namespace Portal.Synthetic;

/// <summary>
/// A list whose items are picked as words are in a language: the item of rank r with a weight of 1/(r + offset)
/// (Zipf's law).
/// </summary>
internal sealed class Ranked<T>
{
    private const int Scale = 10_000_000;
    private readonly IReadOnlyList<T> _items;
    private readonly int[] _cumulative;

    /// <param name="items">The items, the most common first; at least one.</param>
    /// <param name="offset">Flattens the top: with 1 the first item is twice as common as the second.</param>
    public Ranked(IReadOnlyList<T> items, int offset)
    {
        ArgumentOutOfRangeException.ThrowIfZero(items.Count);
        _items = items;
        _cumulative = new int[items.Count];
        var sum = 0;
        for (var rank = 0; rank < items.Count; rank++)
        {
            sum += Math.Max(1, Scale / (rank + offset));
            _cumulative[rank] = sum;
        }
    }

    public T Pick(Chance chance)
    {
        var found = Array.BinarySearch(_cumulative, chance.Below(_cumulative[^1]) + 1);
        return _items[found < 0 ? ~found : found];
    }
}

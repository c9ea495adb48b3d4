namespace Portal.Theme;

/// <summary>A page of a list that is too long for one.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Count">How many pages the list has, 1 or more.</param>
public readonly record struct Paging(int Number, int Count)
{
    /// <summary>How many items a page holds.</summary>
    public const int Size = 50;

    /// <summary>The pages of a list of some length: one, even where the list is empty.</summary>
    /// <param name="items">How many items the list has.</param>
    public static IEnumerable<Paging> Of(int items)
    {
        var count = Math.Max(1, (items + Size - 1) / Size);
        return Enumerable.Range(1, count).Select(number => new Paging(number, count));
    }

    /// <summary>The title of this page of a list: from the second on, it says which page it is.</summary>
    /// <param name="list">The list's title.</param>
    public string TitleOf(string list) => Number == 1 ? list : $"{list}, sida {Number} av {Count}";

    /// <summary>The items of this page.</summary>
    /// <param name="all">The items of the whole list.</param>
    public IReadOnlyList<T> Items<T>(IReadOnlyList<T> all) => [.. all.Skip((Number - 1) * Size).Take(Size)];

    /// <summary>The pages to link to: the first, the last, and those around this one; null stands for those left out.</summary>
    public IEnumerable<int?> Shown()
    {
        var last = 0;
        for (var number = 1; number <= Count; number++)
        {
            // A gap of a single page is no gap: its number is as short as the sign for it.
            var isNear = Math.Abs(number - Number) <= 1;
            var fillsGap = (number == 2 && Number == 4) || (number == Count - 1 && Number == Count - 3);
            if (number != 1 && number != Count && !isNear && !fillsGap)
            {
                continue;
            }

            if (number > last + 1)
            {
                yield return null;
            }

            yield return number;
            last = number;
        }
    }
}

namespace Portal.Theme.Figures;

/// <summary>A column of a figure.</summary>
/// <param name="Title">Its head.</param>
/// <param name="IsNumber">Whether it holds numbers, set to the right.</param>
/// <param name="HasBar">Whether a bar beside the numbers shows how large they are. At most one column of a figure.</param>
/// <param name="Unit">What the numbers count, in an exported chart: "insatser".</param>
/// <param name="Whole">What each number is a part of: the whole length of the bars. Null: the longest bar is the largest number.</param>
public sealed record FigureColumn(string Title, bool IsNumber = false, bool HasBar = false, string? Unit = null, decimal? Whole = null)
{
    /// <summary>A column of numbers.</summary>
    public static FigureColumn Number(string title, bool hasBar = false, string? unit = null, decimal? whole = null) => new(title, true, hasBar, unit, whole);
}

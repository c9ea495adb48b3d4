namespace Portal.Theme.Components;

/// <summary>A large figure with its label.</summary>
/// <param name="Label">What the figure counts, in lower case: "insatser med belopp".</param>
/// <param name="Figure">The figure: "35", "26,3"; null where the source gives none.</param>
/// <param name="Unit">What follows in small: "mnkr", "av 38".</param>
/// <param name="Missing">What the figure leaves out: "För övriga 514", to which "redovisas inte" is added.</param>
/// <param name="Address">Where what the figure counts is shown, from the root; null where the page itself shows it.</param>
/// <param name="IsApproximate">Whether the source gives the figure only roughly, which is said before it.</param>
public sealed record LargeFigure(string Label, string? Figure, string? Unit = null, string? Missing = null, string? Address = null, bool IsApproximate = false)
{
    /// <summary>What stands where there is no figure.</summary>
    public string Gap { get; init; } = "redovisas inte";

    /// <summary>How many initiatives: "1 insats med belopp", "12 insatser med belopp".</summary>
    /// <param name="count">How many; none is a gap in the source.</param>
    /// <param name="what">What sets them apart, after the word: "med belopp"; null for all.</param>
    /// <param name="whole">Of how many, or null.</param>
    /// <param name="address">Where they are shown.</param>
    public static LargeFigure Initiatives(int count, string? what = null, int? whole = null, string? address = null) =>
        Count(count, count == 1 ? "insats" : "insatser", what, whole) with { Figure = count == 0 ? null : Content.Language.Swedish.Number(count), Address = address };

    /// <summary>How many regions of all: "1 region".</summary>
    public static LargeFigure Regions(int count, int whole, string? what = null) => Count(count, count == 1 ? "region" : "regioner", what, whole);

    /// <summary>An amount, at a glance: "26,3 miljoner kr".</summary>
    /// <param name="label">What the amount is, in lower case: "beviljat".</param>
    /// <param name="amount">The amount.</param>
    /// <param name="isApproximate">Whether the source gives it only roughly.</param>
    public static LargeFigure Of(string label, Content.Money.Kronor amount, bool isApproximate = false)
    {
        var (figure, unit) = Content.Language.Swedish.ShortMoneyParts(amount);
        return new LargeFigure(label, figure, unit, IsApproximate: isApproximate);
    }

    private static LargeFigure Count(int count, string words, string? what, int? whole) => new(
        what is null ? words : $"{words} {what}",
        Content.Language.Swedish.Number(count),
        whole is { } all ? $"av{Content.Language.Swedish.NoBreakSpace}{Content.Language.Swedish.Number(all)}" : null);
}

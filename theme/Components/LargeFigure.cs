namespace Portal.Theme.Components;

/// <summary>A large figure with its label.</summary>
/// <param name="Label">What the figure counts, in lower case: "insatser med belopp".</param>
/// <param name="Figure">The figure: "35", "26,3"; null where the source gives none.</param>
/// <param name="Unit">What follows in small: "mnkr", "av 38".</param>
/// <param name="Missing">What the figure leaves out: "För övriga 514", to which "redovisas inte" is added.</param>
/// <param name="Address">Where what the figure counts is shown, from the root; null where the page itself shows it.</param>
public sealed record LargeFigure(string Label, string? Figure, string? Unit = null, string? Missing = null, string? Address = null)
{
    /// <summary>An amount, at a glance: "26,3 miljoner kr".</summary>
    /// <param name="label">What the amount is, in lower case: "beviljat".</param>
    /// <param name="amount">The amount.</param>
    /// <param name="isApproximate">Whether the source gives it only roughly; said after the unit.</param>
    public static LargeFigure Of(string label, Content.Money.Kronor amount, bool isApproximate = false)
    {
        var (figure, unit) = Content.Language.Swedish.ShortMoneyParts(amount);
        return new LargeFigure(label, figure, isApproximate ? $"{unit}, cirka" : unit);
    }
}

namespace Portal.Theme.Components;

/// <summary>A large figure with its label.</summary>
/// <param name="Label">What the figure counts, in lower case: "insatser med belopp".</param>
/// <param name="Figure">The figure: "35", "26,3".</param>
/// <param name="Unit">What follows in small: "mnkr", "av 38".</param>
/// <param name="Missing">What the figure leaves out: "För övriga 514", to which "redovisas inte" is added.</param>
public sealed record KeyFigure(string Label, string Figure, string? Unit = null, string? Missing = null)
{
    /// <summary>An amount, at a glance: "26,3 miljoner kr".</summary>
    public static KeyFigure Of(string label, Content.Money.Kronor amount)
    {
        var (figure, unit) = Content.Language.Swedish.ShortMoneyParts(amount);
        return new KeyFigure(label, figure, unit);
    }
}

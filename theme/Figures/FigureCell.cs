using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;

namespace Portal.Theme.Figures;

/// <summary>A cell of a figure: a text or a number, or a gap in the source.</summary>
/// <param name="Text">What readers see.</param>
/// <param name="Number">The number behind it, unrounded: whole kronor, percent, or how many.</param>
/// <param name="Address">The page that it leads to, from the site's root.</param>
/// <param name="IsGap">Whether the text says what the source leaves out.</param>
/// <param name="About">What the link leads to, for those who hear it without its row and column: "insatser i Region Gotland".</param>
/// <param name="Attainment">How far an indicator came, which the text says.</param>
/// <param name="Small">What stands below the text in small print.</param>
public sealed record FigureCell(string Text, decimal? Number = null, string? Address = null, bool IsGap = false, string? About = null, Attainment? Attainment = null, string? Small = null)
{
    /// <summary>Nothing, where nothing is asked for: a total that is not made.</summary>
    public static FigureCell Empty { get; } = new("");

    /// <summary>Nothing of this kind, where there is something of another: no amount of this stage.</summary>
    public static FigureCell None { get; } = new("–");

    /// <summary>A gap in the source.</summary>
    public static FigureCell Gap { get; } = new("redovisas inte", IsGap: true);

    /// <summary>No link in the source to what the figure is about: that says nothing of what is done.</summary>
    public static FigureCell NoLink { get; } = new("ingen koppling", IsGap: true);

    /// <summary>A number of things.</summary>
    public static FigureCell Of(long count) => new(Swedish.Number(count), count);

    /// <summary>A number of things, where none is a gap in the source.</summary>
    /// <param name="count">How many.</param>
    /// <param name="words">What to say of none.</param>
    public static FigureCell OrGap(long count, string words = "ingen") => count > 0 ? Of(count) : new(words, IsGap: true);

    /// <summary>An amount.</summary>
    public static FigureCell Of(Kronor amount, bool isApproximate = false) => new(Swedish.Approximately(isApproximate, Swedish.Figure(amount)), amount.Value);

    /// <summary>A share that the source gives in percent.</summary>
    public static FigureCell Percent(decimal percent, bool isApproximate = false) => new(Swedish.Approximately(isApproximate, Swedish.PercentSign(percent)), percent);

    /// <summary>A yes or a no; a gap where the source says neither.</summary>
    public static FigureCell Answer(bool? answer) => answer switch { true => new("ja"), false => new("nej"), null => new("svarar inte", IsGap: true) };

    /// <summary>An amount of a stage; a gap where there is none.</summary>
    public static FigureCell Of(StageTotal? total) => total is { } known
        ? new(Swedish.Approximately(known.IsApproximate, Swedish.Figure(known.Amount)), known.Amount.Value)
        : Gap;

    /// <summary>A share of a whole in percent, rounded to whole percent; a gap where there is no whole.</summary>
    public static FigureCell Share(int part, int whole) => whole == 0
        ? Gap
        : new(Swedish.PercentSign(Math.Round(100m * part / whole, MidpointRounding.AwayFromZero)), Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero));

    /// <summary>The same cell as a link.</summary>
    public FigureCell To(string? address, string? about = null) => this with { Address = address, About = about };
}

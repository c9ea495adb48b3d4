using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Content.Money;

namespace Portal.Theme.Components;

/// <summary>
/// Horizontal bars as SVG, hidden from assistive technology: the figure beside says the same. Widths are in percent, so that a bar
/// stretches with the page while strokes and patterns keep their size.
/// </summary>
public static class Bar
{
    /// <summary>A filled bar, in the colour of the theme around it if there is one.</summary>
    /// <param name="value">What the bar shows, 0 or more.</param>
    /// <param name="full">What the whole width stands for; above 0.</param>
    public static MarkupString Of(decimal value, decimal full) =>
        new($"{Open}<rect class=\"bar__fill\" width=\"{Percent(value, full)}%\" height=\"14\"/></svg>");

    /// <summary>A filled bar on a track that stands for the whole.</summary>
    /// <param name="value">What the bar shows, 0 to <paramref name="whole"/>.</param>
    /// <param name="whole">What the track stands for; above 0.</param>
    public static MarkupString OfWhole(decimal value, decimal whole) =>
        new($"{Open}<rect class=\"bar__track\" width=\"100%\" height=\"14\"/><rect class=\"bar__fill\" width=\"{Percent(value, whole)}%\" height=\"14\"/></svg>");

    /// <summary>A bar with the pattern of a stage. The page needs <see cref="Layout.PageLayout.HasStagePatterns"/>.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="value">What the bar shows, 0 or more.</param>
    /// <param name="full">What the whole width stands for; above 0.</param>
    public static MarkupString Of(Stage stage, decimal value, decimal full)
    {
        var width = Percent(value, full);
        var outline = Percent(Math.Min(value, full * 0.995m), full);
        return new(Open + stage switch
        {
            Stage.Paid => $"<rect class=\"bar__fill\" width=\"{width}%\" height=\"14\"/>",
            Stage.Granted => Pattern("stage-granted", width) + Outline(outline),
            Stage.Budgeted => Pattern("stage-budgeted", width) + Outline(outline),
            Stage.Allocated => Pattern("stage-allocated", width) + Outline(outline),
            Stage.Applied => Outline(outline),
            _ => $"<rect class=\"bar__outline bar__outline--unknown\" x=\"1\" y=\"1\" width=\"{outline}%\" height=\"12\"/>",
        } + "</svg>");
    }

    /// <summary>A share of a whole in percent, from 0 to 100, with a decimal point, as SVG wants it: <c>43.20</c>.</summary>
    /// <param name="value">The part.</param>
    /// <param name="whole">The whole; nothing is a share of 0.</param>
    public static string Percent(decimal value, decimal whole) =>
        (whole <= 0 ? 0 : Math.Clamp(value / whole * 100, 0, 100)).ToString("0.00", CultureInfo.InvariantCulture);

    private const string Open = "<svg class=\"bar\" width=\"100%\" height=\"14\" aria-hidden=\"true\">";

    private static string Pattern(string id, string width) => $"<rect fill=\"url(#{id})\" width=\"{width}%\" height=\"14\"/>";

    private static string Outline(string width) => $"<rect class=\"bar__outline\" x=\"1\" y=\"1\" width=\"{width}%\" height=\"12\"/>";
}

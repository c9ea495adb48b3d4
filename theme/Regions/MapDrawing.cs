using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Portal.Content.Records.Places;
using Portal.Theme.Components;
using Portal.Theme.Figures;

namespace Portal.Theme.Regions;

/// <summary>A map of one measure as a drawing of its own.</summary>
public static class MapDrawing
{
    private const int Height = 640;

    /// <summary>Draws the map, with a legend below.</summary>
    public static FigureChart Of(RegionMeasures measures, ImmutableArray<Region> regions, RegionMeasure measure) =>
        new(360, Height + 44, () => Draw(measures, regions, measure));

    private static string Draw(RegionMeasures measures, ImmutableArray<Region> regions, RegionMeasure measure)
    {
        var byId = regions.ToDictionary(region => region.Id);
        var box = RegionOutline.Sweden.ViewBox.Split(' ').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var scale = Height / box[3];
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"scale({scale:0.####}) translate({-box[0]} {-box[1]})\">\n");
        foreach (var outline in RegionOutline.Sweden.Regions)
        {
            var region = byId.GetValueOrDefault(outline.Region);
            var step = region is null ? null : measures.StepOf(region, measure);
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"map__region is-{(step is { } known ? known : "none")}\" d=\"{outline.Path}\">")
                .Append(region is null ? null : $"<title>{WebUtility.HtmlEncode(measures.Label(region))}</title>")
                .Append("</path>\n");
        }

        svg.Append("</g>\n");
        if (measures.Span(measure) is { } span)
        {
            for (var n = 0; n < RegionMeasures.Steps; n++)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"map__region is-{n}\" x=\"{n * 28}\" y=\"{Height + 10}\" width=\"28\" height=\"10\"/>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"chart-small\" x=\"0\" y=\"{Height + 36}\">{WebUtility.HtmlEncode(span.Least)}</text>")
                .Append(CultureInfo.InvariantCulture, $"<text class=\"chart-small n\" x=\"{RegionMeasures.Steps * 28}\" y=\"{Height + 36}\">{WebUtility.HtmlEncode(span.Most)}</text>")
                .Append(CultureInfo.InvariantCulture, $"<rect class=\"map__region is-none\" x=\"200\" y=\"{Height + 10}\" width=\"28\" height=\"10\"/><text class=\"chart-small\" x=\"236\" y=\"{Height + 20}\">{WebUtility.HtmlEncode(measures.SilenceOn(measure))}</text>\n");
        }

        return svg.ToString();
    }
}

using System.Globalization;
using System.Net;
using System.Text;
using Portal.Theme.Figures;

namespace Portal.Build.Figures;

/// <summary>A chart as an SVG file that stands alone: on paper, with its title above and its source below.</summary>
internal static class Drawing
{
    private const int Margin = 24;
    private const int LineHeight = 15;

    /// <summary>The file's text.</summary>
    public static string Of(string title, Figure figure, FigureChart chart)
    {
        var width = Math.Max(chart.Width, 360) + (2 * Margin);
        var heading = Lines(title, (width - (2 * Margin)) / 10);
        var foot = Lines(figure.Note is { } note ? $"{note} {figure.Source}" : figure.Source, (width - (2 * Margin)) / 6);
        var top = Margin + (heading.Count * 24) + 12;
        var height = top + chart.Height + 16 + (foot.Count * LineHeight) + Margin;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" lang=\"sv\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title>{Encode(title)}</title>\n<desc>{Encode(figure.Source)}</desc>\n<style>{ChartStyle.Rules}</style>\n<rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>\n");
        for (var n = 0; n < heading.Count; n++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"chart-title\" x=\"{Margin}\" y=\"{Margin + 16 + (n * 24)}\">{Encode(heading[n])}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({Margin} {top})\">\n{chart.Content()}</g>\n");
        for (var n = 0; n < foot.Count; n++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"chart-small\" x=\"{Margin}\" y=\"{top + chart.Height + 16 + LineHeight + (n * LineHeight)}\">{Encode(foot[n])}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    // Letters are of uneven width: a line is broken at a number of them that fits those of common text.
    private static List<string> Lines(string text, int most)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= most)
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }
}

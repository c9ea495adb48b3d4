using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portal.Content.Language;
using Portal.Content.Money;
using Portal.Theme.Components;

namespace Portal.Theme.Figures;

/// <summary>Amounts year by year as a drawing of its own: a bar a year, with a part for each who pays.</summary>
public static class YearDrawing
{
    private const int Width = 720;
    private const int RowHeight = 38;
    private const int Names = 56;
    private const int Numbers = 130;
    private const int KeyHeight = 20;

    /// <summary>Draws the bars.</summary>
    /// <param name="all">The series, one or more; all of one stage.</param>
    public static FigureChart Of(ImmutableArray<BarSeries> all)
    {
        var series = BarSeries.Few(all);
        var years = series.SelectMany(each => each.Amounts.Keys).Distinct().Order().ToImmutableArray();
        return new(Width, (years.Length * RowHeight) + (series.Length * KeyHeight) + 16, () => Draw(series, years));
    }

    private static string Draw(ImmutableArray<BarSeries> series, ImmutableArray<int> years)
    {
        var sums = years.Select(year => Kronor.Sum(series.Select(each => each.Amounts.GetValueOrDefault(year)))).ToList();
        var full = (decimal)Math.Max(1, sums.Max(sum => sum.Value));
        var svg = new StringBuilder();
        for (var row = 0; row < years.Length; row++)
        {
            var top = row * RowHeight;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{top + 22}\">{years[row]}</text>");
            var from = (decimal)Names;
            for (var n = 0; n < series.Length; n++)
            {
                var width = Math.Max(0, series[n].Amounts.GetValueOrDefault(years[row]).Value) / full * (Width - Names - Numbers);
                if (width > 0)
                {
                    svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"c{n + 1}\" x=\"{from:0.##}\" y=\"{top + 5}\" width=\"{width:0.##}\" height=\"24\"/>");
                    from += width;
                }
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"n\" x=\"{Width}\" y=\"{top + 22}\">{Swedish.Money(sums[row])}</text>\n");
        }

        for (var n = 0; n < series.Length; n++)
        {
            var top = (years.Length * RowHeight) + 12 + (n * KeyHeight);
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"c{n + 1}\" x=\"{Names}\" y=\"{top}\" width=\"12\" height=\"12\"/><text x=\"{Names + 20}\" y=\"{top + 11}\">{BarDrawing.Text(series[n].Name, 80)}</text>\n");
        }

        return svg.ToString();
    }
}

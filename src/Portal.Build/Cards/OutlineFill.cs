using System.Globalization;

namespace Portal.Build.Cards;

/// <summary>Fills outlines of regions: SVG paths of absolute moves, relative lines and closings, as the theme's map has them.</summary>
internal static class OutlineFill
{
    // Each pixel is measured on so many lines, along each of which the cover is exact.
    private const int Lines = 4;

    /// <summary>Fills a path, by the even-odd rule.</summary>
    /// <param name="drawing">Where to.</param>
    /// <param name="area">The area that the path is.</param>
    /// <param name="path">The path's data.</param>
    /// <param name="scale">Pixels for a unit of the path.</param>
    /// <param name="left">Where the path's coordinates begin, in pixels.</param>
    /// <param name="top">Where the path's coordinates begin, in pixels.</param>
    /// <exception cref="FormatException">The path has other commands.</exception>
    public static void Fill(CardDrawing drawing, int area, string path, double scale, double left, double top)
    {
        var edges = Edges(path).Select(edge => (X1: left + (edge.X1 * scale), Y1: top + (edge.Y1 * scale), X2: left + (edge.X2 * scale), Y2: top + (edge.Y2 * scale))).ToList();
        var (first, last) = ((int)edges.Min(edge => edge.Y1), (int)edges.Max(edge => edge.Y1));
        var (begin, end) = ((int)edges.Min(edge => edge.X1), (int)edges.Max(edge => edge.X1));
        var cover = new double[end - begin + 1];
        for (var y = first; y <= last; y++)
        {
            Array.Clear(cover);
            for (var line = 0; line < Lines; line++)
            {
                var at = y + ((line + .5) / Lines);
                var crossings = edges.Where(edge => edge.Y1 <= at != edge.Y2 <= at).Select(edge => edge.X1 + ((at - edge.Y1) / (edge.Y2 - edge.Y1) * (edge.X2 - edge.X1)) - begin).Order().ToList();
                for (var n = 0; n + 1 < crossings.Count; n += 2)
                {
                    for (var x = (int)crossings[n]; x <= (int)crossings[n + 1]; x++)
                    {
                        cover[x] += (Math.Min(crossings[n + 1], x + 1) - Math.Max(crossings[n], x)) / Lines;
                    }
                }
            }

            for (var x = 0; x < cover.Length; x++)
            {
                drawing.Cover(area, begin + x, y, cover[x]);
            }
        }
    }

    private static IEnumerable<(double X1, double Y1, double X2, double Y2)> Edges(string path)
    {
        foreach (var ring in path.Split('M', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ring.IndexOf('l', StringComparison.Ordinal) < 0 || ring[^1] != 'z')
            {
                throw new FormatException($"The path '{path}' is of other commands than M, l and z.");
            }

            var numbers = Numbers(ring[..^1]);
            var (x, y) = (numbers[0], numbers[1]);
            for (var n = 2; n < numbers.Count; n += 2)
            {
                yield return (x, y, x + numbers[n], y + numbers[n + 1]);
                (x, y) = (x + numbers[n], y + numbers[n + 1]);
            }

            yield return (x, y, numbers[0], numbers[1]);
        }
    }

    private static List<double> Numbers(string text) =>
        [.. text.Replace("-", " -", StringComparison.Ordinal).Replace('l', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}

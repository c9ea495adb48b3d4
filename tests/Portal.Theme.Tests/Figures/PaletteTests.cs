using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Theme.Figures;

namespace Portal.Theme.Tests.Figures;

/// <summary>
/// Colours hold for those who see them differently: contrast as WCAG 2.2 counts it (1.4.11: 3 to 1 for what carries meaning), and
/// distance between neighbours as protanopes, deuteranopes and tritanopes see them (Viénot, Brettel and Mollon 1999 for the first two;
/// Brettel, Viénot and Mollon 1997, in its one-plane form, for the third), by CIE 1976 in L*a*b*.
/// </summary>
public sealed class PaletteTests
{
    private static readonly double[][][] Sights =
    [
        [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
        [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]],
        [[1, 0.14461, -0.14461], [0, 0.85924, 0.14076], [0, 0.85924, 0.14076]],
    ];

    private static readonly Lazy<string> Stylesheet = new(() => File.ReadAllText(Repository.PathTo("theme/assets/css/site.css")));

    public static TheoryData<bool> Schemes => [false, true];

    // A page that is usable in one scheme has to be usable in the other.
    [Fact]
    public void In_the_dark_nothing_but_colours_changes()
    {
        var all = string.Concat(Directory.EnumerateFiles(Repository.PathTo("theme/assets"), "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        var blocks = Regex.Matches(all, @"@media \(prefers-color-scheme: dark\) \{\s*:root \{\s*(?:--[a-z0-9-]+: #[0-9a-f]{6};\s*)+\}\s*\}");

        blocks.Count.ShouldBe(1);
        Regex.Count(all, "prefers-color-scheme|light-dark").ShouldBe(blocks.Count);
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void The_steps_of_the_maps_are_told_apart_by_lightness_alone(bool isDark)
    {
        var steps = Enumerable.Range(0, 5).Select(n => Colour($"map-{n}", isDark)).ToList();
        foreach (var sight in Sights)
        {
            var lights = steps.Select(step => Lab(Seen(step, sight))[0]).ToList();
            lights.Zip(lights.Skip(1), (darker, lighter) => lighter - darker).Min().ShouldBeGreaterThan(6.5, $"dark: {isDark}");
        }
    }

    [Fact]
    public void The_steps_of_the_exported_maps_are_told_apart_by_lightness_alone()
    {
        foreach (var sight in Sights)
        {
            var lights = ChartStyle.Steps.Select(step => Lab(Seen(Parse(step), sight))[0]).ToList();
            lights.Zip(lights.Skip(1), (lighter, darker) => lighter - darker).Min().ShouldBeGreaterThan(10);
        }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void The_words_of_an_outcome_and_the_bars_stand_out_from_the_paper(bool isDark)
    {
        var paper = Colour("paper", isDark);
        foreach (var name in new[] { "gran", "ockra", "falu", "ink", "ink-2" })
        {
            Contrast(Colour(name, isDark), paper).ShouldBeGreaterThanOrEqualTo(4.5, $"{name}, dark: {isDark}");
        }

        foreach (var name in new[] { "sjo", "line-strong", "t-boende", "t-kompetens", "t-innovation", "t-tillganglighet", "t-jamstalldhet", "t-integration", "t-miljo" })
        {
            Contrast(Colour(name, isDark), paper).ShouldBeGreaterThanOrEqualTo(3, $"{name}, dark: {isDark}");
        }
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Neighbours_in_a_stacked_bar_are_told_apart_by_everyone(bool isDark)
    {
        var series = Enumerable.Range(1, 8).Select(n => Colour($"c{n}", isDark)).ToList();
        foreach (var sight in Sights)
        {
            for (var n = 1; n < series.Count; n++)
            {
                var (one, other) = (Lab(Seen(series[n - 1], sight)), Lab(Seen(series[n], sight)));
                Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum()).ShouldBeGreaterThan(13, $"c{n} and c{n + 1}, dark: {isDark}");
            }
        }
    }

    private static double[] Colour(string name, bool isDark)
    {
        var values = Token(name).Matches(Stylesheet.Value).Select(match => match.Groups[1].Value).ToList();
        return Parse(isDark && values.Count > 1 ? values[1] : values[0]);
    }

    private static Regex Token(string name) => new($"--{Regex.Escape(name)}: (#[0-9a-f]{{6}})", RegexOptions.CultureInvariant);

    private static double[] Parse(string hex) => [.. Enumerable.Range(0, 3).Select(n =>
    {
        var value = int.Parse(hex.AsSpan(1 + (2 * n), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    })];

    private static double[] Seen(double[] colour, double[][] sight) => [.. sight.Select(row => Math.Clamp(row.Zip(colour, (a, b) => a * b).Sum(), 0, 1))];

    private static double Light(double[] colour) => (0.2126 * colour[0]) + (0.7152 * colour[1]) + (0.0722 * colour[2]);

    private static double Contrast(double[] one, double[] other)
    {
        var (a, b) = (Light(one) + 0.05, Light(other) + 0.05);
        return Math.Max(a, b) / Math.Min(a, b);
    }

    private static double[] Lab(double[] colour)
    {
        var x = F(((0.4124 * colour[0]) + (0.3576 * colour[1]) + (0.1805 * colour[2])) / 0.95047);
        var y = F(Light(colour));
        var z = F(((0.0193 * colour[0]) + (0.1192 * colour[1]) + (0.9505 * colour[2])) / 1.08883);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];

        static double F(double value) => value > 0.008856 ? Math.Cbrt(value) : (7.787 * value) + (16d / 116);
    }
}

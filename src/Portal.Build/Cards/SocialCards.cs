using System.Globalization;
using Portal.Build.Planning;
using Portal.Theme;

namespace Portal.Build.Cards;

/// <summary>
/// The pictures that other sites show beside a shared link: the site's mark, above a band in the colour of the theme or of the goal of
/// Agenda 2030. Without words, which stand beside the picture anyway. One drawing in many palettes, 1200 × 630 pixels, as the readers of
/// Open Graph ask for.
/// </summary>
public static class SocialCards
{
    private const int Width = 1200;
    private const int Height = 630;
    private const int BandHeight = 90;

    // The mark is 32 units wide (see PageLayout); shades between ground and figure soften its edges.
    private const double Unit = 13.5;
    private const int Shades = 100;
    private const byte Ring = 0;
    private const byte Dots = Shades;
    private const byte Band = 2 * Shades;

    private const string Ground = "0a3a44";
    private const string RingColour = "fbfcfa";
    private const string DotColour = "f4c51b";

    private static readonly Lazy<IndexedPng> Drawing = new(() => new IndexedPng(Width, Draw()));

    /// <summary>The cards of a site.</summary>
    public static IEnumerable<SiteFile> Of(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return CardsOf(site).Select(card => new SiteFile(OutputPath.Of(card.Address), output => Drawing.Value.Write(output, Palette(card.Colour))));
    }

    /// <summary>Each card's address, and the colour of its band.</summary>
    internal static IEnumerable<(string Address, string Colour)> CardsOf(SiteContext site) =>
    [
        (Addresses.Card, DotColour),
        .. site.Graph.Themes.Select(theme => (Addresses.CardOf(theme), ColourOf(theme.Id.Value))),
        .. (site.Graph.Agenda?.Goals ?? []).Select(goal => (Addresses.CardOf(goal), GoalColours[(int.TryParse(goal.Goal.Id.Value, CultureInfo.InvariantCulture, out var number) ? number - 1 : 0) % GoalColours.Length])),
    ];

    // The light colours of the stylesheet.
    private static string ColourOf(string theme) => theme switch
    {
        "boende-arbete-valfard" => "8a4b2a",
        "kompetensforsorjning" => "2b5c9e",
        "innovation-foretagande" => "756000",
        "tillganglighet" => "51616c",
        "jamstalldhet" => "7c3a6c",
        "integration" => "a33a55",
        "miljo-klimat" => "2e6b3a",
        _ => DotColour,
    };

    /// <summary>The colours of the goals of Agenda 2030, as the United Nations give them.</summary>
    internal static string[] GoalColours { get; } =
    [
        "e5243b", "dda63a", "4c9f38", "c5192d", "ff3a21", "26bde2", "fcc30b", "a21942", "fd6925", "dd1367", "fd9d24", "bf8b2e", "3f7e44",
        "0a97d9", "56c02b", "00689d", "19486a",
    ];

    private static byte[] Draw()
    {
        var pixels = new byte[Width * Height];
        var (left, top) = ((Width - (32 * Unit)) / 2, (Height - BandHeight - (32 * Unit)) / 2);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                // Distances in pixels from the edge, so that half a pixel on both sides is shaded.
                var (u, v) = (((x + .5) - left) / Unit, ((y + .5) - top) / Unit);
                var ring = Cover(RingDistance(u, v) * Unit);
                var dots = Cover(Math.Min(SquareDistance(u - 9.6, v - 4.4), SquareDistance(u - 18.2, v - 4.4)) * Unit);
                pixels[(y * Width) + x] = y >= Height - BandHeight ? Band : dots > 0 ? (byte)(Dots + dots) : (byte)(Ring + ring);
            }
        }

        return pixels;
    }

    private static int Cover(double distance) => (int)Math.Round(Math.Clamp(.5 - distance, 0, 1) * (Shades - 1));

    // The ring of the mark: radius 7.5, stroke 3.4, dashes of 38.1 and gaps of 9 along it, turned back by 11 degrees.
    private static double RingDistance(double u, double v)
    {
        const double Radius = 7.5;
        var (dx, dy) = (u - 16, v - 19);
        var far = Math.Sqrt((dx * dx) + (dy * dy));
        var across = Math.Abs(far - Radius) - (3.4 / 2);
        var angle = Math.Atan2(dy, dx) + (11 * Math.PI / 180);
        var along = ((angle < 0 ? angle + (2 * Math.PI) : angle) % (2 * Math.PI)) * Radius;
        var intoGap = along < 38.1 ? Math.Max(along - 38.1, -along) : Math.Min(along - 38.1, (2 * Math.PI * Radius) - along);
        return Math.Max(across, intoGap);
    }

    private static double SquareDistance(double u, double v) => Math.Max(Math.Max(-u, u - 4.2), Math.Max(-v, v - 4.2));

    private static byte[] Palette(string band)
    {
        var palette = new byte[(Band + 1) * 3];
        for (var shade = 0; shade < Shades; shade++)
        {
            Mix(palette.AsSpan((Ring + shade) * 3), RingColour, shade);
            Mix(palette.AsSpan((Dots + shade) * 3), DotColour, shade);
        }

        Convert.FromHexString(band).CopyTo(palette, Band * 3);
        return palette;
    }

    private static void Mix(Span<byte> colour, string figure, int shade)
    {
        var (ground, over) = (Convert.FromHexString(Ground), Convert.FromHexString(figure));
        for (var i = 0; i < 3; i++)
        {
            colour[i] = (byte)(((ground[i] * (Shades - 1 - shade)) + (over[i] * shade)) / (Shades - 1));
        }
    }
}

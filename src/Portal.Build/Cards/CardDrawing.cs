namespace Portal.Build.Cards;

/// <summary>
/// A card's drawing: the site's mark in shades of its two colours, and areas whose colours each card chooses for itself. So one drawing
/// is compressed once and written with many palettes.
/// </summary>
internal sealed class CardDrawing
{
    /// <summary>Width in pixels, as the readers of Open Graph ask for.</summary>
    public const int Width = 1200;

    /// <summary>Height in pixels.</summary>
    public const int Height = 630;

    /// <summary>How many areas a drawing can have: what the 256 colours of a palette have room for.</summary>
    public const int MostAreas = (256 - (2 * MarkShades)) / AreaShades;

    /// <summary>The ground of every card.</summary>
    public const string Ground = "0a3a44";

    /// <summary>The ring of the mark.</summary>
    public const string RingColour = "fbfcfa";

    /// <summary>The dots of the mark.</summary>
    public const string DotColour = "f4c51b";

    // Shades between ground and figure soften the edges. The first shade of the ring is the ground itself.
    private const int MarkShades = 40;
    private const int AreaShades = 8;
    private const int Ring = 0;
    private const int Dots = MarkShades;
    private const int Areas = 2 * MarkShades;

    // The mark is 32 units wide and high (see PageLayout).
    private const double MarkSize = 32;

    private readonly byte[] _pixels = new byte[Width * Height];
    private readonly Lazy<IndexedPng> _png;

    public CardDrawing() => _png = new(() => new IndexedPng(Width, _pixels));

    /// <summary>Draws the mark.</summary>
    /// <param name="x">The middle of the mark.</param>
    /// <param name="y">The middle of the mark.</param>
    /// <param name="unit">How many pixels a unit of the mark is.</param>
    public CardDrawing WithMark(double x, double y, double unit)
    {
        var (left, top) = (x - (MarkSize / 2 * unit), y - (MarkSize / 2 * unit));
        for (var py = Math.Max(0, (int)top); py < Math.Min(Height, top + (MarkSize * unit)); py++)
        {
            for (var px = Math.Max(0, (int)left); px < Math.Min(Width, left + (MarkSize * unit)); px++)
            {
                // Distances in pixels from the edge, so that half a pixel on both sides is shaded.
                var (u, v) = ((px + .5 - left) / unit, (py + .5 - top) / unit);
                var ring = Shade(RingDistance(u, v) * unit);
                var dots = Shade(Math.Min(SquareDistance(u - 9.6, v - 4.4), SquareDistance(u - 18.2, v - 4.4)) * unit);
                _pixels[(py * Width) + px] = (byte)(dots > 0 ? Dots + dots : Ring + ring);
            }
        }

        return this;
    }

    /// <summary>Fills a rectangle of whole pixels.</summary>
    public CardDrawing WithBox(int area, int x, int y, int width, int height)
    {
        for (var row = y; row < y + height; row++)
        {
            _pixels.AsSpan((row * Width) + x, width).Fill((byte)(Areas + (area * AreaShades) + AreaShades - 1));
        }

        return this;
    }

    /// <summary>Shades a pixel by how much of it an area covers. What covers more of a pixel hides what covers less.</summary>
    /// <param name="area">Which area.</param>
    /// <param name="x">The pixel.</param>
    /// <param name="y">The pixel.</param>
    /// <param name="cover">The covered part, 0 to 1.</param>
    public void Cover(int area, int x, int y, double cover)
    {
        var shade = (int)Math.Round(cover * AreaShades, MidpointRounding.AwayFromZero);
        ref var pixel = ref _pixels[(y * Width) + x];
        if (shade > (pixel < Areas ? 0 : ((pixel - Areas) % AreaShades) + 1))
        {
            pixel = (byte)(Areas + (area * AreaShades) + shade - 1);
        }
    }

    /// <summary>Writes the drawing as PNG.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="colours">The colour of each area, as six hexadecimal digits.</param>
    public void Write(Stream output, IReadOnlyList<string> colours)
    {
        var palette = new byte[(Areas + (colours.Count * AreaShades)) * 3];
        for (var shade = 0; shade < MarkShades; shade++)
        {
            Mix(palette.AsSpan((Ring + shade) * 3), RingColour, shade, MarkShades - 1);
            Mix(palette.AsSpan((Dots + shade) * 3), DotColour, shade, MarkShades - 1);
        }

        for (var area = 0; area < colours.Count; area++)
        {
            for (var shade = 0; shade < AreaShades; shade++)
            {
                Mix(palette.AsSpan((Areas + (area * AreaShades) + shade) * 3), colours[area], shade + 1, AreaShades);
            }
        }

        _png.Value.Write(output, palette);
    }

    private static int Shade(double distance) => (int)Math.Round(Math.Clamp(.5 - distance, 0, 1) * (MarkShades - 1));

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

    private static void Mix(Span<byte> colour, string figure, int share, int whole)
    {
        var (ground, over) = (Convert.FromHexString(Ground), Convert.FromHexString(figure));
        for (var i = 0; i < 3; i++)
        {
            colour[i] = (byte)(((ground[i] * (whole - share)) + (over[i] * share)) / whole);
        }
    }
}

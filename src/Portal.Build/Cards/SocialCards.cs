using System.Globalization;
using Portal.Build.Planning;
using Portal.Content.Graph;
using Portal.Content.Text;
using Portal.Theme;
using Portal.Theme.Components;
using Portal.Theme.Layout;

namespace Portal.Build.Cards;

/// <summary>
/// The pictures that other sites show beside a shared link: the site's mark, with a band in the colour of the theme or of the goal of
/// Agenda 2030, or beside the map with the region, the goals' colours or a table. Without words, which stand beside the picture anyway.
/// A few drawings in many palettes.
/// </summary>
public static class SocialCards
{
    private const int BandHeight = 90;

    // Where the mark stands with a figure at its side. Some readers cut the picture to a square in the middle, so both stand near it.
    private const int BesideX = 430;
    private const double BesideUnit = 9;
    private const int FigureLeft = 640;

    private const string Quiet = "2f626b";
    private const string Pale = "a9cbc6";

    private static readonly Lazy<CardDrawing> Band = new(() => new CardDrawing()
        .WithMark(CardDrawing.Width / 2, (CardDrawing.Height - BandHeight) / 2, 13.5)
        .WithBox(0, 0, CardDrawing.Height - BandHeight, CardDrawing.Width, BandHeight));

    private static readonly Lazy<CardDrawing> Map = new(DrawMap);
    private static readonly Lazy<CardDrawing> Goals = new(DrawGoals);
    private static readonly Lazy<CardDrawing> Table = new(DrawTable);

    /// <summary>The cards of a site.</summary>
    public static IEnumerable<SiteFile> Of(SiteContext site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return CardsOf(site).Select(card => new SiteFile(OutputPath.Of(card.Address), output => card.Drawing.Value.Write(output, card.Colours)));
    }

    /// <summary>Each card's address, drawing, and the colours of its areas.</summary>
    internal static IEnumerable<(string Address, Lazy<CardDrawing> Drawing, IReadOnlyList<string> Colours)> CardsOf(SiteContext site) =>
    [
        (SocialCard.OfSite.Address, Band, [CardDrawing.DotColour]),
        (SocialCard.OfRegions.Address, Map, ColoursOfMap(null)),
        (SocialCard.OfAgenda.Address, Goals, GoalColours),
        (SocialCard.OfData.Address, Table, [CardDrawing.DotColour, Pale, Quiet]),
        .. site.Graph.Regions.Select(region => (SocialCard.Of(region).Address, Map, ColoursOfMap(region.Id))),
        .. site.Graph.Themes.Select(theme => (SocialCard.Of(theme).Address, Band, (IReadOnlyList<string>)[ColourOf(theme.Id.Value)])),
        .. (site.Graph.Agenda?.Goals ?? []).Select(goal => (SocialCard.Of(goal).Address, Band, (IReadOnlyList<string>)[ColourOf(goal)])),
    ];

    private static string ColourOf(StrategyGoal goal) =>
        int.TryParse(goal.Goal.Id.Value, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= GoalColours.Length ? GoalColours[number - 1] : CardDrawing.DotColour;

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
        _ => CardDrawing.DotColour,
    };

    /// <summary>The colours of the goals of Agenda 2030, as the United Nations give them.</summary>
    internal static string[] GoalColours { get; } =
    [
        "e5243b", "dda63a", "4c9f38", "c5192d", "ff3a21", "26bde2", "fcc30b", "a21942", "fd6925", "dd1367", "fd9d24", "bf8b2e", "3f7e44",
        "0a97d9", "56c02b", "00689d", "19486a",
    ];

    private static string[] ColoursOfMap(Slug? marked) =>
        [.. RegionOutline.Sweden.Regions.Select(outline => marked is null ? Pale : outline.Region == marked ? CardDrawing.DotColour : Quiet)];

    private static CardDrawing BesideMark() => new CardDrawing().WithMark(BesideX, CardDrawing.Height / 2, BesideUnit);

    private static CardDrawing DrawMap()
    {
        const int Margin = 24;
        var drawing = BesideMark();
        var (box, regions) = RegionOutline.Sweden;
        var sides = box.Split(' ').Select(side => double.Parse(side, CultureInfo.InvariantCulture)).ToArray();
        var scale = (CardDrawing.Height - (2 * Margin)) / sides[3];
        foreach (var (n, outline) in regions.Index())
        {
            OutlineFill.Fill(drawing, n, outline.Path, scale, FigureLeft - (sides[0] * scale), Margin - (sides[1] * scale));
        }

        return drawing;
    }

    // Seventeen squares in rows of five, the last of which has two.
    private static CardDrawing DrawGoals()
    {
        const int Side = 64;
        const int Step = Side + 12;
        var drawing = BesideMark();
        for (var goal = 0; goal < GoalColours.Length; goal++)
        {
            drawing.WithBox(goal, FigureLeft + (goal % 5 * Step), ((CardDrawing.Height - (4 * Step) + Step - Side) / 2) + (goal / 5 * Step), Side, Side);
        }

        return drawing;
    }

    // A row of headings, and five of cells: a name and two figures.
    private static CardDrawing DrawTable()
    {
        const int Step = 56;
        var drawing = BesideMark();
        for (var row = 0; row < 6; row++)
        {
            var y = ((CardDrawing.Height - (6 * Step)) / 2) + (row * Step);
            drawing.WithBox(row == 0 ? 0 : 1, FigureLeft, y, 170, 32).WithBox(row == 0 ? 0 : 2, FigureLeft + 190, y, 80, 32).WithBox(row == 0 ? 0 : 2, FigureLeft + 290, y, 80, 32);
        }

        return drawing;
    }
}

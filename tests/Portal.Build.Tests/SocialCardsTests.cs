using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Portal.Build.Cards;

namespace Portal.Build.Tests;

public sealed class SocialCardsTests
{
    [Fact]
    public void A_card_is_a_picture_of_1200_by_630_pixels_with_the_mark_above_a_band()
    {
        var card = Card.Of("/kort/mal-13.png");

        card.ColourAt(0, 0).ShouldBe("0a3a44");
        card.ColourAt(600, 620).ShouldBe("3f7e44");
        card.Shades.ShouldBeGreaterThan(20, "soft edges");
    }

    [Fact]
    public void A_region_is_marked_where_it_lies()
    {
        var (gotland, norrbotten, all) = (Card.Of("/kort/region-gotland.png"), Card.Of("/kort/region-norrbotten.png"), Card.Of("/kort/regioner.png"));

        // In the north, and out in the sea.
        norrbotten.ColourAt(800, 130).ShouldBe("f4c51b");
        gotland.ColourAt(800, 130).ShouldBe("2f626b");
        all.ColourAt(800, 130).ShouldBe("a9cbc6");
        gotland.Count("f4c51b").ShouldBeInRange(norrbotten.Count("f4c51b") / 60, norrbotten.Count("f4c51b") / 3);
    }

    [Fact]
    public void No_two_cards_look_the_same() =>
        SocialCards.Of(TestSites.Real).Select(file => Card.Of("/" + file.Path).Picture).Distinct().Count().ShouldBe(SocialCards.Of(TestSites.Real).Count());

    [Fact]
    public void Every_page_names_a_card_that_is_there()
    {
        foreach (var page in new[] { "index.html", "regioner/gotland/index.html", "teman/integration/index.html", "agenda-2030/13/index.html", "insatser/gotland/out/index.html", "regioner/index.html", "agenda-2030/index.html", "data/index.html", "data/kolumner/index.html" })
        {
            var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(PublishedSite.Folder, page)));
            var card = document.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
            card.ShouldStartWith("https://insatser.example/kort/");
            File.Exists(Path.Combine(PublishedSite.Folder, card["https://insatser.example/".Length..])).ShouldBeTrue(card);
            AlternativeOf(page).ShouldMatch(@"^Webbplatsens märke.*\.$");
        }

        AlternativeOf("regioner/gotland/index.html").ShouldContain("Region Gotland är markerad");
    }

    private static string AlternativeOf(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(PublishedSite.Folder, page)))
        .QuerySelector("meta[property='og:image:alt']")!.GetAttribute("content")!;

    [Fact]
    public void Colours_are_those_of_the_stylesheet()
    {
        var css = File.ReadAllText(Repository.PathTo("theme", "assets", "css", "site.css"));

        for (var goal = 1; goal <= 17; goal++)
        {
            Regex.Match(css, $@"\.sdg-{goal} \{{ --sdg: #([0-9a-f]{{6}})").Groups[1].Value.ShouldBe(SocialCards.GoalColours[goal - 1]);
        }

        SocialCards.CardsOf(TestSites.Real).Where(card => card.Address.StartsWith("/kort/tema-", StringComparison.Ordinal)).ShouldAllBe(card => Regex.IsMatch(css, $"--t-[a-z]+: #{card.Colours[0]}"));
    }

    /// <summary>A card, read as PNG by the specification.</summary>
    private sealed class Card
    {
        private readonly byte[] _palette;
        private readonly byte[] _pixels = new byte[630 * 1201];

        private Card(byte[] png)
        {
            Convert.ToHexString(png[..8]).ShouldBe("89504E470D0A1A0A");
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)).ShouldBe(1200);
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)).ShouldBe(630);
            var chunks = Chunks(png).ToDictionary(chunk => chunk.Type, chunk => chunk.Data);
            _palette = chunks["PLTE"];
            Picture = Convert.ToHexString(SHA256.HashData([.. _palette, .. chunks["IDAT"]]));
            using var zlib = new ZLibStream(new MemoryStream(chunks["IDAT"]), CompressionMode.Decompress);
            zlib.ReadExactly(_pixels);
            zlib.ReadByte().ShouldBe(-1);
        }

        /// <summary>A digest of what it shows.</summary>
        public string Picture { get; }

        public int Shades => _pixels.Where((_, at) => at % 1201 != 0).Distinct().Count();

        public static Card Of(string address)
        {
            using var memory = new MemoryStream();
            SocialCards.Of(TestSites.Real).Single(file => "/" + file.Path == address).Write(memory);
            return new(memory.ToArray());
        }

        public string ColourAt(int x, int y) => ColourOf(_pixels[(y * 1201) + 1 + x]);

        public int Count(string colour) => _pixels.Where((_, at) => at % 1201 != 0).Count(pixel => ColourOf(pixel) == colour);

        private string ColourOf(byte pixel) => Convert.ToHexStringLower(_palette.AsSpan(pixel * 3, 3));

        private static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] png)
        {
            for (var at = 8; at < png.Length;)
            {
                var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
                yield return (System.Text.Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]);
                at += 12 + length;
            }
        }
    }
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Portal.Build.Cards;

namespace Portal.Build.Tests;

public sealed class SocialCardsTests
{
    [Fact]
    public void A_card_is_a_picture_of_1200_by_630_pixels_with_the_mark_above_a_band()
    {
        var png = Bytes("/kort/mal-13.png");

        Convert.ToHexString(png[..8]).ShouldBe("89504E470D0A1A0A");
        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)).ShouldBe(1200);
        BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)).ShouldBe(630);
        var chunks = Chunks(png).ToDictionary(chunk => chunk.Type, chunk => chunk.Data);
        var pixels = new byte[630 * 1201];
        using (var zlib = new ZLibStream(new MemoryStream(chunks["IDAT"]), CompressionMode.Decompress))
        {
            zlib.ReadExactly(pixels);
            zlib.ReadByte().ShouldBe(-1);
        }

        string ColourAt(int x, int y) => Convert.ToHexStringLower(chunks["PLTE"].AsSpan(pixels[(y * 1201) + 1 + x] * 3, 3));
        ColourAt(0, 0).ShouldBe("0a3a44");
        ColourAt(600, 620).ShouldBe("3f7e44");
        pixels.Where((_, at) => at % 1201 != 0).Distinct().Count().ShouldBeGreaterThan(20, "soft edges");
    }

    [Fact]
    public void Every_page_names_a_card_that_is_there()
    {
        foreach (var page in new[] { "index.html", "regioner/gotland/index.html", "teman/integration/index.html", "agenda-2030/13/index.html", "insatser/gotland/out/index.html" })
        {
            var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(PublishedSite.Folder, page)));
            var card = document.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
            card.ShouldStartWith("https://insatser.example/kort/");
            File.Exists(Path.Combine(PublishedSite.Folder, card["https://insatser.example/".Length..])).ShouldBeTrue(card);
        }
    }

    [Fact]
    public void Colours_are_those_of_the_stylesheet()
    {
        var css = File.ReadAllText(Repository.PathTo("theme", "assets", "css", "site.css"));

        for (var goal = 1; goal <= 17; goal++)
        {
            Regex.Match(css, $@"\.sdg-{goal} \{{ --sdg: #([0-9a-f]{{6}})").Groups[1].Value.ShouldBe(SocialCards.GoalColours[goal - 1]);
        }

        SocialCards.CardsOf(TestSites.Real).Where(card => card.Address.StartsWith("/kort/tema-", StringComparison.Ordinal)).ShouldAllBe(card => Regex.IsMatch(css, $"--t-[a-z]+: #{card.Colour}"));
    }

    private static byte[] Bytes(string address)
    {
        using var memory = new MemoryStream();
        SocialCards.Of(TestSites.Real).Single(file => "/" + file.Path == address).Write(memory);
        return memory.ToArray();
    }

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

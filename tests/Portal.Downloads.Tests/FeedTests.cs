using System.Globalization;
using System.Xml.Linq;

namespace Portal.Downloads.Tests;

/// <summary>The Atom feeds, by the rules of RFC 4287.</summary>
public sealed class FeedTests(RealData data)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void There_is_a_feed_for_all_and_for_every_region_theme_goal_and_municipality()
    {
        var feeds = data.Paths.Where(path => path.EndsWith("flode.xml", StringComparison.Ordinal)).ToList();

        feeds.Count.ShouldBe(1 + data.Graph.Regions.Length + data.Graph.Themes.Length + data.Graph.Agenda!.Goals.Length + data.Graph.Municipalities.Length);
        foreach (var path in feeds)
        {
            var feed = XDocument.Load(new MemoryStream(data.Bytes(path))).Root!;
            feed.Name.ShouldBe(Atom + "feed");
            CheckOnce(feed, "id", "title", "updated");
            feed.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldBe("Öppna insatser");
            feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value.ShouldBe("https://insatser.example/" + path);
            var entries = feed.Elements(Atom + "entry").ToList();
            entries.Count.ShouldBe((int)data.File(path).Records!.Value);
            entries.Select(entry => entry.Element(Atom + "id")!.Value).ShouldBeUnique();
            foreach (var entry in entries)
            {
                CheckOnce(entry, "id", "title", "updated", "summary");
                Uri.IsWellFormedUriString(entry.Element(Atom + "id")!.Value, UriKind.Absolute).ShouldBeTrue();
                entry.Elements(Atom + "link").ShouldHaveSingleItem();
            }
        }
    }

    [Fact]
    public void Where_the_history_is_silent_the_day_of_the_data_stands()
    {
        var feed = XDocument.Load(new MemoryStream(data.Bytes("flode.xml"))).Root!;

        feed.Descendants(Atom + "updated").Select(updated => updated.Value).Distinct().ShouldBe(["2026-09-30T00:00:00Z"]);
        feed.Elements(Atom + "entry").Count().ShouldBe(50);
    }

    [Fact]
    public void What_changed_last_stands_first()
    {
        var changed = data.Graph.Initiatives.Initiatives.TakeLast(3).ToList();
        var settings = data.Settings with
        {
            ChangedAt = initiative => changed.IndexOf(initiative) is var at and >= 0 ? new DateTimeOffset(2026, 10, 1 + at, 9, 30, 0, TimeSpan.FromHours(2)) : new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };
        using var memory = new MemoryStream();
        DownloadFiles.Of(data.Graph, settings).Single(file => file.Path == "flode.xml").Write(memory);
        memory.Position = 0;

        var feed = XDocument.Load(memory).Root!;

        var first = feed.Elements(Atom + "entry").Take(3).ToList();
        first.Select(entry => entry.Element(Atom + "title")!.Value).ShouldBe(changed.Select(initiative => initiative.Title).Reverse());
        first[0].Element(Atom + "updated")!.Value.ShouldBe("2026-10-03T07:30:00Z");
        feed.Element(Atom + "updated")!.Value.ShouldBe("2026-10-03T07:30:00Z");
    }

    private static void CheckOnce(XElement element, params string[] names)
    {
        foreach (var name in names)
        {
            var value = element.Elements(Atom + name).ShouldHaveSingleItem().Value;
            value.ShouldNotBeNullOrWhiteSpace();
            if (name == "updated")
            {
                DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _).ShouldBeTrue(value);
            }
        }
    }
}

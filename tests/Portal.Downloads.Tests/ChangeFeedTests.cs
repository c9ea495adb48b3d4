using System.Xml.Linq;
using Portal.Content.Changes;
using Portal.Downloads.Feeds;

namespace Portal.Downloads.Tests;

public sealed class ChangeFeedTests(RealData data)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Each_saved_change_is_an_entry_that_keeps_its_id_and_leads_to_its_own_page()
    {
        var feed = Feed(ChangeLog.Of([Commit(2, "Rätta \u0001\ud800 <beloppet> \ud83d\ude00", "Molekyl"), Commit(1, "", "Zero")]));

        feed.Element(Atom + "id")!.Value.ShouldBe("https://insatser.example/andringar/flode.xml");
        feed.Element(Atom + "updated")!.Value.ShouldBe("2026-01-02T11:00:00Z");
        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Select(entry => entry.Element(Atom + "id")!.Value).ShouldBe(["https://insatser.example/andringar/#c2", "https://insatser.example/andringar/#c1"]);
        entries.Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value).ShouldBe(["https://insatser.example/andringar/c2/", "https://insatser.example/andringar/c1/"]);
        entries.Select(entry => entry.Element(Atom + "title")!.Value).ShouldBe(["1 insats ändrad", "1 insats ändrad"]);
        entries[0].Element(Atom + "content")!.Value.ShouldBe("Beskrivning: ”Rätta \ufffd <beloppet> \ud83d\ude00”\nInsats Molekyl ändrad.\n– Status satt till avslutad.");
    }

    [Fact]
    public void A_long_history_makes_a_feed_of_its_latest_part() =>
        Feed(ChangeLog.Of([.. Enumerable.Range(1, 200).Select(n => Commit(1 + (n % 28), $"{n}", "A"))])).Elements(Atom + "entry").Count().ShouldBe(ChangeFeed.MostEntries);

    [Fact]
    public void Without_a_history_the_feed_is_empty_and_still_a_feed()
    {
        var feed = Feed(ChangeLog.Of([], ChangeLogCoverage.NoRepository));

        feed.Elements(Atom + "entry").ShouldBeEmpty();
        feed.Element(Atom + "updated")!.Value.ShouldNotBeEmpty();
    }

    private XElement Feed(ChangeLog log)
    {
        using var stream = new MemoryStream();
        ChangeFeed.Write(stream, data.Settings, "/andringar/flode.xml", "/andringar/", log, commit => $"c{commit.Hash}", commit => $"/andringar/c{commit.Hash}/");
        stream.Position = 0;
        return XDocument.Load(stream).Root!;
    }

    private static DataCommit Commit(int day, string subject, string title) => new(
        $"{day}",
        new DateTimeOffset(2026, 1, day, 12, 0, 0, TimeSpan.FromHours(1)),
        subject,
        [new RecordChange(new("initiative", "gotland/x"), "", ChangeKind.Changed, title, [new FieldChange("status", FieldChangeKind.Added, [new SentencePart(SentenceRole.Plain, "Status satt till avslutad")])])]);
}

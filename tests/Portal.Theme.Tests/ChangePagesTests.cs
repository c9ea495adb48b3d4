using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Content.Changes;
using Portal.Content.Fields;
using Portal.Theme.Changes;
using Portal.Theme.Rendering;

namespace Portal.Theme.Tests;

public sealed class ChangePagesTests
{
    private static readonly RecordKey Molekyl = new("initiative", "gotland/molekyl");

    [Fact]
    public void A_change_is_told_with_its_day_its_name_and_what_became_of_the_record()
    {
        var page = List(Commit(1, "Rätta beloppet", Changed(Molekyl, "Molekyl", Sentence("Beviljat belopp ändrat från ", (SentenceRole.Before, "1 kr"), " till ", (SentenceRole.After, "2 kr")))));

        var change = page.QuerySelector("article.change")!;
        change.QuerySelector("h3")!.TextContent.ShouldBe("1 insats ändrad");
        change.QuerySelector("h4")!.TextContent.ShouldBe("Insats Molekyl");
        change.QuerySelector(".change__when")!.TextContent.ShouldEndWith("Beskrivning: ”Rätta beloppet”");
        change.QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2026-01-01");
        change.QuerySelector("time")!.TextContent.ShouldBe("1 januari 2026");
        change.QuerySelector("h4 a")!.GetAttribute("href").ShouldBe("/insatser/gotland/molekyl/");
        change.QuerySelector("li")!.TextContent.ShouldBe("Beviljat belopp ändrat från 1 kr till 2 kr");
        page.QuerySelector("h2")!.TextContent.ShouldBe("Januari 2026");
        page.QuerySelector("link[rel=alternate]")!.GetAttribute("href").ShouldBe("/andringar/flode.xml");
    }

    [Fact]
    public void Words_that_the_search_takes_for_each_other_are_no_change_of_what_the_site_says()
    {
        var words = Changed(new RecordKey("synonym", "tåg"), "tåg", Sentence("Ord tillagda: järnväg"));

        var log = ChangeLog.Of([Commit(2, "Find trains", words), Commit(1, "a", words, Changed(Molekyl, "Molekyl", Sentence("Text ändrad")))]);

        log.Commits.Single().Records.Single().Record.ShouldBe(Molekyl);
    }

    [Fact]
    public void Words_taken_out_and_put_in_are_marked_for_eye_and_ear()
    {
        var page = List(Commit(1, "a", Changed(Molekyl, "Molekyl", Sentence("Text ändrad: ", (SentenceRole.Deleted, "två"), " ", (SentenceRole.Inserted, "tre")))));

        page.QuerySelector("del")!.TextContent.ShouldBe("taget bort: två");
        page.QuerySelector("ins")!.TextContent.ShouldBe("tillagt: tre");
    }

    [Fact]
    public void Only_what_exists_today_is_linked()
    {
        var sentence = new FieldChange("goals", FieldChangeKind.Added,
        [
            new(SentenceRole.Plain, "Mål tillagda: "), new(SentenceRole.After, "Mål 13", ReferenceKind.Goal, "agenda-2030/13"),
            new(SentenceRole.Plain, ", "), new(SentenceRole.After, "ett gammalt", ReferenceKind.Goal, "agenda-2030/99"), new(SentenceRole.After, "Region Gotland", ReferenceKind.Organisation, "Region Gotland"),
        ]);
        var page = List(Commit(1, "a", Changed(new("initiative", "gotland/finns-inte"), "Borta", sentence)));

        page.QuerySelectorAll(".change__record a").Select(link => link.GetAttribute("href")).ShouldBe(["/agenda-2030/13/", "/organisationer/region-gotland/"]);
    }

    [Fact]
    public void Hostile_names_are_text()
    {
        var page = List(Commit(1, "<script>alert(1)</script>", Changed(new("initiative", "x/\"><b>"), "<img src=x>", Sentence("<i>"))));

        page.QuerySelectorAll("article script, article img, article i, article b").ShouldBeEmpty();
        page.QuerySelector("article .change__when")!.TextContent.ShouldEndWith("”<script>alert(1)</script>”");
    }

    [Fact]
    public void A_change_has_an_address_of_its_own_that_later_ones_do_not_move()
    {
        var commits = Enumerable.Range(1, Paging.Size + 1).Reverse().Select(n => Commit(1, $"{n}", Changed(Molekyl, "Molekyl")) with { Hash = Hash(n) }).ToArray();
        var pages = ChangePages.Of(Site(commits)).ToDictionary(page => page.Address);

        var heading = Page(pages["/andringar/sida/2/"]).QuerySelector($"#andring-{Hash(1)[..12]} h3 a")!;
        heading.GetAttribute("href").ShouldBe($"/andringar/andring-{Hash(1)[..12]}/");
        Page(pages[heading.GetAttribute("href")!]).QuerySelector("h1")!.TextContent.ShouldBe("1 insats ändrad den 1 januari 2026");
    }

    [Fact]
    public void A_change_of_many_records_has_several_pages_and_never_more_than_a_few()
    {
        var site = Site(Commit(1, "Allt", [.. Enumerable.Range(0, 5000).Select(n => new RecordChange(new("initiative", $"gotland/{n}"), "", ChangeKind.Added, $"Insats {n}", []))]), Commit(2, "Lite", Changed(Molekyl, "Molekyl")));

        var pages = ChangePages.Of(site).Select(page => page.Address).ToList();

        pages.Count.ShouldBe(1 + (ChangePages.MostRecords / Paging.Size) + 1);
        pages[0].ShouldBe("/andringar/");
        pages[1].ShouldBe($"/andringar/andring-{Hash(1)[..12]}/");
        pages.ShouldBeUnique();
    }

    [Fact]
    public void A_first_change_that_brought_everything_is_a_sentence_with_a_list_in_pages()
    {
        var site = Site(
            Commit(2, "Mer", [.. Enumerable.Range(0, 7).Select(n => new RecordChange(new("initiative", $"gotland/mer-{n}"), "", ChangeKind.Added, $"Mer {n}", []))]),
            Commit(1, "Allt", [.. Enumerable.Range(0, 60).Select(n => new RecordChange(new("initiative", $"gotland/{n}"), "", ChangeKind.Added, $"Insats {n}", [])), new(new("region", "gotland"), "", ChangeKind.Added, "Region Gotland", []), new(new("theme", "x"), "", ChangeKind.Added, "X", [])]));
        var pages = ChangePages.Of(site).ToList();

        var list = Page(pages[0]);
        list.QuerySelectorAll("article.change h3").Select(heading => heading.TextContent).ShouldBe(["7 insatser tillagda", "60 insatser tillagda och 2 andra ändringar"]);
        list.QuerySelectorAll("article.change h4, article.change li").ShouldBeEmpty();
        list.QuerySelectorAll("article.change > p:not(.change__when)").Select(line => line.TextContent).ShouldBe(
        [
            "Hela ändringen, 7 poster",
            "Här börjar historiken: uppgifterna lades in för första gången.", "60 insatser tillagda, 1 region tillagd, 1 tema tillagt.", "Hela ändringen, 62 poster",
        ]);
        var last = Page(pages[^1]);
        last.QuerySelectorAll(".change__record > h3").Select(heading => heading.TextContent).ShouldBe(["Insatser tillagda", "Region Region Gotland tillagd", "Tema X tillagt"]);
        last.QuerySelectorAll(".change__record:first-child li").Length.ShouldBe(10);
    }

    [Fact]
    public void Details_that_are_withheld_are_not_shown()
    {
        var site = Site(Commit(1, "", new RecordChange(Molekyl, "", ChangeKind.Changed, "gotland/molekyl", [])) with { IsWithheld = true });
        var page = Page(ChangePages.Of(site).First());

        page.QuerySelector("article")!.TextContent.ShouldContain("Vad som ändrades visas inte");
        page.QuerySelectorAll("article a").ShouldHaveSingleItem().ParentElement!.LocalName.ShouldBe("h3");
        var own = Page(ChangePages.Of(site).Last());
        own.QuerySelector("main")!.TextContent.ShouldContain("Vad som ändrades visas inte");
        own.QuerySelectorAll("main a[href*=molekyl], .change__record").ShouldBeEmpty();
    }

    [Fact]
    public void A_history_that_is_not_whole_says_so()
    {
        var site = TestSites.Real with { Changes = ChangeLog.Of([], ChangeLogCoverage.Partial) };

        (Page(ChangePages.Of(site).Single())).QuerySelector(".callout")!.TextContent.ShouldStartWith("Historiken är inte fullständig");
    }

    [Fact]
    public void An_initiative_tells_what_happened_to_it()
    {
        var site = Site(Commit(2, "b", Changed(Molekyl, "Molekyl", Sentence("Status satt till avslutad"))), Commit(1, "a", new RecordChange(Molekyl, "", ChangeKind.Added, "Molekyl", [])));

        var page = Page(SitePages.Of(site).Single(page => page.Address == "/insatser/gotland/molekyl/"));

        page.QuerySelectorAll("#andringar li.change > p").Select(line => line.TextContent).ShouldBe(["2 januari 2026Ändrad", "1 januari 2026Tillagd"]);
        page.QuerySelector("#andringar .change__fields li")!.TextContent.ShouldBe("Status satt till avslutad");
        (Page(SitePages.Of(TestSites.Real).Single(page => page.Address == "/insatser/gotland/molekyl/"))).QuerySelector("#andringar").ShouldBeNull();
    }

    private static SiteContext Site(params DataCommit[] commits) => TestSites.Real with { Changes = ChangeLog.Of([.. commits]) };

    private static IDocument List(params DataCommit[] commits) => Page(ChangePages.Of(Site(commits)).First());

    private static IDocument Page(SitePage page) => new HtmlParser().ParseDocument(PageWriter.ToHtml(page));

    private static string Hash(int day) => $"{day:x8}".PadRight(40, 'a');

    private static DataCommit Commit(int day, string subject, params RecordChange[] records) =>
        new(Hash(day), new DateTimeOffset(2026, 1, day, 12, 0, 0, TimeSpan.FromHours(1)), subject, [.. records]);

    private static RecordChange Changed(RecordKey record, string title, params FieldChange[] fields) => new(record, "", ChangeKind.Changed, title, [.. fields]);

    private static FieldChange Sentence(params object[] parts) => new("x", FieldChangeKind.Changed,
        [.. parts.Select(part => part is (SentenceRole role, string text) ? new SentencePart(role, text) : new SentencePart(SentenceRole.Plain, (string)part))]);
}

using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Portal.Build.Searching;
using Portal.Content.Graph;
using Portal.Theme;

namespace Portal.Build.Tests;

/// <summary>That what can be searched for is there.</summary>
public sealed partial class SearchedPageTests
{
    [Fact]
    public void Every_document_of_the_search_is_a_page()
    {
        var documents = SearchDocuments.Of(PortalGraph.Link(PublishedSite.Result.Reading));

        documents.Count.ShouldBeGreaterThan(1_400);
        documents.Select(document => document.Address).Where(address => !File.Exists(FileOf(address))).ShouldBeEmpty();
    }

    [Fact]
    public void The_rows_of_decisions_can_be_searched_for_but_not_what_tells_who_a_person_is()
    {
        var graph = PortalGraph.Link(PublishedSite.Result.Reading);
        var texts = SearchDocuments.Of(graph).ToDictionary(document => document.Address, document => document.Body);

        foreach (var list in graph.DecisionLists)
        {
            var body = texts[Addresses.Of(list)];
            list.Decisions.Where(decision => !decision.IsOnPerson).ShouldAllBe(decision => body.Contains(decision.Case, StringComparison.Ordinal) && body.Contains(decision.Recipient!, StringComparison.Ordinal));
            var persons = list.Decisions.Where(decision => decision.IsOnPerson).ToList();
            persons.ShouldNotBeEmpty();
            persons.ShouldAllBe(decision => !body.Contains(decision.Case, StringComparison.OrdinalIgnoreCase) && !body.Contains(decision.Industry!, StringComparison.OrdinalIgnoreCase));
        }

        texts["/budgetar/orebro-regional-tillvaxtnamnd-2022/"].ShouldContain("Kävesta folkhögskola");
    }

    [Fact]
    public void Pages_that_are_no_records_are_found_by_their_headings()
    {
        foreach (var page in SearchedPage.All)
        {
            var heading = new HtmlParser().ParseDocument(File.ReadAllText(FileOf(page.Address))).QuerySelector("h1")!.TextContent;
            heading.ShouldStartWith(page.Title);
        }
    }

    [Fact]
    public void Every_page_at_the_top_of_the_site_can_be_searched_for()
    {
        var tops = Directory.GetDirectories(PublishedSite.Folder)
            .Where(folder => File.Exists(Path.Combine(folder, "index.html")))
            .Select(folder => $"/{Path.GetFileName(folder)}/");

        tops.Except(SearchedPage.All.Select(page => page.Address)).Except([Addresses.Agenda]).ShouldBe([Addresses.Search]);
    }

    [Fact]
    public void Summaries_are_sentences() => SearchedPage.All.ShouldAllBe(page => Sentence.IsMatch(page.Summary));

    private static string FileOf(string address) => Path.Combine(PublishedSite.Folder, address.TrimStart('/'), "index.html");

    [GeneratedRegex(@"^\p{Lu}.{10,118}\.$")]
    private static partial Regex Sentence { get; }
}

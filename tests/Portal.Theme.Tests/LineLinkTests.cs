using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Theme.Rendering;

namespace Portal.Theme.Tests;

/// <summary>Follows the links from figures to lines of the real records, read as plain text.</summary>
public sealed class LineLinkTests
{
    private const string Root = "https://git.example/insatser/blob/HEAD/input/";

    private static readonly Lazy<List<(string Address, IElement Page)>> Pages = new(() =>
        [.. from page in SitePages.Of(TestSites.With(repository: "https://git.example/insatser"))
            where !page.TellsOfFiles
            let html = PageWriter.ToHtml(page)
            where html.Contains("line-link", StringComparison.Ordinal)
            select (page.Address, (IElement)new HtmlParser().ParseDocument(html).Body!)]);

    [Fact]
    public void A_linked_line_has_the_figure_that_the_link_stands_at()
    {
        var files = new Dictionary<string, string[]>();
        var links = 0;
        foreach (var (address, page) in Pages.Value)
        {
            page.TextContent.ShouldNotContain("LineLink", customMessage: address);
            foreach (var link in page.QuerySelectorAll(".line-link"))
            {
                var href = link.GetAttribute("href")!;
                href.ShouldStartWith(Root);
                var (file, number) = href[Root.Length..].Split("?plain=1#L") is [var path, var line] ? (Uri.UnescapeDataString(path), int.Parse(line)) : default;
                link.TextContent.ShouldBe($"rad {number}");
                if (!files.TryGetValue(file, out var lines))
                {
                    files[file] = lines = File.ReadAllLines(Repository.PathTo($"input/{file}"));
                }

                // Participants counted as women and men alone have their sum on the page.
                var digits = Digits(lines[number - 1]);
                var sum = $"{Regex.Matches(lines[number - 1], "[0-9]{1,9}").Sum(match => long.Parse(match.Value))}";
                FiguresAt(link).ShouldContain(figure => digits.Contains(figure) || sum == figure, $"{address}: {link.ParentElement!.OuterHtml}\n{lines[number - 1]}");
                links++;
            }
        }

        links.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Every_amount_and_indicator_of_an_initiative_has_its_line()
    {
        var linked = Pages.Value.ToDictionary(page => page.Address, page => page.Page.QuerySelectorAll(".line-link").Select(link => link.TextContent).ToHashSet());
        foreach (var initiative in TestSites.Real.Graph.Initiatives.Initiatives)
        {
            var lines = linked.GetValueOrDefault(Addresses.Of(initiative)) ?? [];
            var groups = initiative.Funding.Select(funding => funding.Line)
                .Concat(initiative.Indicators.Select(indicator => indicator.Line))
                .Concat(initiative.Cost?.Lines.Select(line => line.Line) ?? [])
                .Concat(initiative.Cost is { Total: not null } cost ? [cost.Line] : []);
            groups.Select(line => $"rad {line}").Except(lines).ShouldBeEmpty(initiative.Reference.ToString());
        }
    }

    [Fact]
    public void Figures_of_allocations_budgets_programmes_goals_and_decisions_have_lines_too()
    {
        foreach (var part in (string[])["/insatser/", "/budgetar/", "/program/", "/strategier/", "/beslut/", Addresses.Grants])
        {
            Pages.Value.ShouldContain(page => page.Address.StartsWith(part, StringComparison.Ordinal), part);
        }
    }

    [Fact]
    public void No_line_tells_which_case_a_person_s_decision_is() =>
        Pages.Value.SelectMany(page => page.Page.QuerySelectorAll("#personer .line-link")).ShouldBeEmpty();

    [Fact]
    public void A_figure_has_its_own_line_where_its_fields_stand_below_each_other()
    {
        var site = TestSites.OfInitiatives(("prov", """
            ---
            title: Prov
            region: gotland
            theme: integration
            year: 2023
            kind: project
            source: {document: insatser-2023}
            funding:
              - fund: Anslag 1:1
                year: 2023
                amount: 100
              - fund: Anslag 1:1
                amount: 200
            indicators:
              - name: Företag
                unit: företag
                target: 7
            ---
            Ett prov.
            """));
        var initiative = site.Graph.Initiatives.Initiatives.Single();

        initiative.Funding.Select(funding => funding.Line).ShouldBe([11, 13]);
        initiative.Indicators.Single().Line.ShouldBe(17);
        initiative.Source!.Line.ShouldBe(7);
    }

    [Fact]
    public void Without_a_repository_there_is_nowhere_to_lead() =>
        PageWriter.ToHtml(SitePages.Of(TestSites.Real).First(page => page.Address == Addresses.Of(TestSites.Real.Graph.Initiatives.Initiatives.First(initiative => !initiative.Funding.IsEmpty)))).ShouldNotContain("line-link");

    // The figures of a row, or of the line of text that the link ends: only their digits, since the page groups and rounds them.
    private static List<string> FiguresAt(IElement link) =>
        [.. (link.Closest("tr") is { } row ? row.QuerySelectorAll("td.n, .num") : link.ParentElement!.QuerySelectorAll(".money, b, span, strong").Append(link.ParentElement))
            .Select(element => Digits(string.Concat(element.ChildNodes.TakeWhile(node => node != link).Select(node => node.TextContent))))
            .Where(figure => figure.Length > 0)];

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}

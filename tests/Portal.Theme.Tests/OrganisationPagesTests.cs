using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Content.Text;
using Portal.Theme.Organisations;

namespace Portal.Theme.Tests;

public sealed class OrganisationPagesTests
{
    [Fact]
    public void Every_organisation_has_a_page() =>
        OrganisationPages.Of(TestSites.Real).Where(page => page.Kind == PageKind.Organisation).Select(page => page.Address)
            .ShouldBe(TestSites.Real.Graph.Organisations.Select(Addresses.Of));

    [Fact]
    public void The_list_by_name_has_each_organisation_once_and_each_letter_leads_to_its_heading()
    {
        var links = new List<string>();
        var headings = new List<string>();
        var letters = new List<string>();
        foreach (var page in OrganisationPages.Of(TestSites.Real).Where(page => page.Address.StartsWith(Addresses.OrganisationsByName, StringComparison.Ordinal)))
        {
            var document = RenderedPages.Of(page);
            links.AddRange(document.QuerySelectorAll(".link-columns a").Select(link => link.GetAttribute("href")!));
            headings.AddRange(document.QuerySelectorAll("section[id]").Select(section => $"{page.Address}#{section.Id}"));
            letters = [.. document.QuerySelectorAll("[aria-label='Bokstäver'] a").Select(link => link.GetAttribute("href")!)];
        }

        links.ShouldBe(TestSites.Real.Graph.Organisations.Select(Addresses.Of));
        headings.ShouldBe(letters);
        letters[^1].ShouldEndWith("#o-prickar");
    }

    [Fact]
    public void What_an_organisation_pays_is_only_its_own_amounts_stage_by_stage()
    {
        var document = RenderedPages.At(TestSites.Real, "/organisationer/region-orebro/");
        var rows = document.QuerySelectorAll("#finansierar table")[0].QuerySelectorAll("tbody tr").SelectMany(RenderedPages.Cells);

        // The initiatives as a whole have 30 697 308, 1 400 000 and 14 600 000 kronor.
        rows.ShouldBe(["budgeterat", "", "1", "7 520 840", "ansökt", "", "2", "2 200 000"]);
    }

    [Fact]
    public void Spellings_and_the_organisation_above_are_told()
    {
        var document = RenderedPages.At(TestSites.Real, "/organisationer/region-orebro-regional-utveckling/");

        document.QuerySelector(".facts")!.TextContent.ShouldContain("Förvaltning regional utveckling");
        document.QuerySelector(".facts a")!.GetAttribute("href").ShouldBe("/organisationer/region-orebro/");
    }

    [Fact]
    public async Task Hostile_names_are_shown_and_not_obeyed()
    {
        var folder = Directory.CreateTempSubdirectory("hostile-");
        try
        {
            foreach (var register in new[] { "programme-areas.yml", "regions/gotland.yml" })
            {
                var target = Path.Combine(folder.FullName, register);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Repository.PathTo($"input/{register}"), target);
            }

            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "organisations.yml"),
                """
                - {id: ond, name: "<script>alert(1)</script> & \"Co\"", kind: company, aliases: ["<img src=x onerror=alert(1)>"], note: "[länk](javascript:alert(1)) <b>fet</b>"}
                """,
                TestContext.Current.CancellationToken);
            var site = TestSites.Real with { Graph = PortalGraph.Link(InputReader.Read(folder.FullName)) };
            site.Graph.Organisations.Single().Id.ShouldBe(new Slug("ond"));

            foreach (var page in OrganisationPages.Of(site))
            {
                var document = RenderedPages.Of(page);

                document.QuerySelectorAll("script:not([src='/assets/suggest.js'], [type='application/ld+json']), img, main b, [onerror], [href^='javascript:']").ShouldBeEmpty(page.Address);
            }

            (RenderedPages.Of(OrganisationPages.Of(site).Single(page => page.Kind == PageKind.Organisation)))
                .QuerySelector("h1")!.TextContent.ShouldBe("<script>alert(1)</script> & \"Co\"");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

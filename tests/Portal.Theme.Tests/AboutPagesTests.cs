namespace Portal.Theme.Tests;

public sealed class AboutPagesTests
{
    private static readonly string[] WithContact = [Addresses.About, Addresses.Accessibility];

    [Fact]
    public void Questions_and_faults_can_be_sent_where_the_settings_say()
    {
        var site = TestSites.Real with { ContactName = "Datagruppen", ContactEmail = "data@insatser.example" };
        foreach (var address in WithContact)
        {
            var link = RenderedPages.At(site, address).QuerySelector("main a[href^='mailto:']")!;
            link.GetAttribute("href").ShouldBe("mailto:data@insatser.example");
            link.TextContent.ShouldBe("data@insatser.example");
        }

        RenderedPages.Eye(RenderedPages.At(site, Addresses.About).QuerySelector("#ratta")!.TextContent).ShouldContain("skicka till Datagruppen, data@insatser.example.");
        RenderedPages.Eye(RenderedPages.At(site with { Repository = "https://git.example/x" }, Addresses.Accessibility).QuerySelector("#anmal")!.TextContent)
            .ShouldContain("Beskriv bristen där källkoden finns, eller skriv till data@insatser.example. Skriv vilken sida");
    }

    [Fact]
    public void Where_there_is_no_address_none_is_made_up()
    {
        foreach (var address in WithContact)
        {
            RenderedPages.At(TestSites.Real, address).QuerySelector("main a[href^='mailto:']").ShouldBeNull();
        }

        RenderedPages.Eye(RenderedPages.At(TestSites.Real, Addresses.Accessibility).QuerySelector("#anmal")!.TextContent).ShouldContain("Kontaktväg: saknas");
    }
}

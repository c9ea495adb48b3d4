using System.Text.Json;
using Portal.Build.Settings;

namespace Portal.Build.Tests;

public sealed class SiteSettingsTests
{
    [Fact]
    public void The_repositorys_own_settings_are_read()
    {
        var settings = SiteSettings.Parse(File.ReadAllText(Repository.PathTo("statiq.json")));

        settings.SiteTitle.ShouldBe("Öppna insatser");
        settings.InputPaths.ShouldBe(["input"]);
        settings.Address.AbsoluteUri.ShouldBe("https://oppnainsatser.example/");
    }

    [Theory]
    [InlineData("", true, "https://a.example/")]
    [InlineData("/data", true, "https://a.example/data/")]
    [InlineData("data/", false, "http://a.example/data/")]
    public void The_address_is_made_of_host_link_root_and_scheme(string linkRoot, bool https, string expected) =>
        new SiteSettings { Host = "a.example", SiteTitle = "A", LinkRoot = linkRoot, LinksUseHttps = https }
            .Address.AbsoluteUri.ShouldBe(expected);

    [Fact]
    public void A_missing_host_is_an_error_that_names_the_key() =>
        Should.Throw<JsonException>(() => SiteSettings.Parse("""{ "SiteTitle": "A" }""")).Message.ShouldContain("Host");
}

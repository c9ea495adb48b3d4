using System.Text;
using Portal.Build.Settings;
using Portal.Content.Diagnostics;

namespace Portal.Build.Tests;

public sealed class SettingsReaderTests
{
    [Fact]
    public void The_repositorys_own_settings_are_read()
    {
        var reading = SettingsReader.Read(File.ReadAllBytes(Repository.PathTo("statiq.json")), "statiq.json");

        reading.Diagnostics.ShouldBeEmpty();
        reading.Settings!.SiteTitle.ShouldBe("Öppna insatser");
        reading.Settings.InputPath.ShouldBe("input");
        reading.Settings.Address.AbsoluteUri.ShouldBe("https://oppnainsatser.example/");
    }

    [Theory]
    [InlineData("", "true", "https://a.example/")]
    [InlineData("/", "true", "https://a.example/")]
    [InlineData("/data", "true", "https://a.example/data/")]
    [InlineData("data/open/", "false", "http://a.example/data/open/")]
    public void The_address_is_made_of_host_link_root_and_scheme(string linkRoot, string https, string expected) =>
        Read($$"""{ "Host": "a.example", "SiteTitle": "A", "LinkRoot": "{{linkRoot}}", "LinksUseHttps": {{https}} }""")
            .Settings!.Address.AbsoluteUri.ShouldBe(expected);

    [Fact]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_allowed() =>
        Read("\uFEFF{ // host\n \"Host\": \"localhost:8080\", /* title */ \"SiteTitle\": \"A\", }").Settings!.Host.ShouldBe("localhost:8080");

    [Fact]
    public void Who_answers_questions_is_told_only_where_the_settings_tell()
    {
        Read("""{ "Host": "a.example", "SiteTitle": "A" }""").Settings!.ContactEmail.ShouldBeNull();

        var settings = Read("""{ "Host": "a.example", "SiteTitle": "A", "ContactName": "Datagruppen", "ContactEmail": "oppna.data+fragor@a-b.example" }""").Settings!;
        settings.ContactName.ShouldBe("Datagruppen");
        settings.ContactEmail.ShouldBe("oppna.data+fragor@a-b.example");
    }

    [Fact]
    public void An_unknown_key_is_told_at_its_place_and_the_nearest_known_one_offered()
    {
        var reading = Read("{\n  \"SiteTitle\": \"Öppna insatser\", \"Hots\": {\"a\": [1]},\n  \"Host\": \"a.example\"\n}");

        reading.Settings.ShouldBeNull();
        var problem = reading.Diagnostics.ShouldHaveSingleItem();
        problem.Code.ShouldBe(DiagnosticCode.UnknownSetting);
        problem.At.ShouldBe(new SourcePosition("statiq.json", 2, 34));
        problem.Mend.ShouldContain("'Host'");
    }

    [Theory]
    [InlineData("""{ "SiteTitle": "A" }""", 1, 1, "'Host' is missing")]
    [InlineData("""{ "Host": 5, "SiteTitle": "A" }""", 1, 11, "'Host' is a number")]
    [InlineData("""{ "Host": "https://a.example", "SiteTitle": "A" }""", 1, 11, "'Host' does not have the right form")]
    [InlineData("""{ "Host": "a.example/data", "SiteTitle": "A" }""", 1, 11, "'Host' does not have the right form")]
    [InlineData("""{ "Host": "", "SiteTitle": "A" }""", 1, 11, "'Host' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "" }""", 1, 37, "'SiteTitle' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": null }""", 1, 37, "'SiteTitle' is null")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "LinkRoot": "/a/../b" }""", 1, 54, "'LinkRoot' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "LinksUseHttps": "true" }""", 1, 59, "'LinksUseHttps' is a text")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "InputPaths": "input" }""", 1, 56, "'InputPaths' is a text")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "InputPaths": ["a", "b"] }""", 1, 56, "'InputPaths' has 2 folders")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "InputPaths": [] }""", 1, 56, "'InputPaths' has 0 folders")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "InputPaths": [7] }""", 1, 57, "'InputPaths' is a number")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "OutputPath": "" }""", 1, 56, "'OutputPath' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "Repository": "javascript:alert(1)" }""", 1, 56, "'Repository' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "ContactName": "" }""", 1, 57, "'ContactName' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "ContactEmail": 1 }""", 1, 58, "'ContactEmail' is a number")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "ContactEmail": "" }""", 1, 58, "'ContactEmail' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "ContactEmail": "data" }""", 1, 58, "'ContactEmail' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "ContactEmail": "mailto:data@a.example" }""", 1, 58, "'ContactEmail' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "ContactEmail": "data@a.example?cc=b@b.example" }""", 1, 58, "'ContactEmail' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "ContactEmail": "data@-a.example" }""", 1, 58, "'ContactEmail' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "ContactEmail": ".data@a.example" }""", 1, 58, "'ContactEmail' does not have the right form")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "A", "Host": "b.example" }""", 1, 42, "'Host' stands twice")]
    [InlineData("""[]""", 1, 1, "not an object")]
    [InlineData("", 1, 1, "not JSON")]
    [InlineData("{\n  \"Host\": \"a.example\"\n  \"SiteTitle\": \"A\"\n}", 3, 3, "not JSON")]
    [InlineData("{ \"Host\": \"a.example\", \"SiteTitle\": \"A\" } x", 1, 43, "not JSON")]
    [InlineData("""{ "Host": "a.example", "SiteTitle": "\ud800" }""", 1, 37, "not valid Unicode")]
    public void A_wrong_value_is_a_problem_at_its_place(string json, int line, int column, string message)
    {
        var reading = Read(json);

        reading.Settings.ShouldBeNull();
        var problem = reading.Diagnostics.ShouldHaveSingleItem();
        problem.Code.ShouldBe(DiagnosticCode.InvalidSetting);
        problem.At.ShouldBe(new SourcePosition("statiq.json", line, column));
        problem.Message.ShouldContain(message);
        problem.Mend.ShouldNotBeEmpty();
    }

    [Fact]
    public void All_problems_are_told_in_the_order_of_their_places() =>
        Read("""{ "Host": 1, "Titel": "A", "SiteTitle": 2, "LinksUseHttps": [ {} ], "Repository": "x" }""")
            .Diagnostics.Select(problem => problem.At.Column).ShouldBe([11, 14, 41, 61, 83]);

    private static SettingsReading Read(string json) => SettingsReader.Read(Encoding.UTF8.GetBytes(json), "statiq.json");
}

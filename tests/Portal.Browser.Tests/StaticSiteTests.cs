using System.Net;

namespace Portal.Browser.Tests;

public sealed class StaticSiteTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private StaticSite? _site;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("404.html", "borta");
        _folder.Write("regioner/index.html", "regioner");
        _folder.Write("data/insatser.csv", "id\n");
        _folder.Write("data/katalog.jsonld", "{}");
        _site = await StaticSite.ServeAsync(_folder.Path);
    }

    [Theory]
    [InlineData("/regioner/", HttpStatusCode.OK, "text/html; charset=utf-8", "regioner")]
    [InlineData("/regioner/index.html", HttpStatusCode.OK, "text/html; charset=utf-8", "regioner")]
    [InlineData("/data/insatser.csv", HttpStatusCode.OK, "text/csv; charset=utf-8", "id\n")]
    [InlineData("/data/katalog.jsonld", HttpStatusCode.OK, "application/ld+json", "{}")]
    [InlineData("/saknas/", HttpStatusCode.NotFound, "text/html; charset=utf-8", "borta")]
    [InlineData("/data/", HttpStatusCode.NotFound, "text/html; charset=utf-8", "borta")]
    public async Task A_path_is_answered_as_a_static_web_host_does(
        string path, HttpStatusCode status, string type, string body)
    {
        using var answer = await _client.GetAsync(_site!.At(path));

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType?.ToString().ShouldBe(type);
        (await answer.Content.ReadAsStringAsync()).ShouldBe(body);
    }

    [Fact]
    public async Task A_folder_without_its_slash_redirects_to_the_one_with()
    {
        using var answer = await _client.GetAsync(_site!.At("/regioner"));

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location?.ToString().ShouldEndWith("/regioner/");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        _folder.Dispose();
    }
}

namespace Portal.Browser.Tests;

public sealed class NuHtmlCheckerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task An_unclosed_element_is_reported_with_its_file_and_a_valid_page_is_not()
    {
        _folder.Write("valid.html", Page("<p>Hej</p>"));
        _folder.Write("sub/broken.html", Page("<section><h2>Hej</h2>"));

        var errors = await NuHtmlChecker.CheckAsync(_folder.Path);

        errors.ShouldNotBeEmpty();
        errors.ShouldAllBe(error => error.Contains("sub/broken.html"));
    }

    public void Dispose() => _folder.Dispose();

    private static string Page(string body) =>
        $"<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>T</title></head><body><h1>T</h1>{body}</body></html>";
}

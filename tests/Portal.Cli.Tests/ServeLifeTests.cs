using System.Net;
using System.Net.Sockets;

namespace Portal.Cli.Tests;

/// <summary>How serving begins, goes on while records change, and ends.</summary>
public sealed class ServeLifeTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    public ValueTask InitializeAsync()
    {
        _folder.Write("statiq.json", """{ "Host": "a.example", "SiteTitle": "A" }""");
        SmallInput.Write(_folder.At("input"));
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_port_in_use_is_refused_if_it_was_asked_for()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var (exitCode, _, error) = await PortalProcess.RunAsync(_folder.Path, "serve", "--port", $"{port}");

        exitCode.ShouldBe(2);
        error.ShouldContain($"Port {port} is in use");
    }

    [Fact]
    public async Task Ctrl_c_ends_serving_quietly_even_while_a_browser_listens()
    {
        await using var server = await PortalServer.StartAsync(_folder.Path);
        using var events = await _client.GetStreamAsync(new Uri(server.Address, "/_portal/events?path=/"));
        var said = server.Said;

        (await server.InterruptAsync()).ShouldBe(0);
        server.Said.Trim().ShouldBe(said.Trim());
    }

    [Fact]
    public async Task Broken_records_give_a_page_of_problems_until_they_are_mended()
    {
        var record = _folder.At($"input/{SmallInput.Record}");
        var good = await File.ReadAllTextAsync(record);
        await File.WriteAllTextAsync(record, good.Replace("region: gotland", "region: gottland", StringComparison.Ordinal));
        await using var server = await PortalServer.StartAsync(_folder.Path);

        using (var page = await GetAsync(server, "/404.html"))
        {
            page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await page.Content.ReadAsStringAsync()).ShouldContain($"<code>input/{SmallInput.Record}:3:9</code>");
        }

        await File.WriteAllTextAsync(record, good);
        await server.WaitForAsync("Rebuilt");
        using (var page = await GetAsync(server, "/404.html"))
        {
            page.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_record_that_breaks_leaves_the_last_good_site()
    {
        await using var server = await PortalServer.StartAsync(_folder.Path);

        // As editors save: a new file that takes the old one's place.
        _folder.Write("input/initiatives/gotland/redriv.md~", "");
        File.Delete(_folder.At("input/initiatives/gotland/redriv.md~"));
        var temporary = _folder.Write("redriv.tmp", "---\ntitle: [\n---\n");
        File.Move(temporary, _folder.At($"input/{SmallInput.Record}"), overwrite: true);

        await server.WaitForAsync("the last good site is shown");
        using var page = await GetAsync(server, "/404.html");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var problems = await GetAsync(server, "/_portal/problems");
        (await problems.Content.ReadAsStringAsync()).ShouldContain("yaml-syntax");
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<HttpResponseMessage> GetAsync(PortalServer server, string path) => _client.GetAsync(new Uri(server.Address, path));
}

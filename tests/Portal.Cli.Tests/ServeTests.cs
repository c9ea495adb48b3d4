using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Portal.Cli.Tests;

public sealed class ServeTests : IAsyncLifetime
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
    public async Task The_site_is_answered_as_by_a_static_host()
    {
        await using var server = await PortalServer.StartAsync(_folder.Path);

        using var page = await GetAsync(server, "/404.html");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await page.Content.ReadAsStringAsync()).ShouldContain("/_portal/reload.js");

        using var missing = await GetAsync(server, "/saknas/");
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await missing.Content.ReadAsStringAsync()).ShouldContain("</html>");

        using var robots = await GetAsync(server, "/robots.txt");
        robots.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");

        using var icon = await GetAsync(server, "/favicon.svg");
        icon.Content.Headers.ContentType!.ToString().ShouldBe("image/svg+xml");

        using var folder = await GetAsync(server, SmallInput.RecordAddress.TrimEnd('/') + "?a=b");
        folder.Headers.Location!.OriginalString.ShouldBe(SmallInput.RecordAddress + "?a=b");

        // Nothing of the preview is published.
        Directory.Exists(_folder.At("output")).ShouldBeFalse();
    }

    [Fact]
    public async Task Head_and_range_are_answered()
    {
        await using var server = await PortalServer.StartAsync(_folder.Path);

        using var head = await _client.SendAsync(new(HttpMethod.Head, new Uri(server.Address, "/robots.txt")));
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeGreaterThan(20);

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/robots.txt"));
        request.Headers.Range = new RangeHeaderValue(0, 9);
        using var part = await _client.SendAsync(request);
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsStringAsync()).ShouldBe("User-agent");

        using var post = await _client.PostAsync(new Uri(server.Address, "/"), new StringContent(""));
        post.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Odd_paths_lead_to_nothing()
    {
        await using var server = await PortalServer.StartAsync(_folder.Path);
        string[] paths =
        [
            "/../../../../etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "/..\\..\\etc\\passwd", "/_portal/../../etc/passwd",
            "//evil.example/insatser", "/%00", "/%ff%fe/", "/robots.txt/", "/.portal-site", "/_portal/", "/_portal/x",
        ];
        foreach (var path in paths)
        {
            (await SendRawAsync(server, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).ShouldBeOneOf(["400", "404"], path);
        }
    }

    [Fact]
    public async Task Names_that_were_made_to_lead_here_are_refused()
    {
        await using var server = await PortalServer.StartAsync(_folder.Path);
        foreach (var host in (string[])["evil.example", "localhost.evil.example", "192.168.0.1"])
        {
            (await SendRawAsync(server, $"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).ShouldBe("421", host);
        }

        (await SendRawAsync(server, "GET /404.html HTTP/1.1\r\nHost: 127.0.0.1:1\r\nConnection: close\r\n\r\n")).ShouldBe("200");
    }

    [Fact]
    public async Task A_link_root_is_part_of_every_address()
    {
        _folder.Write("statiq.json", """{ "Host": "a.example", "SiteTitle": "A", "LinkRoot": "/data" }""");
        await using var server = await PortalServer.StartAsync(_folder.Path);

        server.Address.AbsolutePath.ShouldBe("/data/");
        using var root = await GetAsync(server, "/");
        root.Headers.Location!.OriginalString.ShouldBe("/data/");
        using var robots = await GetAsync(server, "/data/robots.txt");
        robots.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var beside = await GetAsync(server, "/robots.txt");
        beside.StatusCode.ShouldBe(HttpStatusCode.NotFound);
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

    private static async Task<string> SendRawAsync(PortalServer server, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream);
        return (await reader.ReadToEndAsync()).Split(' ', 3)[1];
    }
}

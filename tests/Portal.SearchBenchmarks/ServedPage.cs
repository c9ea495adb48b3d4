using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;

namespace Portal.SearchBenchmarks;

/// <summary>A page whose requests are answered from folders.</summary>
internal sealed class ServedPage(IPage page, string[] folders) : IAsyncDisposable
{
    private const string Origin = "http://benchmark.test";

    // What hosts compress on the way; all else goes as it is.
    private static readonly HashSet<string> Compressed = [".js", ".mjs", ".json", ".html", ".css"];

    // What a search is made of. The page around it is counted elsewhere.
    private static readonly HashSet<string> Uncounted = [".html", ".css", ".svg", ".png"];

    /// <summary>Requests for scripts and what they read answered since <see cref="Reset"/>.</summary>
    public int Requests { get; private set; }

    /// <summary>Their bytes over the wire since <see cref="Reset"/>: scripts and texts as gzip, all else as it is.</summary>
    public long Bytes { get; private set; }

    public async Task StartAsync()
    {
        await page.RouteAsync("**/*", AnswerAsync);
        await page.GotoAsync(Origin + "/empty.html");
        Reset();
    }

    public void Reset() => (Requests, Bytes) = (0, 0);

    public async Task<JsonElement> EvaluateAsync(string script, object? argument = null) => (await page.EvaluateAsync<JsonElement?>(script, argument))!.Value;

    /// <summary>Goes to a page of the site, until some element is there.</summary>
    public async Task GoToAsync(string address, string selector)
    {
        await page.GotoAsync(Origin + address);
        await page.Locator(selector).First.WaitForAsync();
    }

    /// <summary>Waits until nothing has been asked for during some time.</summary>
    public async Task RestAsync(TimeSpan time)
    {
        for (var before = -1; before != Requests;)
        {
            before = Requests;
            await Task.Delay(time);
        }
    }

    public Task AddScriptAsync(string path) => page.AddScriptTagAsync(new() { Path = path });

    public async Task SlowDownAsync(int times)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = times });
    }

    public ValueTask DisposeAsync() => page.Context.DisposeAsync();

    private async Task AnswerAsync(IRoute route)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        if (path == "/empty.html")
        {
            await route.FulfillAsync(new() { ContentType = "text/html", Body = "<!DOCTYPE html><html lang=\"sv\"><title>.</title>" });
            return;
        }

        path += path.EndsWith('/') ? "index.html" : "";
        var file = folders.Select(folder => folder + path).FirstOrDefault(File.Exists);
        var bytes = file is null ? [] : await File.ReadAllBytesAsync(file);
        if (!Uncounted.Contains(Path.GetExtension(path)))
        {
            lock (this)
            {
                Requests++;
                Bytes += Compressed.Contains(Path.GetExtension(path)) ? GzipLength(bytes) : bytes.Length;
            }
        }

        await route.FulfillAsync(new()
        {
            Status = file is null ? 404 : 200,
            BodyBytes = bytes,
            ContentType = Path.GetExtension(path) switch
            {
                ".js" or ".mjs" => "text/javascript",
                ".json" => "application/json",
                ".html" => "text/html",
                ".css" => "text/css",
                ".svg" => "image/svg+xml",
                ".wasm" => "application/wasm",
                _ => "application/octet-stream",
            },
        });
    }

    private static long GzipLength(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return compressed.Length;
    }
}

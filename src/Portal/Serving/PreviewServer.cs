using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Portal.Serving;

/// <summary>
/// Shows a site to browsers on this machine, and to them alone, as a static host would: <c>/a/</c> is <c>a/index.html</c>, <c>/a</c>
/// redirects to <c>/a/</c>, what is missing is <c>404.html</c>. Pages reload when they have changed.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly FileExtensionContentTypeProvider ContentTypes = MakeContentTypes();

    private readonly WebApplication _app;
    private readonly string _linkRoot;
    private volatile Moment _now = new(Snapshot.Empty);

    private PreviewServer(WebApplication app, string linkRoot)
    {
        _app = app;
        _linkRoot = linkRoot;
        app.Run(AnswerAsync);
    }

    /// <summary>The site's address here: <c>http://localhost:5180/</c>.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Begins to serve.</summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="tries">How many ports to try, from <paramref name="port"/> on, where others are taken.</param>
    /// <param name="linkRoot">The path that the site lives under.</param>
    /// <returns>The server, or null where all these ports are taken.</returns>
    public static async Task<PreviewServer?> StartAsync(int port, int tries, string linkRoot)
    {
        for (var n = 0; n < tries && port + n <= IPEndPoint.MaxPort; n++)
        {
            var builder = WebApplication.CreateEmptyBuilder(new());
            builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                if (port == 0)
                {
                    kestrel.Listen(IPAddress.Loopback, 0);
                }
                else
                {
                    kestrel.ListenLocalhost(port + n);
                }
            });
            var server = new PreviewServer(builder.Build(), linkRoot);
            try
            {
                await server._app.StartAsync();
                var bound = new Uri(server._app.Urls.First()).Port;
                server.Address = $"http://localhost:{bound}{linkRoot}/";
                return server;
            }
            catch (Exception fault) when (IsRefused(fault))
            {
                await server.DisposeAsync();
            }
        }

        return null;
    }

    /// <summary>Shows another moment, and tells the browsers.</summary>
    /// <returns>How many files of the site are new, changed or gone.</returns>
    public int Show(Snapshot snapshot)
    {
        var last = _now;
        var changed = ReferenceEquals(last.Snapshot.Files, snapshot.Files)
            ? 0
            : snapshot.Files.Count(file => !(last.Snapshot.Files.TryGetValue(file.Key, out var content) && ReferenceEquals(content, file.Value)))
                + last.Snapshot.Files.Keys.Count(path => !snapshot.Files.ContainsKey(path));
        _now = new Moment(snapshot);
        last.End();
        return changed;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Browsers that listen would keep the server from stopping.
        _now.End();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        try
        {
            await _app.StopAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // Connections that are still open end with the program.
        }

        await _app.DisposeAsync();
    }

    // The system keeps low ports for its own; Kestrel tells of the two addresses that localhost has one by one, or of both together.
    private static bool IsRefused(Exception fault) => fault switch
    {
        AddressInUseException or SocketException { SocketErrorCode: SocketError.AccessDenied or SocketError.AddressAlreadyInUse } => true,
        AggregateException faults => faults.InnerExceptions.Any(IsRefused),
        IOException { InnerException: { } inner } => IsRefused(inner),
        _ => false,
    };

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // A page of the web whose name was made to lead here (DNS rebinding) has another host's name.
        if (request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            await RefuseAsync(response, StatusCodes.Status421MisdirectedRequest, "This preview answers to localhost alone.\n");
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await RefuseAsync(response, StatusCodes.Status405MethodNotAllowed, "GET and HEAD alone.\n");
            return;
        }

        var path = request.Path.Value ?? "/";
        if (path == PreviewPages.Root + "events")
        {
            await SendEventsAsync(context);
        }
        else if (path.StartsWith(PreviewPages.Root, StringComparison.Ordinal) && PreviewPages.Files.TryGetValue(path[PreviewPages.Root.Length..], out var own))
        {
            await SendAsync(context, StatusCodes.Status200OK, ContentTypeOf(path), own);
        }
        else
        {
            await SendPageAsync(context, path);
        }
    }

    private async Task SendPageAsync(HttpContext context, string path)
    {
        var answer = _now.Answer(path, _linkRoot);
        if (answer.Location is { } location)
        {
            context.Response.Redirect(location + context.Request.QueryString);
            return;
        }

        var type = ContentTypeOf(answer.Path);
        var isPage = type.StartsWith("text/html", StringComparison.Ordinal);
        await SendAsync(context, answer.Status, type, isPage ? PreviewPages.WithScript(answer.Content, HashOf(answer.Content)) : answer.Content);
    }

    private async Task SendEventsAsync(HttpContext context)
    {
        var path = context.Request.Query["path"].ToString();
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        try
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                var now = _now;
                var state = PageState.Of(now.Snapshot, HashOf(now.Answer(path, _linkRoot).Content));
                await context.Response.WriteAsync($"data: {state.ToJson()}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                while (await Task.WhenAny(now.Ended, Task.Delay(Heartbeat, context.RequestAborted)) != now.Ended)
                {
                    // A browser that is gone is found out by writing to it.
                    context.RequestAborted.ThrowIfCancellationRequested();
                    await context.Response.WriteAsync(":\n\n", context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                }

                if (ReferenceEquals(now, _now))
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The browser has gone elsewhere.
        }
    }

    private static async Task SendAsync(HttpContext context, int status, string type, byte[] content)
    {
        if (status == StatusCodes.Status200OK)
        {
            // Answers HEAD and Range as well.
            await Results.Bytes(content, type, enableRangeProcessing: true).ExecuteAsync(context);
            return;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    private static Task RefuseAsync(HttpResponse response, int status, string text)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(text);
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8));

    private static string ContentTypeOf(string path) =>
        ContentTypes.TryGetContentType(path, out var type) ? type : "application/octet-stream";

    private static FileExtensionContentTypeProvider MakeContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        foreach (var (extension, type) in ((string, string)[])
            [
                (".html", "text/html; charset=utf-8"),
                (".css", "text/css; charset=utf-8"),
                (".js", "text/javascript; charset=utf-8"),
                (".mjs", "text/javascript; charset=utf-8"),
                (".txt", "text/plain; charset=utf-8"),
                (".md", "text/markdown; charset=utf-8"),
                (".csv", "text/csv; charset=utf-8"),
                (".json", "application/json"),
                (".jsonl", "application/jsonl"),
                (".jsonld", "application/ld+json"),
                (".geojson", "application/geo+json"),
                (".webmanifest", "application/manifest+json"),
                (".atom", "application/atom+xml"),
                (".ttl", "text/turtle; charset=utf-8"),
                (".rdf", "application/rdf+xml"),
                (".yml", "application/yaml"),
                (".bin", "application/octet-stream"),
            ])
        {
            types.Mappings[extension] = type;
        }

        return types;
    }

    /// <summary>What an address is answered with.</summary>
    private readonly record struct Answered(int Status, string Path, byte[] Content, string? Location = null);

    /// <summary>A snapshot for as long as it is shown.</summary>
    private sealed class Moment(Snapshot snapshot)
    {
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Lazy<byte[]> _problems = new(() => PreviewPages.Problems(snapshot));

        public Snapshot Snapshot => snapshot;

        public Task Ended => _ended.Task;

        public void End() => _ended.TrySetResult();

        public Answered Answer(string path, string linkRoot)
        {
            if (path == PreviewPages.ProblemsAddress)
            {
                return new(StatusCodes.Status200OK, "problems.html", _problems.Value);
            }

            if (snapshot.Files.Count == 0)
            {
                return new(StatusCodes.Status503ServiceUnavailable, "problems.html", _problems.Value);
            }

            if (linkRoot.Length > 0 && path is "/" || path == linkRoot)
            {
                return new(StatusCodes.Status302Found, "", [], linkRoot + "/");
            }

            if (path.StartsWith(linkRoot + "/", StringComparison.Ordinal))
            {
                var file = path[(linkRoot.Length + 1)..];
                var page = file.Length == 0 || file[^1] == '/' ? file + "index.html" : file;
                if (snapshot.Files.TryGetValue(page, out var content))
                {
                    return new(StatusCodes.Status200OK, page, content);
                }

                if (snapshot.Files.ContainsKey(page + "/index.html"))
                {
                    return new(StatusCodes.Status302Found, "", [], path + "/");
                }
            }

            return new(StatusCodes.Status404NotFound, "404.html", snapshot.Files.TryGetValue("404.html", out var missing) ? missing : Encoding.UTF8.GetBytes("404\n"));
        }
    }
}

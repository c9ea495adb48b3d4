using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Portal.Browser.Tests;

/// <summary>
/// Serves a folder on loopback as a static web host does: <c>/a/</c> is <c>a/index.html</c>, <c>/a</c> redirects to
/// <c>/a/</c>, and what is missing is <c>404.html</c> with status 404.
/// </summary>
public sealed class StaticSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StaticSite(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
    }

    /// <summary>The site's root, such as <c>http://127.0.0.1:40123/</c>; the port is free and of the system's choice.</summary>
    public Uri Address { get; }

    /// <summary>Starts serving <paramref name="folder"/>; the server stops when the result is disposed of.</summary>
    public static async Task<StaticSite> ServeAsync(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRouting();
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));

        var app = builder.Build();
        // PhysicalFileProvider wants an absolute path, refuses paths that leave it, and hides files that start with a dot.
        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = ContentTypes() });
        app.Run(context => SendNotFoundAsync(context, files));
        await app.StartAsync();
        return new StaticSite(app, new Uri(app.Urls.Single()));
    }

    /// <summary>The absolute address of a path of the site: <c>/regioner/</c>.</summary>
    public string At(string path) => new Uri(Address, path).AbsoluteUri;

    /// <summary>Stops the server.</summary>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task SendNotFoundAsync(HttpContext context, PhysicalFileProvider files)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (files.GetFileInfo("404.html") is { Exists: true } page)
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(page);
        }
    }

    private static FileExtensionContentTypeProvider ContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".html"] = "text/html; charset=utf-8";
        types.Mappings[".css"] = "text/css; charset=utf-8";
        types.Mappings[".js"] = "text/javascript; charset=utf-8";
        types.Mappings[".csv"] = "text/csv; charset=utf-8";
        types.Mappings[".json"] = "application/json";
        types.Mappings[".jsonld"] = "application/ld+json";
        types.Mappings[".geojson"] = "application/geo+json";
        types.Mappings[".webmanifest"] = "application/manifest+json";
        types.Mappings[".ttl"] = "text/turtle; charset=utf-8";
        types.Mappings[".rdf"] = "application/rdf+xml";
        types.Mappings[".yml"] = "application/yaml";
        types.Mappings[".bin"] = "application/octet-stream";
        return types;
    }
}

using Portal.Build.Rendering;
using Portal.Build.Settings;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Theme;

namespace Portal.Build;

/// <summary>The front door: from settings and records to a folder with the whole site.</summary>
public static class Site
{
    /// <summary>Builds the site that <paramref name="settings"/> describe.</summary>
    /// <param name="settings">The site's settings.</param>
    /// <param name="root">The folder that the settings' paths are relative to.</param>
    /// <returns>The number of pages written.</returns>
    public static async Task<int> BuildAsync(SiteSettings settings, string root)
    {
        var output = Path.Combine(root, settings.OutputPath);
        Directory.CreateDirectory(output);
        var site = new SiteContext(
            PortalGraph.Link(InputReader.Read(Path.Combine(root, settings.InputPaths[0]))),
            settings.SiteTitle,
            settings.Address,
            settings.LinkRoot,
            settings.Repository,
            new Dictionary<string, string> { ["css/site.css"] = "/assets/css/site.css", ["favicon.svg"] = "/assets/favicon.svg" });
        var count = 0;
        foreach (var page in SitePages.Of(site))
        {
            var path = page.Address.EndsWith('/') ? page.Address + "index.html" : page.Address;
            var file = Path.Combine(output, path.TrimStart('/'));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, await PageRenderer.RenderAsync(page));
            count++;
        }

        return count;
    }
}

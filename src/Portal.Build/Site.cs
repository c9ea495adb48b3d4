using Portal.Build.Rendering;
using Portal.Build.Settings;
using Portal.Theme.Pages;

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
        var page = await PageRenderer.RenderAsync<NotFoundPage>(
            new Dictionary<string, object?> { [nameof(NotFoundPage.SiteTitle)] = settings.SiteTitle });
        await File.WriteAllTextAsync(Path.Combine(output, "404.html"), page);
        return 1;
    }
}

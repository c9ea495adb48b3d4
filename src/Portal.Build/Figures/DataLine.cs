using System.Globalization;
using Portal.Theme;
using Portal.Theme.Data;

namespace Portal.Build.Figures;

/// <summary>Whose data it is and of which day, for files that are made in the browser.</summary>
internal static class DataLine
{
    /// <summary>"Öppna insatser. Uppgifternas version: 2026-03-01.": the day that the data package and the catalogue tell as well.</summary>
    public static string Of(SiteContext site)
    {
        var version = SiteDownloads.SettingsOf(site).Version;
        return string.Create(CultureInfo.InvariantCulture, $"{site.Title}. Uppgifternas version: {version:yyyy-MM-dd}.");
    }
}

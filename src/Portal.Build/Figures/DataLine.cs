using System.Globalization;
using Portal.Theme;
using Portal.Theme.Data;

namespace Portal.Build.Figures;

/// <summary>Whose data it is and of which day, for files that are made in the browser.</summary>
internal static class DataLine
{
    /// <summary>"Öppna insatser. Uppgifter från 2026-03-01, version 2026.3.1.": the same version as the data package has.</summary>
    public static string Of(SiteContext site)
    {
        var version = SiteDownloads.SettingsOf(site).Version;
        return string.Create(CultureInfo.InvariantCulture, $"{site.Title}. Uppgifter från {version:yyyy-MM-dd}, version {version:yyyy.M.d}.");
    }
}

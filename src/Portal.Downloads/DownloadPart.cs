using Portal.Content.Graph;

namespace Portal.Downloads;

/// <summary>A part of the data with files of its own: a region, a theme, a goal of Agenda 2030 or a year.</summary>
/// <param name="Scope">Which part.</param>
/// <param name="Folder">Where its files lie in the site: <c>data/regioner/gotland/</c>.</param>
/// <param name="Group">The initiatives in it: those that its page counts.</param>
public sealed record DownloadPart(DownloadScope Scope, string Folder, InitiativeGroup Group)
{
    /// <summary>The page that lists its files, from the site's root.</summary>
    public string Address => "/" + Folder;
}

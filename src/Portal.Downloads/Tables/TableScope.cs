using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;

namespace Portal.Downloads.Tables;

/// <summary>What a table is filled from.</summary>
/// <param name="Graph">All records.</param>
/// <param name="Initiatives">The initiatives to tell of.</param>
/// <param name="Settings">The site.</param>
internal sealed record TableScope(PortalGraph Graph, ImmutableArray<Initiative> Initiatives, DownloadSettings Settings)
{
    public string? OrganisationId(string? name) => name is null ? null : Graph.OrganisationNamed(name).Id.Value;

    public string RegionName(Slug region) => Graph.Region(region).ShortName;

    public string Url(string address) => Settings.Absolute(address);
}

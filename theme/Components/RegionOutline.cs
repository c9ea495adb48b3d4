using System.Collections.Immutable;
using System.Xml.Linq;
using Portal.Content.Text;

namespace Portal.Theme.Components;

/// <summary>The outline of a region on the map of Sweden, <c>assets/regions.svg</c>.</summary>
/// <param name="Region">The region's id.</param>
/// <param name="Path">The outline as SVG path data, in the map's coordinates.</param>
public sealed record RegionOutline(Slug Region, string Path)
{
    /// <summary>All outlines, and the part of the coordinate system that they fill.</summary>
    public static (string ViewBox, ImmutableArray<RegionOutline> Regions) Sweden { get; } = Read();

    private static (string ViewBox, ImmutableArray<RegionOutline> Regions) Read()
    {
        using var file = typeof(RegionOutline).Assembly.GetManifestResourceStream("assets/regions.svg")!;
        var svg = XDocument.Load(file).Root!;
        return (svg.Attribute("viewBox")!.Value, [.. svg.Elements().Where(element => element.Name.LocalName == "path")
            .Select(path => new RegionOutline(new(path.Attribute("id")!.Value), path.Attribute("d")!.Value))]);
    }
}

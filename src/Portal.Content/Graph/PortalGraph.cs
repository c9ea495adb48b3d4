using Portal.Content.Reading;

namespace Portal.Content.Graph;

/// <summary>All records, linked to each other; immutable.</summary>
public sealed class PortalGraph
{
    private PortalGraph()
    {
    }

    /// <summary>Links records that were read and checked without an error.</summary>
    public static PortalGraph Link(InputReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new PortalGraph();
    }
}

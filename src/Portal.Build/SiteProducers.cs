using System.Collections.Immutable;
using Portal.Build.Exporting;
using Portal.Build.Planning;

namespace Portal.Build;

/// <summary>What the site has beside its pages.</summary>
public static class SiteProducers
{
    /// <summary>Every producer, in the order in which they run.</summary>
    public static ImmutableArray<SiteProducer> All { get; } = [ChangeFiles.Producer];
}

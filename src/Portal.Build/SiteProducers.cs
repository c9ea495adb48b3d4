using System.Collections.Immutable;
using Portal.Build.Cards;
using Portal.Build.Exporting;
using Portal.Build.Figures;
using Portal.Build.Planning;
using Portal.Build.Progress;
using Portal.Build.Searching;

namespace Portal.Build;

/// <summary>What the site has beside its pages.</summary>
public static class SiteProducers
{
    /// <summary>Every producer, in the order in which they run.</summary>
    public static ImmutableArray<SiteProducer> All { get; } =
    [
        new(Stage.Index, SearchFiles.Of),
        new(Stage.Export, FigureFiles.Of),
        new(Stage.Export, ChangeFiles.Of),
        new(Stage.Export, SocialCards.Of),
        .. DownloadProducers.All,
    ];
}

using System.Collections.Immutable;
using Portal.Build.Progress;
using Portal.Content.Diagnostics;
using Portal.Content.Reading;
using Portal.Theme;

namespace Portal.Build;

/// <summary>How a build went.</summary>
/// <param name="Diagnostics">All problems found, in the order of their places: those of records, or else those of the site.</param>
/// <param name="Reading">What was read, to be handed to the next build.</param>
/// <param name="PagesByKind">How many pages of each kind the site has; empty where the build stopped before the plan.</param>
/// <param name="Stages">The time that each stage took, in their order, as far as the build came.</param>
public sealed record BuildResult(
    ImmutableArray<Diagnostic> Diagnostics,
    InputReading Reading,
    ImmutableSortedDictionary<PageKind, int> PagesByKind,
    ImmutableArray<StageReport> Stages)
{
    /// <summary>What kept the history of the records from being read whole, in English; null where nothing did.</summary>
    public string? HistoryGap { get; init; }

    /// <summary>Whether the site was published. If not, an error stopped it, and the last site stays as it was.</summary>
    public bool IsPublished => Stages is [.., { Stage: Stage.Publish }];
}

using Portal.Build.Progress;
using Portal.Theme;

namespace Portal.Build.Planning;

/// <summary>Makes files of the site from its records, beside the pages: the search index, the downloads.</summary>
/// <param name="Stage">The stage that it is timed under: <see cref="Stage.Index"/> or <see cref="Stage.Export"/>.</param>
/// <param name="Produce">
/// Gives the files, lazily if it likes. Their paths must not collide with each other or with pages. When a producer is asked, the files
/// of those before it have been written. <see cref="ProducedFiles"/> are disposed of once they have been written, or will not be.
/// </param>
public sealed record SiteProducer(Stage Stage, Func<SiteContext, IEnumerable<SiteFile>> Produce);

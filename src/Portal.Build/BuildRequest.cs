using System.Collections.Immutable;
using Portal.Build.Planning;
using Portal.Build.Settings;
using Portal.Content.Reading;

namespace Portal.Build;

/// <summary>What to build.</summary>
/// <param name="Settings">The site's settings.</param>
/// <param name="Input">The folder with the records.</param>
public sealed record BuildRequest(SiteSettings Settings, string Input)
{
    /// <summary>An earlier reading of the same folder, of which unchanged files are not read again.</summary>
    public InputReading? Previous { get; init; }

    /// <summary>Whether the site is published even if links on its pages lead nowhere, for previews; they are told all the same.</summary>
    public bool PublishesBrokenLinks { get; init; }

    /// <summary>How to read what changed in the records; null for a site that does not tell.</summary>
    public HistoryRequest? History { get; init; }

    /// <summary>What makes the files beside the pages.</summary>
    public ImmutableArray<SiteProducer> Producers { get; init; } = SiteProducers.All;
}

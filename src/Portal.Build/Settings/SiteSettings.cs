using System.Collections.Immutable;

namespace Portal.Build.Settings;

/// <summary>
/// The site's settings, as <c>statiq.json</c> holds them. Keys that Statiq has, too, mean what they mean there.
/// <see cref="SettingsReader"/> reads and checks them.
/// </summary>
public sealed record SiteSettings
{
    /// <summary>The site's host name, without scheme, with a port where it has one: <c>oppnainsatser.example</c>.</summary>
    public required string Host { get; init; }

    /// <summary>The path that the site lives under on its host: empty at the root, else <c>/path</c>, without a slash at its end.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>Whether absolute links use https. True unless the settings say otherwise.</summary>
    public bool LinksUseHttps { get; init; } = true;

    /// <summary>The site's name, as readers see it.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The folder that the site is written to, relative to the settings file.</summary>
    public string OutputPath { get; init; } = "output";

    /// <summary>The folder that records are read from, relative to the settings file: the one entry of <c>InputPaths</c>.</summary>
    public string InputPath { get; init; } = "input";

    /// <summary>The web address of the repository with the records, for "rätta" links; empty while there is none.</summary>
    public string Repository { get; init; } = "";

    /// <summary>Who answers questions about the data and the site; null for the site's own name.</summary>
    public string? ContactName { get; init; }

    /// <summary>Where questions go by e-mail; null while there is no such address.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>
    /// Hashes of commits, or their beginnings, whose details the history does not show: where someone was named who should not have been.
    /// </summary>
    public ImmutableArray<string> WithheldChanges { get; init; } = [];

    /// <summary>The site's absolute address, which ends in a slash.</summary>
    public Uri Address => new($"{(LinksUseHttps ? "https" : "http")}://{Host}{LinkRoot}/");
}

using System.Collections.Immutable;
using Portal.Content.Diagnostics;

namespace Portal.Build.Settings;

/// <summary>What was read of a settings file.</summary>
/// <param name="Settings">The settings, or null where there are problems.</param>
/// <param name="Diagnostics">The problems, in the order of their places.</param>
public sealed record SettingsReading(SiteSettings? Settings, ImmutableArray<Diagnostic> Diagnostics);

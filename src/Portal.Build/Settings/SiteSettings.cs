using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portal.Build.Settings;

/// <summary>The site's settings, as <c>statiq.json</c> holds them. Keys that Statiq has, too, mean what they mean there.</summary>
public sealed partial record SiteSettings
{
    /// <summary>The site's host name, without scheme: <c>oppnainsatser.example</c>.</summary>
    public required string Host { get; init; }

    /// <summary>The path that the site lives under on its host: empty at the root, else <c>/path</c>.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>Whether absolute links use https. True unless the settings say otherwise.</summary>
    public bool LinksUseHttps { get; init; } = true;

    /// <summary>The site's name, as readers see it.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The folder that the site is written to, relative to the settings file.</summary>
    public string OutputPath { get; init; } = "output";

    /// <summary>The folders that records and pages are read from, relative to the settings file.</summary>
    public IReadOnlyList<string> InputPaths { get; init; } = ["input"];

    /// <summary>The web address of the repository with the records, for "rätta" links; empty while there is none.</summary>
    public string Repository { get; init; } = "";

    /// <summary>The language of the site's texts, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "sv";

    /// <summary>The site's absolute address, which ends in a slash.</summary>
    [JsonIgnore]
    public Uri Address => new($"{(LinksUseHttps ? "https" : "http")}://{Host}/{LinkRoot.Trim('/')}".TrimEnd('/') + "/");

    /// <summary>Reads settings from their JSON text; comments and trailing commas are allowed.</summary>
    /// <exception cref="JsonException">The text is not JSON, or a required key is missing or of the wrong type.</exception>
    public static SiteSettings Parse(string json) =>
        JsonSerializer.Deserialize(json, Json.Default.SiteSettings) ?? throw new JsonException("The settings are null.");

    [JsonSourceGenerationOptions(ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
    [JsonSerializable(typeof(SiteSettings))]
    private sealed partial class Json : JsonSerializerContext;
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Portal.Theme;

namespace Portal.Build.Assets;

/// <summary>
/// The theme's assets, from its assembly. Each is named after its content, so that browsers may keep it for ever; references between
/// stylesheets and between script modules follow.
/// </summary>
public static partial class ThemeAssets
{
    private const string Prefix = "assets/";

    // Asked for by name by browsers and search engines, so it keeps the name.
    private const string Favicon = "favicon.svg";

    // What programs import by name, too.
    private const string SearchName = "js/search.js";

    /// <summary>Every asset, in the order of the names.</summary>
    public static ImmutableArray<Asset> All { get; } = Load();

    /// <summary>The script of the search, which is published with the index.</summary>
    public static Asset Search { get; } = All.Single(asset => asset.Name == SearchName);

    /// <summary>From logical names to addresses from the root: <c>css/site.css</c> to <c>/assets/site.1a2b3c4d.css</c>.</summary>
    public static IReadOnlyDictionary<string, string> Addresses { get; } =
        All.ToFrozenDictionary(asset => asset.Name, asset => "/" + asset.Path);

    /// <summary>Names assets after their content, and follows the references between them.</summary>
    /// <param name="sources">Logical names and contents.</param>
    /// <exception cref="InvalidDataException">Assets refer to each other in a circle, or to one that does not exist.</exception>
    public static ImmutableArray<Asset> Of(IReadOnlyDictionary<string, byte[]> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        sources = JoinScripts(sources);
        var done = new Dictionary<string, Asset>();
        var open = new HashSet<string>();
        return [.. sources.Keys.Order(StringComparer.Ordinal).Select(Finish)];

        Asset Finish(string name)
        {
            if (done.TryGetValue(name, out var asset))
            {
                return asset;
            }

            if (!open.Add(name))
            {
                throw new InvalidDataException($"The asset {name} refers to itself, directly or through others.");
            }

            var content = sources[name];
            if (References(name) is { } pattern)
            {
                content = Encoding.UTF8.GetBytes(pattern.Replace(Encoding.UTF8.GetString(content), match => Follow(name, match)));
            }

            asset = new Asset(name, PathOf(name, content), content);
            open.Remove(name);
            return done[name] = asset;
        }

        string Follow(string name, Match match)
        {
            var reference = match.Groups["path"].Value;
            var target = Resolve(name, reference);
            return sources.ContainsKey(target)
                ? match.Value.Replace(reference, FromAssets(Finish(target).Path), StringComparison.Ordinal)
                : throw new InvalidDataException($"The asset {name} refers to '{reference}', which does not exist.");
        }
    }

    private static ImmutableArray<Asset> Load()
    {
        var assembly = typeof(SitePages).Assembly;
        return Of(assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(resource => resource[Prefix.Length..], resource =>
            {
                using var stream = assembly.GetManifestResourceStream(resource)!;
                var content = new byte[stream.Length];
                stream.ReadExactly(content);
                return content;
            }));
    }

    // A script stands for what it imports; its parts no one else asks for.
    private static Dictionary<string, byte[]> JoinScripts(IReadOnlyDictionary<string, byte[]> sources)
    {
        var scripts = sources.Where(source => source.Key.EndsWith(".js", StringComparison.Ordinal)).ToDictionary(source => source.Key, source => Encoding.UTF8.GetString(source.Value));
        return sources
            .Where(source => !scripts.Keys.Any(script => ScriptBundle.IsPart(source.Key, script)))
            .ToDictionary(source => source.Key, source => scripts.ContainsKey(source.Key) ? Encoding.UTF8.GetBytes(ScriptBundle.Of(scripts, source.Key, SearchName)) : source.Value);
    }

    private static string PathOf(string name, byte[] content) =>
        name == Favicon ? Favicon
            : name == SearchName ? Prefix + Path.GetFileName(name)
            : $"{Prefix}{Path.GetFileNameWithoutExtension(name)}.{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4))}{Path.GetExtension(name)}";

    private static string FromAssets(string path) =>
        path.StartsWith(Prefix, StringComparison.Ordinal) ? "./" + path[Prefix.Length..] : "../" + path;

    private static Regex? References(string name) => Path.GetExtension(name) switch
    {
        ".css" => InStyles,
        ".js" or ".mjs" => InScripts,
        _ => null,
    };

    private static string Resolve(string from, string reference) =>
        new Uri(new Uri("file:///" + from), reference).AbsolutePath[1..];

    /// <summary>Relative addresses in <c>url(…)</c> and <c>@import "…"</c>; fragments of this document and data: addresses apart.</summary>
    [GeneratedRegex("""(?:url\(\s*["']?|@import\s+["'])(?<path>(?![a-z]+:|/|#)[^"')\s?#]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex InStyles { get; }

    /// <summary>Strings that begin with ./ or ../, as imports and workers have.</summary>
    [GeneratedRegex("""(?<quote>["'])(?<path>\.\.?/[^"'\s?#]+)\k<quote>""")]
    private static partial Regex InScripts { get; }
}

using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Portal.Theme.Tests.Figures;

/// <summary>The records of input as their files have them, read by another way than the site's: to hold its figures against.</summary>
internal static class RawRecords
{
    /// <summary>The front matter of every initiative, by region and name of its file.</summary>
    public static IReadOnlyDictionary<string, YamlMappingNode> InitiativesByReference { get; } =
        Directory.EnumerateFiles(Repository.PathTo("input/initiatives"), "*.md", SearchOption.AllDirectories)
            .ToDictionary(path => $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileNameWithoutExtension(path)}", Read);

    /// <summary>The front matter of every initiative.</summary>
    public static IReadOnlyList<YamlMappingNode> Initiatives { get; } = [.. InitiativesByReference.Values];

    /// <summary>A record's fields.</summary>
    public static YamlMappingNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    /// <summary>The records of a folder of YAML files.</summary>
    public static IReadOnlyList<YamlMappingNode> In(string folder) =>
        [.. Directory.EnumerateFiles(Repository.PathTo($"input/{folder}"), "*", SearchOption.AllDirectories).Select(Read)];

    /// <summary>The records of a register, a file with a list.</summary>
    public static IReadOnlyList<YamlMappingNode> Register(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Repository.PathTo($"input/{file}"))));
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode).Cast<YamlMappingNode>()];
    }

    public static string? Text(this YamlMappingNode record, string field) =>
        record.Children.TryGetValue(new YamlScalarNode(field), out var value) ? ((YamlScalarNode)value).Value : null;

    public static decimal? Number(this YamlMappingNode record, string field) =>
        record.Text(field) is { } text ? decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    public static YamlMappingNode? Map(this YamlMappingNode record, string field) =>
        record.Children.TryGetValue(new YamlScalarNode(field), out var value) ? (YamlMappingNode)value : null;

    public static IReadOnlyList<YamlMappingNode> Maps(this YamlMappingNode record, string field) =>
        record.Children.TryGetValue(new YamlScalarNode(field), out var value) ? [.. ((YamlSequenceNode)value).Cast<YamlMappingNode>()] : [];

    public static IReadOnlyList<string> Texts(this YamlMappingNode record, string field) =>
        record.Children.TryGetValue(new YamlScalarNode(field), out var value) ? [.. ((YamlSequenceNode)value).Cast<YamlScalarNode>().Select(item => item.Value!)] : [];

    /// <summary>Every theme of an initiative.</summary>
    public static IEnumerable<string> Themes(this YamlMappingNode initiative) => initiative.Texts("also_themes").Prepend(initiative.Text("theme")!);

    /// <summary>The indicators that have targets, with what came of each in the words of the site.</summary>
    public static IEnumerable<string> Outcomes(this YamlMappingNode initiative) =>
        initiative.Maps("indicators").Where(indicator => indicator.Number("target") is not null).Select(indicator =>
        {
            var (start, target, outcome) = (indicator.Number("baseline"), indicator.Number("target")!.Value, indicator.Number("outcome"));
            var isDown = indicator.Text("target_qualifier") == "at-most" || target < start;
            return outcome is not { } value ? "Utfall okänt"
                : (isDown ? value <= target : value >= target) ? "Nått"
                : indicator.Text("target_qualifier") != "at-most" && (isDown ? value < start : value > (start ?? 0)) ? "Delvis nått"
                : "Ej nått";
        });

    private static YamlMappingNode Read(string path)
    {
        var text = File.ReadAllText(path);
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            text = text[4..text.IndexOf("\n---", StringComparison.Ordinal)];
        }

        return Parse(text);
    }
}

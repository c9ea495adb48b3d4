using YamlDotNet.RepresentationModel;

namespace Portal.Content.Tests.Migration;

/// <summary>
/// A file as first transcribed, read by another road than the generator's own: YamlDotNet's general tree, with no types and no fields.
/// </summary>
/// <param name="Path">The file's path in the input folder.</param>
/// <param name="Values">Every value with the keys above it, as "funding[].amount"; nulls left out.</param>
/// <param name="Body">The Markdown under the front matter, if any.</param>
internal sealed record OriginalRecord(string Path, IReadOnlyList<(string Keys, string Value)> Values, string Body)
{
    /// <summary>An initiative's name: region/slug.</summary>
    public string Initiative => Path.Replace("initiatives/", "", StringComparison.Ordinal).Replace(".md", "", StringComparison.Ordinal);

    /// <summary>The folder, or the file's own name where it lies in none.</summary>
    public string Kind => Path.Split('/')[0];

    public static OriginalRecord Read((string Path, string Text) file)
    {
        var (yaml, body) = file.Path.EndsWith(".md", StringComparison.Ordinal) && file.Text.Split("---\n", 3) is [_, var front, var rest]
            ? (front, rest)
            : (file.Text, "");
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return new(file.Path, [.. Walk("", stream.Documents[0].RootNode)], body);
    }

    /// <summary>The values under keys, in their order.</summary>
    public IEnumerable<string> Of(params string[] keys) =>
        Values.Where(value => keys.Contains(value.Keys)).Select(value => value.Value);

    /// <summary>Items of a list of groups, each as its keys with their values.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Items(string list)
    {
        Dictionary<string, string> item = [];
        foreach (var (keys, value) in Values.Where(value => value.Keys.StartsWith($"{list}[].", StringComparison.Ordinal)))
        {
            var key = keys[(list.Length + 3)..];
            if (item.ContainsKey(key) || (key == "name" && item.Count > 0))
            {
                yield return item;
                item = [];
            }

            item[key] = value;
        }

        if (item.Count > 0)
        {
            yield return item;
        }
    }

    private static IEnumerable<(string Keys, string Value)> Walk(string keys, YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(child => Walk($"{keys}{(keys.Length == 0 ? "" : ".")}{((YamlScalarNode)child.Key).Value}", child.Value)),
        YamlSequenceNode sequence => sequence.Children.SelectMany(child => Walk($"{keys}[]", child)),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "" or "null" or "~" } => [],
        YamlScalarNode scalar => [(keys, scalar.Value!)],
        _ => throw new InvalidOperationException($"{keys} is a {node.NodeType}."),
    };
}

using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Portal.Downloads.Tests;

/// <summary>Reads YAML as JSON, by the core schema of YAML 1.2: so are records seen by an editor that has our schemas.</summary>
internal static class YamlTree
{
    /// <summary>The fields of a record file: the whole, or what stands between the two lines of hyphens.</summary>
    public static JsonNode ReadFile(string path)
    {
        var text = File.ReadAllText(path);
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            text = text.Split("---\n", 3)[1];
        }

        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return Read(parser)!;
    }

    private static JsonNode? Read(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return scalar.Style == ScalarStyle.Plain ? Typed(scalar.Value) : JsonValue.Create(scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                list.Add(Read(parser));
            }

            return list;
        }

        parser.Consume<MappingStart>();
        var mapping = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            mapping.Add(parser.Consume<Scalar>().Value, Read(parser));
        }

        return mapping;
    }

    private static JsonValue? Typed(string text) => text switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };
}

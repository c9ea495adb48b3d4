using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.Downloads.Tests;

/// <summary>
/// JSON Schema, draft 2020-12, as far as our schemas use it: the rules that a schema keeps (json-schema.org/draft/2020-12/schema), and what
/// an instance must be to be valid. A keyword that is not known here is a fault, so that nothing goes unchecked.
/// </summary>
internal sealed class JsonSchemaRules
{
    private static readonly string[] Types = ["null", "boolean", "object", "array", "number", "string", "integer"];

    private readonly JsonObject _root;

    public JsonSchemaRules(string schema)
    {
        _root = JsonNode.Parse(schema)!.AsObject();
        _root["$schema"]!.GetValue<string>().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        Uri.IsWellFormedUriString(_root["$id"]!.GetValue<string>(), UriKind.Absolute).ShouldBeTrue();
        CheckSchema(_root, "#");
    }

    /// <summary>What is wrong with an instance; nothing where it is valid.</summary>
    public IEnumerable<string> Faults(JsonNode? instance) => Faults(_root, instance, "");

    /// <summary>What is wrong with an instance of one of the definitions.</summary>
    public IEnumerable<string> Faults(JsonNode? instance, string definition) => Faults(Resolve($"#/$defs/{definition}"), instance, "");

    private void CheckSchema(JsonNode? node, string at)
    {
        var schema = node.ShouldBeOfType<JsonObject>(at);
        foreach (var (keyword, value) in schema)
        {
            var here = $"{at}/{keyword}";
            switch (keyword)
            {
                case "$schema" or "$id" or "title" or "description":
                    value!.GetValueKind().ShouldBe(JsonValueKind.String, here);
                    break;
                case "$ref":
                    Resolve(value!.GetValue<string>()).ShouldNotBeNull(here);
                    break;
                case "$defs" or "properties" or "patternProperties":
                    foreach (var (name, inner) in value!.AsObject())
                    {
                        if (keyword == "patternProperties")
                        {
                            _ = new Regex(name);
                        }

                        CheckSchema(inner, $"{here}/{name}");
                    }

                    break;
                case "items":
                    CheckSchema(value, here);
                    break;
                case "anyOf":
                    value!.AsArray().ShouldNotBeEmpty(here);
                    foreach (var inner in value.AsArray())
                    {
                        CheckSchema(inner, here);
                    }

                    break;
                case "type":
                    TypesOf(value!).ShouldBeSubsetOf(Types, here);
                    TypesOf(value!).ShouldBeUnique(here);
                    break;
                case "required":
                    value!.AsArray().Select(name => name!.GetValue<string>()).ShouldBeUnique(here);
                    break;
                case "enum":
                    value!.AsArray().Select(item => item!.ToJsonString()).ShouldBeUnique(here);
                    break;
                case "pattern":
                    _ = new Regex(value!.GetValue<string>());
                    break;
                case "minLength":
                    value!.GetValue<int>().ShouldBeGreaterThanOrEqualTo(0, here);
                    break;
                case "minimum" or "maximum":
                    value!.GetValueKind().ShouldBe(JsonValueKind.Number, here);
                    break;
                case "additionalProperties" or "uniqueItems":
                    value!.GetValueKind().ShouldBeOneOf(JsonValueKind.True, JsonValueKind.False);
                    break;
                default:
                    throw new ShouldAssertException($"{here} is not a keyword that these rules know.");
            }
        }
    }

    private IEnumerable<string> Faults(JsonObject schema, JsonNode? instance, string at)
    {
        var kind = instance?.GetValueKind() ?? JsonValueKind.Null;
        foreach (var (keyword, value) in schema)
        {
            var faults = keyword switch
            {
                "$ref" => Faults(Resolve(value!.GetValue<string>())!, instance, at),
                "anyOf" => value!.AsArray().Any(inner => !Faults(inner!.AsObject(), instance, at).Any()) ? [] : [$"{at} is none of several"],
                "type" => TypesOf(value!).Any(type => Is(type, instance, kind)) ? [] : [$"{at} is {kind}, not {value}"],
                "enum" => value!.AsArray().Any(item => JsonNode.DeepEquals(item, instance)) ? [] : [$"{at} is {instance}"],
                "pattern" when kind == JsonValueKind.String => Regex.IsMatch(instance!.GetValue<string>(), value!.GetValue<string>()) ? [] : [$"{at} is {instance}, not like {value}"],
                "minLength" when kind == JsonValueKind.String => instance!.GetValue<string>().Length >= value!.GetValue<int>() ? [] : [$"{at} is too short"],
                "minimum" when kind == JsonValueKind.Number => Number(instance!) >= Number(value!) ? [] : [$"{at} is {instance}, less than {value}"],
                "maximum" when kind == JsonValueKind.Number => Number(instance!) <= Number(value!) ? [] : [$"{at} is {instance}, more than {value}"],
                "items" when kind == JsonValueKind.Array => instance!.AsArray().SelectMany((item, i) => Faults(value!.AsObject(), item, $"{at}/{i}")),
                "uniqueItems" when kind == JsonValueKind.Array => instance!.AsArray().Select(item => item?.ToJsonString()).Distinct().Count() == instance.AsArray().Count ? [] : [$"{at} has an item twice"],
                "required" when kind == JsonValueKind.Object => value!.AsArray().Select(name => name!.GetValue<string>()).Where(name => !instance!.AsObject().ContainsKey(name)).Select(name => $"{at} lacks {name}"),
                "properties" when kind == JsonValueKind.Object => value!.AsObject().Where(property => instance!.AsObject().ContainsKey(property.Key)).SelectMany(property => Faults(property.Value!.AsObject(), instance![property.Key], $"{at}/{property.Key}")),
                "patternProperties" when kind == JsonValueKind.Object => value!.AsObject().SelectMany(pattern => instance!.AsObject().Where(property => Regex.IsMatch(property.Key, pattern.Key)).SelectMany(property => Faults(pattern.Value!.AsObject(), property.Value, $"{at}/{property.Key}"))),
                "additionalProperties" when kind == JsonValueKind.Object => instance!.AsObject().Select(property => property.Key).Where(name => !IsKnown(schema, name)).Select(name => $"{at} has {name}"),
                _ => [],
            };
            foreach (var fault in faults)
            {
                yield return fault;
            }
        }
    }

    private static bool IsKnown(JsonObject schema, string name) =>
        (schema["properties"]?.AsObject().ContainsKey(name) ?? false) || (schema["patternProperties"]?.AsObject().Any(pattern => Regex.IsMatch(name, pattern.Key)) ?? false);

    private static bool Is(string type, JsonNode? instance, JsonValueKind kind) => type switch
    {
        "null" => kind == JsonValueKind.Null,
        "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
        "object" => kind == JsonValueKind.Object,
        "array" => kind == JsonValueKind.Array,
        "string" => kind == JsonValueKind.String,
        "integer" => kind == JsonValueKind.Number && Number(instance!) % 1 == 0,
        _ => kind == JsonValueKind.Number,
    };

    private static decimal Number(JsonNode node) => decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static IEnumerable<string> TypesOf(JsonNode value) => value is JsonArray list ? list.Select(type => type!.GetValue<string>()) : [value.GetValue<string>()];

    private JsonObject Resolve(string reference)
    {
        reference.ShouldStartWith("#/$defs/");
        return _root["$defs"]![reference["#/$defs/".Length..]].ShouldBeOfType<JsonObject>(reference);
    }
}

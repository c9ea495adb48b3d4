using System.Text.Json.Nodes;
using Portal.Content.Reading;
using Portal.Downloads.Schemas;

namespace Portal.Downloads.Tests;

/// <summary>The JSON Schemas, held against the records as they are written and as they are given away.</summary>
public sealed class SchemaTests(RealData data)
{
    [Fact]
    public void Every_record_in_input_is_valid_by_the_schema_of_its_type()
    {
        var files = Directory.GetFiles(Repository.PathTo("input"), "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yml", StringComparison.Ordinal)).ToList();
        var seen = 0;
        foreach (var type in RecordType.All)
        {
            var schema = new JsonSchemaRules(data.Text($"data/schema/{type.Name}.json"));
            var folder = Repository.PathTo("input", type.Path.Split('/')[0]);
            foreach (var file in files.Where(file => type.IsList ? file == folder : file.StartsWith(folder + "/", StringComparison.Ordinal)))
            {
                schema.Faults(YamlTree.ReadFile(file)).ShouldBeEmpty(file);
                seen++;
            }
        }

        seen.ShouldBeGreaterThan(600);
    }

    [Fact]
    public void Every_type_of_record_has_a_name_in_Swedish() => RecordType.All.ShouldAllBe(type => TypeNames.Of(type.Name) != type.Name);

    [Theory]
    [InlineData("tittle", "\"x\"")]
    [InlineData("kind", "\"projekt\"")]
    [InlineData("year", "\"2023\"")]
    [InlineData("funding", "[{\"amount\": -1}]")]
    [InlineData("goals", "[\"no goal\"]")]
    [InlineData("period", "{\"start\": \"2023-9-1\"}")]
    public void What_is_wrong_in_a_record_is_wrong_by_the_schema(string field, string value)
    {
        var schema = new JsonSchemaRules(data.Text("data/schema/initiative.json"));
        var record = YamlTree.ReadFile(Repository.PathTo("input", "initiatives", "gotland", "exportmoget-gotland.md")).AsObject();
        schema.Faults(record).ShouldBeEmpty();

        record[field] = JsonNode.Parse(value);

        schema.Faults(record).ShouldNotBeEmpty();
    }

    [Fact]
    public void Editors_are_offered_the_values_that_records_may_point_to()
    {
        var schema = JsonNode.Parse(data.Text("data/schema/initiative.json"))!;
        schema["$defs"]!["region"]!["anyOf"]![0]!["enum"]!.AsArray().Count.ShouldBe(data.Graph.Regions.Length);
        schema["$defs"]!["goal"]!["anyOf"]![0]!["enum"]!.AsArray().Select(goal => goal!.GetValue<string>()).ShouldContain("agenda-2030/13");
        schema["properties"]!["kind"]!["enum"]!.AsArray().Select(kind => kind!.GetValue<string>()).ShouldContain("pre-study");
        schema["properties"]!["kind"]!["description"]!.GetValue<string>().ShouldContain("pre-study: Förstudie");
    }

    [Fact]
    public void The_whole_document_each_part_and_each_line_are_valid_by_the_schema_of_the_files()
    {
        var schema = new JsonSchemaRules(data.Text("data/schema/export.json"));
        foreach (var path in data.Paths.Where(path => path.EndsWith("insatser.json", StringComparison.Ordinal)))
        {
            schema.Faults(JsonNode.Parse(data.Bytes(path))).ShouldBeEmpty(path);
        }

        var lines = data.Text("data/oppna-insatser.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe((int)data.File("data/oppna-insatser.jsonl").Records!.Value);
        foreach (var line in lines.Select(line => JsonNode.Parse(line)!))
        {
            schema.Faults(line, line["type"]!.GetValue<string>() + "-record").ShouldBeEmpty();
        }
    }
}

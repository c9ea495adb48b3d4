using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Tests;

/// <summary>The data package, by the rules of specs.frictionlessdata.io, version 1.</summary>
public sealed partial class DataPackageTests(RealData data)
{
    private static readonly string[] FieldTypes = ["string", "number", "integer", "boolean", "year"];

    private JsonNode Package { get; } = JsonNode.Parse(data.Bytes("data/datapackage.json"))!;

    [Fact]
    public void The_package_says_what_it_is_under_which_licence_and_by_whom()
    {
        Package["profile"]!.GetValue<string>().ShouldBe("tabular-data-package");
        Name().IsMatch(Package["name"]!.GetValue<string>()).ShouldBeTrue();
        Package["licenses"]![0]!["name"]!.GetValue<string>().ShouldBe("CC-BY-4.0");
        Package["contributors"]![0]!["title"]!.GetValue<string>().ShouldBe("Öppna insatser");
        Uri.IsWellFormedUriString(Package["homepage"]!.GetValue<string>(), UriKind.Absolute).ShouldBeTrue();
        DateTimeOffset.TryParse(Package["created"]!.GetValue<string>(), out _).ShouldBeTrue();
        Package["resources"]!.AsArray().Select(resource => resource!["name"]!.GetValue<string>()).ShouldBe(DownloadTables.All.Select(table => table.Name).Append("insatser-regionalfonden"), ignoreOrder: true);
    }

    [Fact]
    public void Every_resource_is_a_file_with_the_size_the_hash_and_the_columns_that_it_says()
    {
        foreach (var resource in Package["resources"]!.AsArray())
        {
            var name = resource!["name"]!.GetValue<string>();
            var path = resource["path"]!.GetValue<string>();
            var bytes = data.Bytes("data/" + path);
            resource["profile"]!.GetValue<string>().ShouldBe("tabular-data-resource");
            Name().IsMatch(name).ShouldBeTrue(name);
            resource["bytes"]!.GetValue<long>().ShouldBe(bytes.Length, name);
            resource["hash"]!.GetValue<string>().ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), name);
            var fields = resource["schema"]!["fields"]!.AsArray();
            var (headings, rows) = CsvFile.Read(bytes, resource["dialect"]!["delimiter"]!.GetValue<string>()[0]);
            headings.ShouldBe(fields.Select(field => field!["name"]!.GetValue<string>()), name);
            foreach (var field in fields)
            {
                CheckField(field!, rows.Select(row => row[field!["name"]!.GetValue<string>()]), name);
            }
        }
    }

    [Fact]
    public void Keys_name_fields_and_resources_that_exist()
    {
        var fields = Package["resources"]!.AsArray().ToDictionary(resource => resource!["name"]!.GetValue<string>(), resource => resource!["schema"]!["fields"]!.AsArray().Select(field => field!["name"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal));
        foreach (var resource in Package["resources"]!.AsArray())
        {
            var name = resource!["name"]!.GetValue<string>();
            foreach (var key in resource["schema"]!["primaryKey"]?.AsArray() ?? [])
            {
                fields[name].ShouldContain(key!.GetValue<string>());
            }

            foreach (var key in resource["schema"]!["foreignKeys"]?.AsArray() ?? [])
            {
                fields[name].ShouldContain(key!["fields"]!.GetValue<string>());
                var other = key["reference"]!["resource"]!.GetValue<string>();
                fields[other.Length == 0 ? name : other].ShouldContain(key["reference"]!["fields"]!.GetValue<string>());
            }
        }
    }

    private static void CheckField(JsonNode field, IEnumerable<string> values, string table)
    {
        var at = $"{table}.{field["name"]}";
        var type = field["type"]!.GetValue<string>();
        type.ShouldBeOneOf(FieldTypes);
        field["title"]!.GetValue<string>().ShouldNotBeEmpty(at);
        field["description"]!.GetValue<string>().Length.ShouldBeGreaterThan(4, at);
        var pattern = field["constraints"]!["pattern"]?.GetValue<string>();
        foreach (var value in values)
        {
            if (value.Length == 0)
            {
                field["constraints"]!["required"]!.GetValue<bool>().ShouldBeFalse(at);
                continue;
            }

            var isValid = type switch
            {
                "integer" => Whole().IsMatch(value),
                "number" => Number().IsMatch(value),
                "boolean" => value is "true" or "false",
                "year" => Year().IsMatch(value),
                _ => pattern is null || Regex.IsMatch(value, $"^({pattern})$"),
            };
            isValid.ShouldBeTrue($"{at}: {value}");
        }
    }

    [GeneratedRegex("^[a-z0-9._/-]+$")]
    private static partial Regex Name();

    [GeneratedRegex("^-?[0-9]+$")]
    private static partial Regex Whole();

    [GeneratedRegex("^-?[0-9]+(\\.[0-9]+)?$")]
    private static partial Regex Number();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex Year();
}

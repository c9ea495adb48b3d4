using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Downloads.Json;

namespace Portal.Downloads.Schemas;

/// <summary>The JSON Schemas that are offered: one for each type of record as it is written, and one for the JSON files.</summary>
internal static class RecordSchemas
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of a type's files in the input folder: of the YAML, or of the fields before the text.</summary>
    public static void Write(Stream output, RecordType type, PortalGraph graph, DownloadSettings settings)
    {
        using var schema = new SchemaWriter(output, isExport: false);
        var json = schema.Json;
        json.WriteStartObject();
        json.WriteString("$schema", Draft);
        json.WriteString("$id", settings.Absolute($"/data/schema/{type.Name}.json"));
        json.WriteString("title", TypeNames.Of(type.Name));
        json.WriteString("description", $"Fil: {type.Path}.{(type.IsList ? " Filen är en lista." : type.HasText ? " Fälten står mellan två rader med ---, före texten." : "")}");
        if (type.IsList)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            schema.WriteObject(type.Describe());
            json.WriteEndObject();
        }
        else
        {
            schema.WriteObject(type.Describe());
        }

        json.WriteStartObject("$defs");
        schema.WriteDefinitions(graph);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The schema of the JSON document and, by its definitions, of each line of the JSON Lines.</summary>
    public static void WriteExport(Stream output, PortalGraph graph, DownloadSettings settings)
    {
        using var schema = new SchemaWriter(output, isExport: true);
        var json = schema.Json;
        json.WriteStartObject();
        json.WriteString("$schema", Draft);
        json.WriteString("$id", settings.Absolute("/data/schema/export.json"));
        json.WriteString("title", "Öppna data i JSON");
        json.WriteString("description", "Ett dokument med alla uppgifter, eller med ett urvals insatser. En rad i JSON Lines är en av definitionerna under $defs; fältet type säger vilken.");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var (name, description) in About)
        {
            json.WriteStartObject(name);
            json.WriteString("description", description);
            json.WriteString("type", "string");
            json.WriteEndObject();
        }

        json.WriteStartObject("totals");
        json.WriteString("description", "Summor per skede, i hela kronor. Belopp som ingår i andra räknas inte en gång till, och olika skeden läggs inte ihop.");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        schema.WriteObject(TotalFields);
        json.WriteEndObject();
        json.WriteEndObject();
        foreach (var type in ExportedTypes.All)
        {
            json.WriteStartObject(type.Plural);
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            json.WriteString("$ref", $"#/$defs/{type.Name}-record");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var (name, _) in About.Where(field => field.Name != "contact"))
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartObject("$defs");
        foreach (var type in ExportedTypes.All)
        {
            json.WriteStartObject($"{type.Name}-record");
            json.WriteString("title", TypeNames.Of(type.Name));
            schema.WriteObject(FieldsOf(type));
            json.WriteEndObject();
        }

        schema.WriteDefinitions(graph);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A record's fields in the JSON files: its own, and those added.</summary>
    public static ImmutableArray<FieldDescription> FieldsOf(ExportedType type)
    {
        var added = ExportedTypes.Common.Concat(type.Added).Select(field =>
            new FieldDescription(field.Name, field.Type, field.IsRequired, field.Description, [], field.Type == FieldType.Group ? TextFields : []));
        return [.. RecordType.All.Single(record => record.Name == type.Name).Describe().Select(field => HoldBack(field, field.Name)), .. added];

        FieldDescription HoldBack(FieldDescription field, string path) => type.HeldBack.TryGetValue(path, out var note)
            ? field with { IsRequired = false, Description = $"{field.Description} {note}" }
            : type.HeldBack.Keys.Any(held => held.StartsWith(path + "/", StringComparison.Ordinal))
                ? field with { Fields = [.. field.Fields.Select(inner => HoldBack(inner, $"{path}/{inner.Name}"))] }
                : field;
    }

    private static ImmutableArray<(string Name, string Description)> About { get; } =
    [
        ("title", "Vad filen innehåller."),
        ("publisher", "Utgivaren."),
        ("contact", "E-postadressen dit frågor går; saknas där ingen finns."),
        ("version", "Dagen då uppgifterna senast ändrades."),
        ("license", "Licensen."),
        ("documentation", "Sidan som beskriver uppgifterna."),
        ("schema", "Det här schemat."),
    ];

    private static ImmutableArray<FieldDescription> TotalFields { get; } =
    [
        new("stage", FieldType.Term, false, "Skedet; saknas där skedet är okänt.", [.. Content.Money.Stages.Named.Terms], []),
        new("amount", FieldType.Kronor, true, "Summan i hela kronor.", [], []),
        new("initiatives", FieldType.WholeNumber, true, "Antal insatser som har ett sådant belopp.", [], []),
        new("approximate", FieldType.Truth, false, "Sant om något av beloppen är ungefärligt.", [], []),
    ];

    private static ImmutableArray<FieldDescription> TextFields { get; } =
    [
        new("summary", FieldType.Text, false, "Sammanfattningen.", [], []),
        new("sections", FieldType.GroupList, false, "Avsnitten.", [], [.. SectionFields("Delarna av avsnittet.")]),
    ];

    private static IEnumerable<FieldDescription> SectionFields(string parts) =>
    [
        new("title", FieldType.Text, true, "Rubriken.", [], []),
        new("markdown", FieldType.Text, false, "Texten under rubriken, i Markdown.", [], []),
        new("parts", FieldType.GroupList, false, parts, [], [new("title", FieldType.Text, true, "Rubriken.", [], []), new("markdown", FieldType.Text, false, "Texten, i Markdown.", [], [])]),
    ];
}

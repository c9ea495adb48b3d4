using System.Collections.Immutable;
using System.Text.Json;
using Portal.Content.Records.Goals;
using Portal.Downloads.Json;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Api;

/// <summary>
/// The files under <c>/api/v1/</c>: registers at addresses that stay, from which the data of every page can be reached. What they hold
/// only ever grows; a change that could break a reader would be <c>/api/v2/</c>.
/// </summary>
internal static class StaticApi
{
    /// <summary>A file of the API.</summary>
    /// <param name="Name">Its name without extension.</param>
    /// <param name="Description">What it lists, in Swedish.</param>
    /// <param name="Write">Writes the list, with its name, and says how long it is.</param>
    internal sealed record Resource(string Name, string Description, Func<Utf8JsonWriter, TableScope, long> Write);

    /// <summary>The files, the index apart.</summary>
    public static ImmutableArray<Resource> Resources { get; } =
    [
        new("initiatives", "Alla insatser: id, namn, region, tema, år, slag, status, sida och egen JSON-fil.", (json, scope) =>
        {
            PageJson.WriteInitiatives(json, scope.Graph.Initiatives, scope);
            return scope.Graph.Initiatives.Count;
        }),
        new("regions", "Alla regioner, med sida och egen JSON-fil.", (json, scope) => WriteAll(json, scope, ExportedTypes.Regions)),
        new("themes", "Alla teman.", (json, scope) => WriteAll(json, scope, ExportedTypes.Themes)),
        new("goals", "Alla mål i alla strategier: id, strategi, överordnat mål, antal insatser, sida och egen JSON-fil.", WriteGoals),
        new("organisations", "Alla organisationer.", (json, scope) => WriteAll(json, scope, ExportedTypes.Organisations)),
        new("municipalities", "Alla kommuner.", (json, scope) => WriteAll(json, scope, ExportedTypes.Municipalities)),
    ];

    public static long Write(Stream output, Resource resource, TableScope scope)
    {
        using var json = JsonDocuments.Open(output);
        json.WriteStartObject();
        JsonDocuments.WriteAbout(json, scope.Settings, resource.Description);
        var records = resource.Write(json, scope);
        json.WriteEndObject();
        return records;
    }

    public static void WriteIndex(Stream output, TableScope scope)
    {
        using var json = JsonDocuments.Open(output);
        json.WriteStartObject();
        JsonDocuments.WriteAbout(json, scope.Settings, scope.Settings.SiteTitle);
        json.WriteNumber("api", 1);
        json.WriteStartArray("resources");
        foreach (var resource in Resources)
        {
            json.WriteStartObject();
            json.WriteString("name", resource.Name);
            json.WriteString("url", scope.Url($"/api/v1/{resource.Name}.json"));
            json.WriteString("description", resource.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("everything", scope.Url("/data/oppna-insatser.json"));
        json.WriteEndObject();
    }

    private static long WriteAll(Utf8JsonWriter json, TableScope scope, ExportedType type)
    {
        json.WriteStartArray(type.Plural);
        var records = type.WriteAll(scope, json, () => JsonDocuments.FlushIfFull(json));
        json.WriteEndArray();
        return records;
    }

    private static long WriteGoals(Utf8JsonWriter json, TableScope scope)
    {
        var goals = 0L;
        json.WriteStartArray("goals");
        foreach (var goal in scope.Graph.Strategies.SelectMany(tree => tree.AllGoals))
        {
            var page = scope.Settings.Pages.Goal(goal.Reference);
            json.WriteStartObject();
            json.WriteString("id", goal.Reference.ToString());
            json.WriteString("title", goal.Goal.Title);
            json.WriteString("kind", GoalKinds.All.Token(goal.Goal.Kind));
            json.WriteString("strategy", goal.Strategy.Id.Value);
            json.Text("parent", goal.Parent?.Reference.ToString());
            json.WriteNumber("initiatives", goal.Direct.Count);
            json.WriteNumber("initiatives_with_subgoals", goal.WithSubgoals.Count);
            json.WriteString("url", scope.Url(page));
            json.WriteString("data", scope.Url(page + "index.json"));
            json.WriteEndObject();
            goals++;
        }

        json.WriteEndArray();
        return goals;
    }
}

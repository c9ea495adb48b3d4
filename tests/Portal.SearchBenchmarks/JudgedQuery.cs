using System.Text.Json;
using Portal.Tests;

namespace Portal.SearchBenchmarks;

/// <summary>A query with the initiatives that answer it, as region/slug.</summary>
internal sealed record JudgedQuery(string Kind, string Query, string[] Relevant)
{
    public static JudgedQuery[] ReadAll(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", name)));
        return file.RootElement.GetProperty("queries").Deserialize<JudgedQuery[]>(JsonSerializerOptions.Web)!;
    }
}

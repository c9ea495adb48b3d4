using System.Text.Json;

namespace Portal.Search.Tests;

/// <summary>The examples that the analysis in C# and that in JavaScript are both held to: <c>tests/search-vectors.json</c>.</summary>
internal sealed record SearchVectors(SearchVectors.TextVector[] Texts, string[][] Terms, string[][] Apart, string[][] Common)
{
    public static SearchVectors Read() =>
        JsonSerializer.Deserialize<SearchVectors>(File.ReadAllText(Repository.PathTo("tests", "search-vectors.json")), JsonSerializerOptions.Web)!;

    internal sealed record TextVector(string Text, string[] Words);
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Portal.Content.Diagnostics;

namespace Portal.Reporting;

/// <summary>Problems as a JSON array of <see cref="Problem"/>, keys in camel case.</summary>
internal static partial class DiagnosticJson
{
    private static readonly ArrayJson Readable = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    });

    /// <summary>Writes the array, which may be empty, and a line break.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, DiagnosticPlaces places, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize([.. diagnostics.Select(diagnostic => Problem.Of(diagnostic, places))], Readable.ProblemArray));

    [JsonSerializable(typeof(Problem[]))]
    private sealed partial class ArrayJson : JsonSerializerContext;
}

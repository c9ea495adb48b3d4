using System.Text.Json;
using System.Text.Json.Serialization;
using Portal.Reporting;

namespace Portal.Serving;

/// <summary>What a page that is open in a browser is told.</summary>
/// <param name="Page">The hash of the page as it is now: another than its own, and it reloads.</param>
/// <param name="IsStale">Whether the page is of the last good site, older than the records.</param>
/// <param name="Errors">How many errors there are.</param>
/// <param name="Fault">What went wrong with the machine or the program, or null.</param>
/// <param name="Problems">The first errors.</param>
internal sealed partial record PageState(string Page, bool IsStale, int Errors, string? Fault, Problem[] Problems)
{
    private const int MaxProblems = 20;

    /// <summary>What the page with a hash is told of a snapshot.</summary>
    public static PageState Of(Snapshot snapshot, string hash)
    {
        var errors = snapshot.Problems.Where(problem => problem.Severity == "error").ToList();
        return new PageState(hash, snapshot.IsStale, errors.Count, snapshot.Fault, [.. errors.Take(MaxProblems)]);
    }

    /// <summary>The state on one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, StateJson.Default.PageState);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(PageState))]
    private sealed partial class StateJson : JsonSerializerContext;
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Portal.Content.Diagnostics;
using Portal.Content.Money;

namespace Portal.Build.Comparing;

/// <summary>A difference as a JSON document, keys in camel case.</summary>
internal static partial class DifferenceJson
{
    private static readonly DocumentJson Readable = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
    });

    public static string Write(InputDifference difference) => JsonSerializer.Serialize(
        new Document(
            Of(difference.Before),
            Of(difference.After),
            [.. difference.Changes.Select(change => new Change(
                change.Record.Type,
                change.Record.Id,
                change.Earlier?.Id,
                change.Title,
                change.File,
                Token(change.Kind),
                change.Problem,
                [.. change.Fields.Select(field => new Field(field.Path, Token(field.Kind), field.Before, field.After, field.ToString()))]))],
            [.. difference.NewProblems.Select(Of)],
            [.. difference.SolvedProblems.Select(Of)],
            [.. difference.Pages.Select(page => new Page(page.Address, Token(page.Effect)))]),
        Readable.Document) + "\n";

    private static Totals Of(InputTotals totals) => new(
        totals.Records,
        totals.Initiatives,
        totals.Money.WithAmounts,
        [.. totals.Money.ByStage.Select(total => new Sum(Stages.Token(total.Stage), total.Amount.Value, total.Initiatives, total.IsApproximate))]);

    private static Problem Of(Diagnostic problem) => new(
        problem.Severity == Severity.Error ? "error" : "warning", problem.Code.Id, problem.At.File, problem.At.Line, problem.At.Column, problem.Message, problem.Mend);

    private static string Token<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private sealed record Document(Totals Before, Totals After, Change[] Records, Problem[] NewProblems, Problem[] SolvedProblems, Page[] Pages);

    private sealed record Totals(int Records, int Initiatives, int InitiativesWithAmounts, Sum[] ByStage);

    private sealed record Sum(string Stage, long Kronor, int Initiatives, bool Approximate);

    private sealed record Change(string Type, string Id, string? EarlierId, string Title, string File, string Kind, string? Problem, Field[] Fields);

    private sealed record Field(string Path, string Kind, string? Before, string? After, string Sentence);

    private sealed record Problem(string Severity, string Code, string File, int Line, int Column, string Message, string Mend);

    private sealed record Page(string Address, string Effect);

    [JsonSerializable(typeof(Document))]
    private sealed partial class DocumentJson : JsonSerializerContext;
}

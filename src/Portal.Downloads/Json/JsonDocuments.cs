using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Portal.Content.Graph;
using Portal.Content.Money;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Json;

/// <summary>Writes JSON documents and JSON Lines, record by record.</summary>
internal static class JsonDocuments
{
    private const int FlushAt = 1 << 15;

    // The files are UTF-8 and served as JSON, never within HTML, so å and < need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Opens a writer; dispose it to finish.</summary>
    public static Utf8JsonWriter Open(Stream output) => new(output, Options);

    /// <summary>Gives what has been written to the stream, once there is enough of it.</summary>
    public static void FlushIfFull(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt)
        {
            json.Flush();
        }
    }

    /// <summary>Writes records of some types as one document.</summary>
    /// <returns>The number of records.</returns>
    public static long WriteDocument(Stream output, TableScope scope, DownloadScope part, InitiativeGroup group, IReadOnlyList<ExportedType> types)
    {
        using var json = Open(output);
        json.WriteStartObject();
        WriteAbout(json, scope.Settings, part == DownloadScope.Whole ? scope.Settings.SiteTitle : $"{scope.Settings.SiteTitle}: {part.Title}");
        json.WritePropertyName("totals");
        WriteTotals(json, group.Money);
        var records = 0L;
        foreach (var type in types)
        {
            json.WriteStartArray(type.Plural);
            records += type.WriteAll(scope, json, () => FlushIfFull(json));
            json.WriteEndArray();
        }

        json.WriteEndObject();
        return records;
    }

    /// <summary>Writes records of some types, one a line.</summary>
    /// <returns>The number of records.</returns>
    public static long WriteLines(Stream output, TableScope scope, IReadOnlyList<ExportedType> types)
    {
        var lines = new ArrayBufferWriter<byte>(2 * FlushAt);
        using var json = new Utf8JsonWriter(lines, Options);
        var records = 0L;
        foreach (var type in types)
        {
            records += type.WriteAll(scope, json, () =>
            {
                json.Flush();
                lines.Write("\n"u8);
                json.Reset();
                if (lines.WrittenCount > FlushAt)
                {
                    output.Write(lines.WrittenSpan);
                    lines.ResetWrittenCount();
                }
            });
        }

        output.Write(lines.WrittenSpan);
        return records;
    }

    /// <summary>What the data is, of when, and how it may be used.</summary>
    public static void WriteAbout(Utf8JsonWriter json, DownloadSettings settings, string title)
    {
        json.WriteString("title", title);
        json.WriteString("publisher", settings.PublisherName);
        json.Text("contact", settings.ContactEmail);
        json.WriteString("version", settings.Version.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("license", DownloadSettings.Licence);
        json.WriteString("documentation", settings.Absolute(settings.Pages.Data));
        json.WriteString("schema", settings.Absolute("/data/schema/export.json"));
    }

    /// <summary>Sums by stage. Amounts of different stages are never added up.</summary>
    public static void WriteTotals(Utf8JsonWriter json, MoneyTotals money)
    {
        json.WriteStartArray();
        foreach (var total in money.ByStage)
        {
            json.WriteStartObject();
            json.Stage(total.Stage);
            json.WriteNumber("amount", total.Amount.Value);
            json.WriteNumber("initiatives", total.Initiatives);
            json.Flag("approximate", total.IsApproximate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

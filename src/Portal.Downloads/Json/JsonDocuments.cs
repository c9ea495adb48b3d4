using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Portal.Content.Money;

namespace Portal.Downloads.Json;

/// <summary>Writes JSON documents and JSON Lines, record by record.</summary>
internal static class JsonDocuments
{
    private const int FlushAt = 1 << 15;

    // The files are UTF-8 and served as JSON, never within HTML, so å and < need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Opens a writer; dispose it to finish.</summary>
    public static Utf8JsonWriter Open(Stream output) => new(output, Options);

    /// <summary>Opens a writer to memory; dispose it to finish.</summary>
    public static Utf8JsonWriter Open(IBufferWriter<byte> output) => new(output, Options);

    /// <summary>Gives what has been written to the stream, once there is enough of it.</summary>
    public static void FlushIfFull(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt)
        {
            json.Flush();
        }
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

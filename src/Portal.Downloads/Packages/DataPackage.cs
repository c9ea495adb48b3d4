using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Portal.Downloads.Json;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Packages;

/// <summary>
/// A Frictionless Data Package (specs.frictionlessdata.io, v1: tabular-data-package) of the plain CSV files, with a Table Schema for
/// each, sizes and hashes.
/// </summary>
internal static class DataPackage
{
    public static void Write(Stream output, DownloadSettings settings, IReadOnlyCollection<WrittenFile> written)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", "oppna-insatser");
        json.WriteString("id", settings.Absolute("/data/datapackage.json"));
        json.WriteString("title", settings.SiteTitle);
        json.WriteString("description", Explanations.Data + "\n\n" + Explanations.PlainCsv);
        json.WriteString("homepage", settings.Absolute(settings.Pages.Data));
        json.WriteString("version", settings.Version.ToString("yyyy.M.d", CultureInfo.InvariantCulture));
        json.WriteString("created", settings.Version.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z");
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", "CC-BY-4.0");
        json.WriteString("title", "Creative Commons Erkännande 4.0");
        json.WriteString("path", DownloadSettings.Licence);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("contributors");
        json.WriteStartObject();
        json.WriteString("title", settings.PublisherName);
        json.WriteString("path", settings.Absolute(settings.Pages.About));
        json.Text("email", settings.ContactEmail);
        json.WriteString("role", "publisher");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var file in written.Where(file => file.File is { Table: not null, Format: DownloadFormat.Csv, IsCompressed: false } && file.File.Scope == DownloadScope.Whole))
        {
            WriteResource(json, file, file.File.Table!);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, WrittenFile file, DownloadTable table)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("path", Path.GetFileName(file.File.Path));
        json.WriteString("title", table.Title);
        json.WriteString("description", table.Description);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", "sha256:" + file.Sha256);
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            WriteField(json, column);
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        WriteKeys(json, table);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, DownloadColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("title", column.Title);
        json.WriteString("description", column.Description);
        json.WriteString("type", column.Kind switch
        {
            ColumnKind.WholeNumber or ColumnKind.Kronor => "integer",
            ColumnKind.Number or ColumnKind.Percent => "number",
            ColumnKind.Year => "year",
            ColumnKind.Truth => "boolean",
            _ => "string",
        });
        if (column.Kind == ColumnKind.Address)
        {
            json.WriteString("format", "uri");
        }

        json.WriteStartObject("constraints");
        json.WriteBoolean("required", column.IsRequired);
        if (column.Kind == ColumnKind.WholeNumber)
        {
            json.WriteNumber("minimum", 0);
        }
        else if (column.Kind == ColumnKind.Date)
        {
            json.WriteString("pattern", "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
        }
        else if (column.Kind == ColumnKind.Percent)
        {
            json.WriteNumber("minimum", 0);
            json.WriteNumber("maximum", 100);
        }

        if (!column.Terms.IsEmpty)
        {
            json.WriteStartArray("enum");
            foreach (var (token, _) in column.Terms)
            {
                json.WriteStringValue(token);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteKeys(Utf8JsonWriter json, DownloadTable table)
    {
        if (!table.Key.IsEmpty)
        {
            json.WriteStartArray("primaryKey");
            foreach (var column in table.Key)
            {
                json.WriteStringValue(column);
            }

            json.WriteEndArray();
        }

        if (table.ForeignKeys.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (var key in table.ForeignKeys)
        {
            json.WriteStartObject();
            json.WriteString("fields", key.Column);
            json.WriteStartObject("reference");
            json.WriteString("resource", key.Table == table.Name ? "" : key.Table);
            json.WriteString("fields", key.Key);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

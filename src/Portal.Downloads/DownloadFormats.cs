namespace Portal.Downloads;

/// <summary>What the forms of files are called.</summary>
public static class DownloadFormats
{
    /// <summary>The name of a form in Swedish.</summary>
    public static string Label(DownloadFormat format) => format switch
    {
        DownloadFormat.Csv => "CSV",
        DownloadFormat.ExcelCsv => "CSV för Excel",
        DownloadFormat.Workbook => "Excel (XLSX)",
        DownloadFormat.Json => "JSON",
        DownloadFormat.JsonLines => "JSON Lines",
        DownloadFormat.JsonSchema => "JSON Schema",
        DownloadFormat.DataPackage => "Frictionless Data Package",
        DownloadFormat.RdfXml => "RDF/XML",
        DownloadFormat.Turtle => "Turtle",
        DownloadFormat.Atom => "Atom",
        DownloadFormat.PlainText => "Text",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    /// <summary>The media type of a form, as registered with IANA.</summary>
    public static string MediaType(DownloadFormat format) => format switch
    {
        DownloadFormat.Csv or DownloadFormat.ExcelCsv => "text/csv",
        DownloadFormat.Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        DownloadFormat.Json or DownloadFormat.DataPackage => "application/json",
        DownloadFormat.JsonLines => "application/jsonl",
        DownloadFormat.JsonSchema => "application/schema+json",
        DownloadFormat.RdfXml => "application/rdf+xml",
        DownloadFormat.Turtle => "text/turtle",
        DownloadFormat.Atom => "application/atom+xml",
        DownloadFormat.PlainText => "text/plain",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}

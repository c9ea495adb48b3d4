namespace Portal.Downloads;

/// <summary>The forms that files have.</summary>
public enum DownloadFormat
{
    /// <summary>CSV after RFC 4180: commas, decimal points, codes.</summary>
    Csv,

    /// <summary>CSV as Swedish Excel expects it: byte order mark, semicolons, decimal commas, words in place of codes.</summary>
    ExcelCsv,

    /// <summary>An XLSX workbook.</summary>
    Workbook,

    /// <summary>A JSON document.</summary>
    Json,

    /// <summary>JSON Lines: one record a line.</summary>
    JsonLines,

    /// <summary>A JSON Schema.</summary>
    JsonSchema,

    /// <summary>A Frictionless Data Package.</summary>
    DataPackage,

    /// <summary>A DCAT-AP-SE catalogue as RDF/XML.</summary>
    RdfXml,

    /// <summary>A DCAT-AP-SE catalogue as Turtle.</summary>
    Turtle,

    /// <summary>An Atom feed.</summary>
    Atom,

    /// <summary>Plain text.</summary>
    PlainText,
}

namespace Portal.Downloads.Csv;

/// <summary>The two forms of CSV that are offered.</summary>
internal enum CsvDialect
{
    /// <summary>RFC 4180: commas, decimal points, codes, English names of columns, no byte order mark.</summary>
    Plain,

    /// <summary>As Excel expects it where the decimal mark is a comma: byte order mark, semicolons, Swedish words and headings.</summary>
    Excel,
}

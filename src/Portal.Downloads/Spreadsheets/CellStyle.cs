namespace Portal.Downloads.Spreadsheets;

/// <summary>The styles of cells; the values are their places in the workbook's style part.</summary>
internal enum CellStyle
{
    /// <summary>None.</summary>
    Plain = 0,

    /// <summary>A heading of a column.</summary>
    Heading = 1,

    /// <summary>A day, as 2026-08-01.</summary>
    Day = 2,

    /// <summary>Kronor, with thousands apart.</summary>
    Kronor = 3,

    /// <summary>A whole number without thousands apart, as a year.</summary>
    Whole = 4,

    /// <summary>The title of the sheet that explains the others.</summary>
    Title = 5,

    /// <summary>Running text, on several lines.</summary>
    Wrapped = 6,
}

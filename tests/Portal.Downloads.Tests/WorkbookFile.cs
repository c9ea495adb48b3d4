using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Portal.Downloads.Tests;

/// <summary>Reads a workbook with a reader that is not our own: each sheet's cells as they are typed.</summary>
internal static class WorkbookFile
{
    public static IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyDictionary<string, object>> Rows)> Read(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        var workbook = document.WorkbookPart!;
        var formats = workbook.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().Select(format => format.NumberFormatId!.Value).ToArray();
        return [.. workbook.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet =>
        {
            var part = (WorksheetPart)workbook.GetPartById(sheet.Id!);
            var rows = part.Worksheet.GetFirstChild<SheetData>()!.Elements<Row>().Select(row => row.Elements<Cell>().ToDictionary(ColumnOf, cell => ValueOf(cell, formats))).ToList();
            return (sheet.Name!.Value!, (IReadOnlyList<IReadOnlyDictionary<string, object>>)rows);
        })];
    }

    /// <summary>The rows below the headings, by heading.</summary>
    public static List<Dictionary<string, object>> Table(IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyDictionary<string, object>> Rows)> sheets, string name)
    {
        var rows = sheets.Single(sheet => sheet.Name == name).Rows;
        return [.. rows.Skip(1).Select(row => row.ToDictionary(cell => (string)rows[0][cell.Key], cell => cell.Value))];
    }

    private static string ColumnOf(Cell cell) => cell.CellReference!.Value!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static object ValueOf(Cell cell, uint[] formats)
    {
        if (cell.DataType?.Value == CellValues.InlineString)
        {
            return cell.InlineString!.Text!.Text;
        }

        var text = cell.CellValue!.Text;
        if (cell.DataType?.Value == CellValues.Boolean)
        {
            return text == "1";
        }

        cell.DataType.ShouldBeNull();
        return formats[cell.StyleIndex?.Value ?? 0] == 164
            ? DateOnly.FromDateTime(DateTime.FromOADate(double.Parse(text, CultureInfo.InvariantCulture)))
            : decimal.Parse(text, CultureInfo.InvariantCulture);
    }
}

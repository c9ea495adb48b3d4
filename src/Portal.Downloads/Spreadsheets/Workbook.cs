using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Spreadsheets;

/// <summary>
/// Writes an XLSX workbook (ECMA-376): a first sheet that explains the columns, then a sheet for each table, with real numbers and days,
/// a heading row that stays in place and a filter. Written in one pass, without the workbook in memory; every part has the day of the
/// data as its time.
/// </summary>
internal static class Workbook
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    // Where the records tell of no day, the first that a zip file can name.
    private static readonly DateOnly FirstDay = new(1980, 1, 1);

    private const string ExplanationSheet = "Läs mig";

    /// <summary>Writes a workbook with some tables.</summary>
    /// <returns>The number of rows in the tables together.</returns>
    public static long Write(Stream output, DownloadScope part, TableScope scope, ImmutableArray<DownloadTable> tables)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        ImmutableArray<Sheet> sheets = [.. tables.SelectMany(table => SheetsOf(table, scope))];
        Part(zip, scope, "[Content_Types].xml", ContentTypes(sheets.Length + 1));
        Part(zip, scope, "_rels/.rels", PackageRelations);
        Part(zip, scope, "docProps/core.xml", CoreProperties(part, scope.Settings));
        Part(zip, scope, "xl/workbook.xml", WorkbookXml(sheets));
        Part(zip, scope, "xl/_rels/workbook.xml.rels", WorkbookRelations(sheets.Length + 1));
        Part(zip, scope, "xl/styles.xml", Styles);
        using (var stream = Entry(zip, scope, "xl/worksheets/sheet1.xml").Open())
        {
            WriteExplanations(stream, part, scope.Settings, tables);
        }

        var rows = 0L;
        for (var i = 0; i < sheets.Length; i++)
        {
            using var stream = Entry(zip, scope, $"xl/worksheets/sheet{i + 2}.xml").Open();
            rows += WriteTable(stream, sheets[i], scope);
        }

        return rows;
    }

    // A table that is too long for one sheet goes on in the next.
    private static IEnumerable<Sheet> SheetsOf(DownloadTable table, TableScope scope)
    {
        const int Most = SheetCells.MostRows - 1;
        var name = table.Title.Replace(':', '-');
        var rows = table.Count(scope);
        yield return new Sheet(name, table, 0, (int)Math.Min(rows, Most));
        for (long from = Most, number = 2; from < rows; from += Most, number++)
        {
            yield return new Sheet($"{name} ({number})", table, from, (int)Math.Min(rows - from, Most));
        }
    }

    private static long WriteTable(Stream stream, Sheet sheet, TableScope scope)
    {
        var columns = sheet.Table.Columns;
        var range = $"A1:{SheetCells.Letters(columns.Length - 1)}{sheet.Rows + 1}";
        using var cells = new SheetCells(stream, columns.Length);
        cells.Raw($"{Declaration}<worksheet xmlns=\"{Namespace}\"><dimension ref=\"{range}\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (var i = 0; i < columns.Length; i++)
        {
            cells.Raw(Column(i + 1, WidthOf(columns[i])));
        }

        cells.Raw("</cols><sheetData>");
        foreach (var column in columns)
        {
            cells.Text(column.Title, CellStyle.Heading);
        }

        cells.EndRow();
        sheet.Table.WriteRows(scope, cells, sheet.From, sheet.Rows);
        cells.Raw($"</sheetData><autoFilter ref=\"{range}\"/></worksheet>");
        return sheet.Rows;
    }

    private static void WriteExplanations(Stream stream, DownloadScope part, DownloadSettings settings, ImmutableArray<DownloadTable> tables)
    {
        using var cells = new SheetCells(stream, 5);
        cells.Raw($"{Declaration}<worksheet xmlns=\"{Namespace}\"><sheetViews><sheetView tabSelected=\"1\" showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>{Column(1, 28)}{Column(2, 26)}{Column(3, 90)}{Column(4, 16)}{Column(5, 60)}</cols><sheetData>");
        cells.Text(part == DownloadScope.Whole ? settings.SiteTitle : $"{settings.SiteTitle}: {part.Title}", CellStyle.Title);
        cells.EndRow();
        Fact("Uppgifterna ändrades senast", settings.Version.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Fact("Utgivare", settings.PublisherName);
        if (settings.ContactEmail is { } email)
        {
            Fact("Frågor", $"{settings.ContactName}, {email}");
        }

        Fact("Licens", $"Creative Commons Erkännande 4.0 (CC BY 4.0), {DownloadSettings.Licence}");
        Fact("Mer om uppgifterna", settings.Absolute(settings.Pages.Data));
        Fact("Så läser du tabellerna", Explanations.Data);
        Fact("Flera värden i en cell", "skiljs åt med lodstreck (|).");
        Fact("Datum", "Hela datum är datum. Där källan bara anger år eller månad står de som text: 2024 eller 2024-09.");
        cells.EndRow();
        foreach (var heading in (ReadOnlySpan<string>)["Blad", "Kolumn", "Betydelse", "Typ", "Värden"])
        {
            cells.Text(heading, CellStyle.Heading);
        }

        cells.EndRow();
        foreach (var table in tables)
        {
            cells.Text(table.Title.Replace(':', '-'), CellStyle.Heading);
            cells.Empty();
            cells.Text(table.Description, CellStyle.Wrapped);
            cells.EndRow();
            foreach (var column in table.Columns)
            {
                cells.Empty();
                cells.Text(column.Title);
                cells.Text(column.Description, CellStyle.Wrapped);
                cells.Text(ColumnKinds.Label(column.Kind));
                if (!column.Terms.IsEmpty)
                {
                    cells.Text(string.Join(", ", column.Terms.Select(term => term.Label)), CellStyle.Wrapped);
                }

                cells.EndRow();
            }
        }

        cells.Raw("</sheetData></worksheet>");

        void Fact(string name, string value)
        {
            cells.Text(name);
            cells.Empty();
            cells.Text(value, CellStyle.Wrapped);
            cells.EndRow();
        }
    }

    private static int WidthOf(DownloadColumn column)
    {
        var content = column switch
        {
            { Name: "title" or "initiative_title" or "goal_title" or "name" or "summary" or "description" or "note" or "url" } => 50,
            { Kind: ColumnKind.Texts } => 30,
            { Kind: ColumnKind.Text } => 24,
            { Kind: ColumnKind.Term or ColumnKind.Kronor } => 16,
            { Kind: ColumnKind.Date } => 12,
            _ => 10,
        };
        return Math.Max(content, column.Title.Length + 4);
    }

    private static string Column(int number, int width) => $"<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>";

    private static string ContentTypes(int sheets)
    {
        var xml = new StringBuilder(Declaration)
            .Append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .Append("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>")
            .Append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>")
            .Append("<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>");
        for (var i = 1; i <= sheets; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
        }

        return xml.Append("</Types>").ToString();
    }

    private const string PackageRelations = Declaration
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
        + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
        + "</Relationships>";

    private static string CoreProperties(DownloadScope part, DownloadSettings settings)
    {
        var day = settings.Version.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Declaration
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + $"<dc:title>{SecurityElement.Escape($"{settings.SiteTitle}: {part.Title}")}</dc:title><dc:creator>{SecurityElement.Escape(settings.PublisherName)}</dc:creator><dc:language>sv</dc:language>"
            + $"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:modified></cp:coreProperties>";
    }

    private static string WorkbookXml(ImmutableArray<Sheet> sheets)
    {
        var xml = new StringBuilder(Declaration)
            .Append($"<workbook xmlns=\"{Namespace}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>")
            .Append($"<sheet name=\"{ExplanationSheet}\" sheetId=\"1\" r:id=\"rId1\"/>");
        for (var i = 0; i < sheets.Length; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{SecurityElement.Escape(sheets[i].Name)}\" sheetId=\"{i + 2}\" r:id=\"rId{i + 2}\"/>");
        }

        return xml.Append("</sheets></workbook>").ToString();
    }

    private static string WorkbookRelations(int sheets)
    {
        var xml = new StringBuilder(Declaration).Append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var i = 1; i <= sheets; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
        }

        return xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{sheets + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>").ToString();
    }

    // In the order of CellStyle.
    private const string Styles = Declaration
        + $"<styleSheet xmlns=\"{Namespace}\">"
        + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
        + "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"16\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE8EDF2\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"7\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\"/>"
        + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"1\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        + "</cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
        + "</styleSheet>";

    private static ZipArchiveEntry Entry(ZipArchive zip, TableScope scope, string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(scope.Settings.Version < FirstDay ? FirstDay : scope.Settings.Version, TimeOnly.MinValue, TimeSpan.Zero);
        return entry;
    }

    private static void Part(ZipArchive zip, TableScope scope, string path, string xml)
    {
        using var stream = Entry(zip, scope, path).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }

    private readonly record struct Sheet(string Name, DownloadTable Table, long From, int Rows);
}

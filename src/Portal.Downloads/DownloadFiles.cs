using Portal.Content.Graph;
using Portal.Content.Reading;
using Portal.Downloads.Api;
using Portal.Downloads.Catalogue;
using Portal.Downloads.Csv;
using Portal.Downloads.Feeds;
using Portal.Downloads.Json;
using Portal.Downloads.Operations;
using Portal.Downloads.Packages;
using Portal.Downloads.Schemas;
using Portal.Downloads.Spreadsheets;
using Portal.Downloads.Tables;
using Portal.Downloads.Writing;

namespace Portal.Downloads;

/// <summary>The front door: from the graph to the files that others build on.</summary>
/// <example>
/// <code>
/// var written = DownloadFiles.Batches(graph, settings).AsParallel().SelectMany(batch => Write(batch)).ToList();
/// foreach (var file in DownloadFiles.Describing(graph, settings, written)) { Write(file); }
/// </code>
/// </example>
public static class DownloadFiles
{
    /// <summary>Every file that holds data: whole, in parts and beside pages. In a fixed order, the heaviest first.</summary>
    /// <param name="graph">All records.</param>
    /// <param name="settings">What to know of the site.</param>
    public static IEnumerable<DownloadFile> Of(PortalGraph graph, DownloadSettings settings) =>
        DataFiles(graph, settings).Concat(OtherFiles(graph, settings));

    /// <summary>The files of <see cref="Of"/>, those together that are best written together. The heaviest first.</summary>
    /// <param name="graph">All records.</param>
    /// <param name="settings">What to know of the site.</param>
    public static IEnumerable<DownloadBatch> Batches(PortalGraph graph, DownloadSettings settings)
    {
        var files = DataFiles(graph, settings).ToLookup(file => file.Shared?.Form);
        return files.Where(form => form.Key is not null).Select(form => DownloadBatch.Together(form, graph))
            .Concat(files[null].Concat(OtherFiles(graph, settings)).Select(DownloadBatch.Of));
    }

    private static IEnumerable<DownloadFile> DataFiles(PortalGraph graph, DownloadSettings settings) =>
        WholeFiles(graph, settings).Concat(DownloadParts.Of(graph).SelectMany(part => PartFiles(graph, settings, part))).Select((file, place) => file.At(place));

    private static IEnumerable<DownloadFile> OtherFiles(PortalGraph graph, DownloadSettings settings) =>
        FeedFiles(graph, settings).Concat(PageFiles(graph, settings));

    /// <summary>The files that tell of other files, with their sizes and hashes: the data package and the catalogue.</summary>
    /// <param name="graph">All records.</param>
    /// <param name="settings">What to know of the site.</param>
    /// <param name="written">What was written of <see cref="Of"/>.</param>
    public static IEnumerable<DownloadFile> Describing(PortalGraph graph, DownloadSettings settings, IReadOnlyCollection<WrittenFile> written)
    {
        yield return new DownloadFile("data/datapackage.json", DownloadFormat.DataPackage, DownloadScope.Whole, "Datapaket", "Beskriver CSV-filerna med deras kolumner, nycklar, storlek och kontrollsumma.",
            Uncounted(output => DataPackage.Write(output, settings, written)));
        var catalogue = DcatCatalogue.Of(graph, settings, written);
        yield return new DownloadFile("data/dcat.rdf", DownloadFormat.RdfXml, DownloadScope.Whole, "Datakatalog", "Katalog enligt DCAT-AP-SE 3, för dataportaler.", Uncounted(output => RdfXml.Write(output, catalogue)));
        yield return new DownloadFile("data/dcat.ttl", DownloadFormat.Turtle, DownloadScope.Whole, "Datakatalog", "Katalog enligt DCAT-AP-SE 3, för dataportaler.", Uncounted(output => Turtle.Write(output, catalogue)));
    }

    private static IEnumerable<DownloadFile> WholeFiles(PortalGraph graph, DownloadSettings settings)
    {
        var scope = new TableScope(graph, graph.Initiatives.Initiatives, settings);
        var json = new DownloadFile("data/oppna-insatser.json", DownloadFormat.Json, DownloadScope.Whole, "Alla uppgifter", "Alla uppgifter i ett JSON-dokument, med texter, id och länkar.",
            Json(scope, output => new JsonDocumentFile(output, scope, DownloadScope.Whole, graph.Initiatives, ExportedTypes.All)));
        var lines = new DownloadFile("data/oppna-insatser.jsonl", DownloadFormat.JsonLines, DownloadScope.Whole, "Alla uppgifter", "Alla uppgifter i JSON, en uppgift per rad.",
            Json(scope, output => new JsonLinesFile(output, scope, ExportedTypes.All)));
        yield return new DownloadFile("data/oppna-insatser.xlsx", DownloadFormat.Workbook, DownloadScope.Whole, "Alla tabeller", "Alla tabeller i en arbetsbok, ett blad per tabell och ett första blad som förklarar kolumnerna.",
            output => Workbook.Write(output, DownloadScope.Whole, scope, DownloadTables.All));
        yield return json.Compressed();
        yield return lines.Compressed();
        yield return json;
        yield return lines;
        foreach (var table in DownloadTables.All)
        {
            var (plain, excel) = TableFiles("data/", scope, DownloadScope.Whole, table);
            if (table.IsLarge)
            {
                yield return plain.Compressed();
            }

            yield return plain;
            yield return excel;
        }

        foreach (var type in RecordType.All)
        {
            yield return new DownloadFile(
                $"data/schema/{type.Name}.json",
                DownloadFormat.JsonSchema,
                DownloadScope.Whole,
                $"Schema: {TypeNames.Of(type.Name)}",
                $"Beskriver fälten i filerna {type.Path}, så att en redigerare kan fylla i och kontrollera dem.",
                Uncounted(output => RecordSchemas.Write(output, type, graph, settings)));
        }

        yield return new DownloadFile("data/schema/export.json", DownloadFormat.JsonSchema, DownloadScope.Whole, "Schema: JSON-filerna", "Beskriver fälten i JSON-filerna.",
            Uncounted(output => RecordSchemas.WriteExport(output, graph, settings)));
        foreach (var file in OperationFiles(scope).Concat(ApiFiles(scope)))
        {
            yield return file;
        }
    }

    private static IEnumerable<DownloadFile> OperationFiles(TableScope scope)
    {
        var table = OperationList.Table;
        var (plain, excel) = TableFiles("data/", scope, DownloadScope.Whole, table);
        yield return plain;
        yield return excel;
        yield return new DownloadFile($"data/{table.Name}.xlsx", DownloadFormat.Workbook, DownloadScope.Whole, table.Title, table.Description, output => Workbook.Write(output, new(ScopeKind.Whole, "", table.Title), scope, [table])) { Table = table };
        yield return new DownloadFile($"data/{table.Name}.json", DownloadFormat.Json, DownloadScope.Whole, table.Title, table.Description, output => TableJson.WriteTable(output, table, scope, "operations")) { Table = table };
    }

    private static IEnumerable<DownloadFile> ApiFiles(TableScope scope)
    {
        yield return new DownloadFile("api/v1/index.json", DownloadFormat.Json, DownloadScope.Whole, "API", "Förteckning över filerna i det statiska API:et.", Uncounted(output => StaticApi.WriteIndex(output, scope)));
        foreach (var resource in StaticApi.Resources)
        {
            yield return new DownloadFile($"api/v1/{resource.Name}.json", DownloadFormat.Json, DownloadScope.Whole, $"API: {resource.Name}", resource.Description, output => StaticApi.Write(output, resource, scope));
        }
    }

    private static IEnumerable<DownloadFile> FeedFiles(PortalGraph graph, DownloadSettings settings)
    {
        var pages = settings.Pages;
        return
        [
            Feed(DownloadScope.Whole, "/", pages.Initiatives, graph.Initiatives),
            .. graph.Regions.Select(region => Feed(new(ScopeKind.Region, region.Id.Value, region.Name), pages.Region(region.Id), null, graph.Of(region))),
            .. graph.Themes.Select(theme => Feed(new(ScopeKind.Theme, theme.Id.Value, theme.Name), pages.Theme(theme.Id), null, graph.Of(theme))),
            .. (graph.Agenda?.Goals ?? []).Select(goal => Feed(DownloadParts.ScopeOf(goal), pages.Goal(goal.Reference), null, goal.WithSubgoals)),
            .. graph.Municipalities.Select(municipality => Feed(new(ScopeKind.Municipality, municipality.Code, municipality.Name), pages.Municipality(municipality), null, graph.Of(municipality))),
        ];

        DownloadFile Feed(DownloadScope part, string folder, string? page, InitiativeGroup group)
        {
            var address = folder + "flode.xml";
            var title = part == DownloadScope.Whole ? settings.SiteTitle : $"{settings.SiteTitle}: {part.Title}";
            var scope = new TableScope(graph, group.Initiatives, settings);
            return new(address[1..], DownloadFormat.Atom, part, title, "Nya och ändrade insatser.", output => AtomFeed.Write(output, address, page ?? folder, title, scope));
        }
    }

    private static IEnumerable<DownloadFile> PartFiles(PortalGraph graph, DownloadSettings settings, DownloadPart part)
    {
        var scope = new TableScope(graph, part.Group.Initiatives, settings);
        IReadOnlyList<ExportedType> types = [ExportedTypes.Initiatives];
        yield return new DownloadFile(part.Folder + "insatser.xlsx", DownloadFormat.Workbook, part.Scope, part.Scope.Title, "Insatser, belopp och indikatorer i en arbetsbok, med ett första blad som förklarar kolumnerna.",
            output => Workbook.Write(output, part.Scope, scope, DownloadTables.OfParts));
        yield return new DownloadFile(part.Folder + "insatser.json", DownloadFormat.Json, part.Scope, part.Scope.Title, "Insatserna i ett JSON-dokument, med texter, id och länkar.",
            Json(scope, output => new JsonDocumentFile(output, scope, part.Scope, part.Group, types)));
        yield return new DownloadFile(part.Folder + "insatser.jsonl", DownloadFormat.JsonLines, part.Scope, part.Scope.Title, "Insatserna i JSON, en per rad.",
            Json(scope, output => new JsonLinesFile(output, scope, types)));
        foreach (var table in DownloadTables.OfParts)
        {
            var (plain, excel) = TableFiles(part.Folder, scope, part.Scope, table);
            yield return plain;
            yield return excel;
        }
    }

    private static (DownloadFile Plain, DownloadFile Excel) TableFiles(string folder, TableScope scope, DownloadScope part, DownloadTable table)
    {
        return (File(CsvDialect.Plain, DownloadFormat.Csv, ""), File(CsvDialect.Excel, DownloadFormat.ExcelCsv, "-excel"));

        DownloadFile File(CsvDialect dialect, DownloadFormat format, string suffix)
        {
            var path = $"{folder}{table.Name}{suffix}.csv";
            var title = part == DownloadScope.Whole ? table.Title : $"{part.Title}: {table.Title.ToLowerInvariant()}";
            return table.IsByInitiative
                ? new(path, format, part, title, table.Description, new SharedRecords($"{dialect} {table.Name}", scope.Initiatives, () => new CsvRecords(dialect, table, scope), output => new CsvFile(output, dialect, table))) { Table = table }
                : new(path, format, part, title, table.Description, output => CsvCells.WriteTable(output, dialect, table, scope)) { Table = table };
        }
    }

    private static SharedRecords Json(TableScope scope, Func<Stream, RecordFile> open) => new("json", scope.Initiatives, () => new JsonRecords(scope), open);

    private static IEnumerable<DownloadFile> PageFiles(PortalGraph graph, DownloadSettings settings)
    {
        var scope = new TableScope(graph, graph.Initiatives.Initiatives, settings);
        foreach (var region in graph.Regions)
        {
            yield return PageFile(settings.Pages.Region(region.Id), region.Name, output => PageJson.WriteRegion(output, region, scope));
        }

        foreach (var goal in graph.Strategies.SelectMany(tree => tree.AllGoals))
        {
            yield return PageFile(settings.Pages.Goal(goal.Reference), goal.Goal.Title, output => PageJson.WriteGoal(output, goal, scope));
        }

        foreach (var initiative in graph.Initiatives.Initiatives)
        {
            yield return PageFile(settings.Pages.Initiative(initiative.Reference), initiative.Title, output => PageJson.WriteInitiative(output, initiative, scope));
        }
    }

    private static DownloadFile PageFile(string page, string title, Action<Stream> write) =>
        new(page[1..] + "index.json", DownloadFormat.Json, new(ScopeKind.Page, page, title), title, "Sidans uppgifter i JSON.", Uncounted(write));

    private static Func<Stream, long?> Uncounted(Action<Stream> write) => output =>
    {
        write(output);
        return null;
    };
}

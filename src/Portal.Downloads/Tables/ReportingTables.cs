using Portal.Content.Graph;
using Portal.Content.Records.Places;
using Portal.Content.Records.Reporting;

namespace Portal.Downloads.Tables;

/// <summary>The tables on what regions reported, and how they used the grant 1:1.</summary>
internal static class ReportingTables
{
    private static readonly (string Token, string Label)[] States = [("reported", "Redovisat"), ("not-reported", "Redovisas inte"), ("no-report", "Ingen redovisning")];

    private static readonly Columns<(Region Region, int Year, ThemeCoverage Coverage)> Row = new();
    private static readonly Columns<(Report Of, int Number, string Text)> Note = new();
    private static readonly Columns<Allocation> Grant = new("allocation");
    private static readonly Columns<(Allocation Of, AllocationPart Part)> Part = new();

    public static Table<(Region Region, int Year, ThemeCoverage Coverage)> Coverage { get; } = new(
        "redovisning",
        "Redovisning",
        "En rad för varje region, år och tema: om regionen redovisade något under temat. Bara år som någon regions redovisning finns för.",
        [
            Row.Id("region", "Region-id", "Regionen.", row => row.Region.Id.Value).Required(),
            Row.Year("year", "År", "Redovisningsåret.", row => row.Year).Required(),
            Row.Id("theme", "Tema-id", "Temat.", row => row.Coverage.Theme.Id.Value).Required(),
            Row.Code("state", "Läge", "Om regionen redovisar något under temat. Redovisas inte: regionen har ingen rad i källans tabell för temat. Ingen redovisning: regionens redovisning för året finns inte bland uppgifterna.", States, row => CodeOf(row.Coverage.State)).Required(),
            Row.Whole("rows", "Rader i källan", "Antal rader i källans tabell för temat.", row => row.Coverage.Rows),
            Row.Whole("initiatives", "Insatser", "Antal insatser bland uppgifterna med temat som huvudtema.", row => row.Coverage.Initiatives.Count).Required(),
        ],
        scope => scope.Graph.Regions.SelectMany(region => scope.Graph.Reports.Select(report => report.Year).Distinct().OrderDescending()
            .SelectMany(year => scope.Graph.CoverageOf(region, year).Select(coverage => (region, year, coverage)))))
    {
        Key = ["region", "year", "theme"],
        ForeignKeys = [new("region", "regioner", "id"), new("theme", "teman", "id")],
    };

    public static Table<(Report Of, int Number, string Text)> Notes { get; } = new(
        "oklarheter-redovisning",
        "Oklarheter i redovisningen",
        "En rad för varje oklarhet i källan som gäller en regions redovisning och inte en viss insats.",
        [
            Note.Id("region", "Region-id", "Regionen.", row => row.Of.Region.Value).Required(),
            Note.Year("year", "År", "Redovisningsåret.", row => row.Of.Year).Required(),
            Note.Whole("number", "Nr", "Oklarhetens nummer, från 1.", row => row.Number).Required(),
            Note.Text("note", "Oklarhet", "Oklarheten, i en eller ett par meningar.", row => row.Text).Required(),
            Note.Id("source_document", "Källa", "Dokumentets id i tabellen dokument.", row => row.Of.Document.Value).Required(),
        ],
        scope => scope.Graph.Reports.SelectMany(report => report.Notes.Where(note => !note.About.Any()).Select((note, at) => (report, at + 1, note.Text))))
    {
        Key = ["region", "year", "number"],
        ForeignKeys = [new("region", "regioner", "id"), new("source_document", "dokument", "id")],
    };

    public static Table<Allocation> Allocations { get; } = new(
        "anslag",
        "Anslag 1:1",
        "En rad för varje regions redovisning av anslag 1:1 ett år. Beloppen är olika saker i olika regioner och ska inte läggas ihop.",
        [
            Grant.Id("region", "Region-id", row => row.Region.Value).Required(),
            Grant.Year("year", "År", row => row.Year).Required(),
            Grant.Text("title", "Redovisning", row => row.Title).Required(),
            Grant.Text("fund", "Anslag", row => row.Fund).Required(),
            Grant.Kronor("total", "Belopp (kr)", "Hela beloppet som regionen anger, i hela kronor.", row => row.Total?.Amount),
            Grant.Text("total_what", "Beloppet är", "Vad beloppet är enligt källan.", row => row.Total?.What),
            Grant.Truth("total_approximate", "Ungefärligt", "Om beloppet är ungefärligt enligt källan.", row => row.Total?.IsApproximate),
            Grant.Truth("contributes_rus", "Bidragit till strategin", "Regionens svar på om anslaget bidragit till den regionala utvecklingsstrategin; tomt där regionen inte svarar.", row => row.Contributes?.Strategy),
            Grant.Truth("contributes_erdf", "Bidragit till Regionalfonden", "Regionens svar på om anslaget bidragit till Regionalfonden; tomt där regionen inte svarar.", row => row.Contributes?.RegionalFund),
            Grant.Truth("contributes_interreg", "Bidragit till Interreg", "Regionens svar på om anslaget bidragit till Interreg; tomt där regionen inte svarar.", row => row.Contributes?.Interreg),
            Grant.Id("source_document", "Källa", "Dokumentets id i tabellen dokument.", row => row.Source?.Document.Value).Required(),
            Grant.Page("Redovisningens sida.", (row, pages) => pages.Allocation(row.Region, row.Year)),
        ],
        scope => scope.Graph.Allocations)
    {
        Key = ["region", "year"],
        ForeignKeys = [new("region", "regioner", "id"), new("source_document", "dokument", "id")],
    };

    public static Table<(Allocation Of, AllocationPart Part)> AllocationParts { get; } = new(
        "anslag-poster",
        "Anslag 1:1, poster",
        "En rad för varje uppgift i en regions redovisning av anslag 1:1: belopp för en användning, andra belopp, andelar och antal.",
        [
            Part.Id("region", "Region-id", "Regionen.", row => row.Of.Region.Value).Required(),
            Part.Year("year", "År", "Året.", row => row.Of.Year).Required(),
            Part.Code("kind", "Slag", "Om uppgiften är en användning av anslaget, ett annat belopp, en andel eller ett antal.", AllocationPart.Kinds, row => row.Part.Kind).Required(),
            Part.Whole("number", "Nr", "Uppgiftens nummer bland dem av samma slag, från 1.", row => row.Part.Number).Required(),
            Part.Text("what", "Vad", "Det som uppgiften gäller.", row => row.Part.What),
            Part.Id("theme", "Tema-id", "Temat som andelen gäller.", row => row.Part.Theme?.Value),
            Part.Kronor("amount", "Belopp (kr)", "Beloppet i hela kronor.", row => row.Part.Amount),
            Part.Percent("percent", "Andel (%)", "Andelen i procent.", row => row.Part.Percent),
            Part.Whole("count", "Antal", "Antalet.", row => row.Part.Count),
            Part.Term("stage", "Skede", "Hur långt beloppet har kommit. Saknas det är skedet okänt.", Content.Money.Stages.Named, row => row.Part.Stage),
            Part.Truth("approximate", "Ungefärligt", "Om uppgiften är ungefärlig enligt källan.", row => row.Part.IsApproximate),
            Part.Truth("part", "Ingår i annan", "Om beloppet ingår i en annan användning och inte ska räknas en gång till.", row => row.Part.IsPart),
            Part.Truth("outside", "Andra pengar", "Om beloppet är andra pengar än anslaget.", row => row.Part.IsOutside),
            Part.Id("source_document", "Källa", "Dokumentets id i tabellen dokument.", row => row.Of.Source?.Document.Value).Required(),
            Part.Page("Redovisningens sida.", (row, pages) => pages.Allocation(row.Of.Region, row.Of.Year)),
        ],
        scope => scope.Graph.Allocations.SelectMany(allocation => AllocationPart.Of(allocation).Select(part => (allocation, part))))
    {
        Key = ["region", "year", "kind", "number"],
        ForeignKeys = [new("region", "regioner", "id"), new("theme", "teman", "id"), new("source_document", "dokument", "id")],
    };

    private static string CodeOf(ReportingState state) => state switch
    {
        ReportingState.Reported => "reported",
        ReportingState.NotReported => "not-reported",
        _ => "no-report",
    };
}

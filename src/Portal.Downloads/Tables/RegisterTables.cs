using Portal.Content.Records;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;

namespace Portal.Downloads.Tables;

/// <summary>The registers: what other tables point to.</summary>
internal static class RegisterTables
{
    private static readonly Columns<Region> Region = new("region");
    private static readonly Columns<Municipality> Municipality = new("municipality");
    private static readonly Columns<Theme> Theme = new("theme");
    private static readonly Columns<Organisation> Organisation = new("organisation");
    private static readonly Columns<Document> Document = new("document");

    public static Table<Region> Regions { get; } = new(
        "regioner",
        "Regioner",
        "En rad för varje region.",
        [
            Region.Id("id", "Id", row => row.Id.Value).Required(),
            Region.Text("name", "Namn", row => row.Name).Required(),
            Region.Text("short", "Kort namn", row => row.ShortName).Required(),
            Region.Text("county", "Län", row => row.County).Required(),
            Region.Text("code", "Länskod", row => row.Code).Required(),
            Region.Id("programme_area", "Programområde", row => row.ProgrammeArea.Value).Required(),
            Region.Page("Regionens sida.", (row, pages) => pages.Region(row.Id)),
        ],
        scope => scope.Graph.Regions)
    {
        Key = ["id"],
    };

    public static Table<Municipality> Municipalities { get; } = new(
        "kommuner",
        "Kommuner",
        "En rad för varje kommun.",
        [
            Municipality.Text("code", "Kommunkod", row => row.Code).Required(),
            Municipality.Text("name", "Namn", row => row.Name).Required(),
            Municipality.Id("region", "Region-id", row => row.Region.Value).Required(),
            Municipality.Page("Kommunens sida.", (row, pages) => pages.Municipality(row)),
        ],
        scope => scope.Graph.Municipalities)
    {
        Key = ["code"],
        ForeignKeys = [new("region", "regioner", "id")],
    };

    public static Table<Theme> Themes { get; } = new(
        "teman",
        "Teman",
        "En rad för varje tema: de fyra strategiska områdena och de tvärgående perspektiven.",
        [
            Theme.Id("id", "Id", row => row.Id.Value).Required(),
            Theme.Text("name", "Namn", row => row.Name).Required(),
            Theme.Text("short", "Kort namn", row => row.ShortName).Required(),
            Theme.Whole("order", "Nummer", row => row.Order).Required(),
            Theme.Term("kind", "Slag", ThemeKinds.All, row => row.Kind).Required(),
            Theme.Page("Temats sida.", (row, pages) => pages.Theme(row.Id)),
        ],
        scope => scope.Graph.Themes)
    {
        Key = ["id"],
    };

    public static Table<Organisation> Organisations { get; } = new(
        "organisationer",
        "Organisationer",
        "En rad för varje organisation som uppgifterna nämner. Privatpersoner finns inte med.",
        [
            Organisation.Id("id", "Id", row => row.Id.Value).Required(),
            Organisation.Text("name", "Namn", row => row.Name).Required(),
            Organisation.Term("kind", "Slag", OrganisationKinds.All, row => row.Kind).Required(),
            Organisation.Texts("aliases", "Andra stavningar", row => row.Aliases),
            Organisation.Id("parent", "Del av", row => row.Parent?.Value),
            Organisation.Id("region", "Region-id", row => row.Region?.Value),
            Organisation.Text("note", "Förtydligande", row => row.Note),
            Organisation.Page("Organisationens sida.", (row, pages) => pages.Organisation(row.Id)),
        ],
        scope => scope.Graph.Organisations)
    {
        Key = ["id"],
        ForeignKeys = [new("parent", "organisationer", "id"), new("region", "regioner", "id")],
        IsLarge = true,
    };

    public static Table<Document> Documents { get; } = new(
        "dokument",
        "Dokument",
        "En rad för varje offentligt dokument som uppgifterna är hämtade ur.",
        [
            Document.Id("id", "Id", row => row.Id.Value).Required(),
            Document.Text("title", "Titel", row => row.Title).Required(),
            Document.Year("year", "År", row => row.Year).Required(),
            Document.Term("kind", "Slag", DocumentKinds.All, row => row.Kind).Required(),
            Document.Address("url", "Webbadress", row => row.Address),
        ],
        scope => scope.Graph.Documents)
    {
        Key = ["id"],
    };
}

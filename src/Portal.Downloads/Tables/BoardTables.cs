using Portal.Content.Money;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;

namespace Portal.Downloads.Tables;

/// <summary>The tables on boards' decisions and budgets.</summary>
internal static class BoardTables
{
    private static readonly Columns<(DecisionList List, int Number, GrantDecision Decision)> Decision = new("decision-list", "decisions");
    private static readonly Columns<(Budget Budget, BudgetTable Table, int Number, BudgetRow Row, int Column, Kronor? Value)> Cell = new("budget", "tables", "rows");

    public static Table<(DecisionList List, int Number, GrantDecision Decision)> Decisions { get; } = new(
        "beslut",
        "Beslut om bidrag",
        "En rad för varje beslut om stöd. Privatpersoner och enskilda näringsidkare visas utan namn, ärendenummer och bransch, efter organisationerna: tillsammans skulle de uppgifterna kunna peka ut vem det är.",
        [
            Decision.Id("list", "Lista", "Beslutslistans id.", row => row.List.Id.Value).Required(),
            Decision.Whole("number", "Nr", "Radens nummer bland listans beslut, från 1. Följer inte källans ordning för personer.", row => row.Number).Required(),
            Decision.Id("region", "Region-id", "Regionen.", row => row.List.Region.Value).Required(),
            Decision.Id("body", "Nämnd", "Id för nämnden som beslutet redovisas för.", row => row.List.Body.Value).Required(),
            Decision.Year("year", "År", "Året.", row => row.List.Year).Required(),
            Decision.Date("start", "Från", "Början av tiden då besluten i listan fattades.", row => row.List.Period?.Start),
            Decision.Date("end", "Till", "Slutet av tiden då besluten i listan fattades.", row => row.List.Period?.End),
            Decision.Text("case", "Ärende", "Ärendets nummer. Tomt för fysiska personer.", row => row.Decision.IsOnPerson ? null : row.Decision.Case),
            Decision.Text("support", "Stödform", row => row.Decision.Support).Required(),
            Decision.Text("recipient", "Sökande", row => row.Decision.Recipient),
            Decision.Id("recipient_id", "Sökandens id", "Sökandens id i tabellen organisationer.", (row, scope) => scope.OrganisationId(row.Decision.Recipient)),
            Decision.Term("recipient_kind", "Slag av sökande", RecipientKinds.All, row => row.Decision.RecipientKind),
            Decision.Text("industry", "Bransch", "Branschen. Tomt för fysiska personer.", row => row.Decision.IsOnPerson ? null : row.Decision.Industry),
            Decision.Text("municipality", "Kommun", row => row.Decision.Municipality),
            Decision.Term("outcome", "Beslut", DecisionOutcomes.All, row => row.Decision.Outcome).Required(),
            Decision.Kronor("amount", "Belopp (kr)", row => row.Decision.Amount),
            Decision.Text("reason", "Skäl", row => row.Decision.Reason),
            Decision.Id("source_document", "Källa", "Dokumentets id i tabellen dokument.", row => row.List.Source?.Document.Value).Required(),
            Decision.Page("Beslutslistans sida.", (row, pages) => pages.DecisionList(row.List.Id)),
        ],
        scope => scope.Graph.DecisionLists.SelectMany(list => list.InPublicOrder.Select((decision, at) => (list, at + 1, decision))))
    {
        Key = ["list", "number"],
        ForeignKeys = [new("region", "regioner", "id"), new("recipient_id", "organisationer", "id"), new("source_document", "dokument", "id")],
    };

    public static Table<(Budget Budget, BudgetTable Table, int Number, BudgetRow Row, int Column, Kronor? Value)> BudgetCells { get; } = new(
        "budgetrader",
        "Budgetrader",
        "En rad för varje cell i en budgets tabeller. Summor är egna rader; lägg inte ihop dem med posterna.",
        [
            Cell.Id("budget", "Budget", "Budgetens id.", row => row.Budget.Id.Value).Required(),
            Cell.Id("region", "Region-id", "Regionen.", row => row.Budget.Region.Value).Required(),
            Cell.Year("year", "Budgetår", "Året som budgeten gäller.", row => row.Budget.Year).Required(),
            Cell.Term("status", "Status", "Om budgeten är beslutad eller ett förslag.", Content.Records.Standings.All, row => row.Budget.Status).Required(),
            Cell.Id("table", "Tabell-id", "Tabellens id i budgeten.", row => row.Table.Id.Value).Required(),
            Cell.Text("table_title", "Tabell", "Tabellens namn.", row => row.Table.Title).Required(),
            Cell.Whole("row", "Rad", "Radens nummer i tabellen, från 1.", row => row.Number).Required(),
            Cell.Text("group", "Grupp", row => row.Row.Group),
            Cell.Text("name", "Post", row => row.Row.Name).Required(),
            Cell.Term("kind", "Slag", RowKinds.All, row => row.Row.Kind).Required(),
            Cell.Text("column", "Kolumn", "Kolumnen i tabellen.", row => row.Table.Columns[row.Column]).Required(),
            Cell.Kronor("value", "Belopp (kr)", "Beloppet i kronor; negativt för kostnader. Tomt där källan är tom.", row => row.Value),
            Cell.Term("source_unit", "Enhet i källan", "Enheten i källan, och därmed avrundningen.", SourceUnits.All, row => row.Table.SourceUnit).Required(),
            Cell.Text("note", "Förtydligande", row => row.Row.Note),
            Cell.Page("Budgetens sida.", (row, pages) => pages.Budget(row.Budget.Id)),
        ],
        scope => scope.Graph.Budgets.SelectMany(CellsOf))
    {
        Key = ["budget", "table", "row", "column"],
        ForeignKeys = [new("region", "regioner", "id")],
    };

    private static IEnumerable<(Budget Budget, BudgetTable Table, int Number, BudgetRow Row, int Column, Kronor? Value)> CellsOf(Budget budget) =>
        budget.Tables.SelectMany(table => table.Rows.SelectMany((row, at) => row.Values.Take(table.Columns.Length).Select((value, column) => (budget, table, at + 1, row, column, value))));
}

using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;

namespace Portal.Downloads.Tables;

/// <summary>The tables on initiatives: one row an initiative, and what belongs to it in tables beside.</summary>
internal static class InitiativeTables
{
    private const string IdMeaning = "Insatsens id: regionens id, snedstreck och insatsens namn i adressen. Ändras inte.";

    private static readonly (string Token, string Label)[] Roles = [("owner", "Genomför"), ("partner", "Medverkar"), ("financier", "Finansiär")];

    private static readonly Columns<Initiative> Initiative = new("initiative");
    private static readonly Columns<(Initiative Of, int Number, Indicator Indicator)> Indicator = new("initiative", "indicators");
    private static readonly Columns<(Initiative Of, string Name, string Role)> Organisation = new();
    private static readonly Columns<(Initiative Of, string Name)> Municipality = new();
    private static readonly Columns<(Initiative Of, int Number, string Text)> Note = new();

    public static Table<Initiative> Initiatives { get; } = new(
        "insatser",
        "Insatser",
        "En rad för varje insats.",
        [
            Initiative.Id("id", "Id", IdMeaning, row => row.Reference.ToString()).Required(),
            Initiative.Text("title", "Namn", row => row.Title).Required(),
            Initiative.Id("region", "Region-id", row => row.Region.Value).Required(),
            Initiative.Text("region_name", "Region", "Regionens korta namn.", (row, scope) => scope.RegionName(row.Region)).Required(),
            Initiative.Texts("regions", "Alla regioner", "Id för alla regioner som deltar; den redovisande regionen om källan inte nämner fler.", row => row.AllRegions.Select(region => region.Value)).Required(),
            Initiative.Id("theme", "Tema-id", row => row.Theme.Value).Required(),
            Initiative.Text("theme_name", "Tema", "Temats korta namn.", (row, scope) => scope.Graph.Theme(row.Theme).ShortName).Required(),
            Initiative.Texts("also_themes", "Andra teman", row => row.AlsoThemes.Select(theme => theme.Value)),
            Initiative.Year("year", "Redovisningsår", row => row.Year).Required(),
            Initiative.Term("kind", "Slag", InitiativeKinds.All, row => row.Kind).Required(),
            Initiative.Term("status", "Läge", InitiativeStatuses.All, row => row.Status),
            Initiative.Date("start", "Början", "När insatsen börjar: år, månad eller dag, som i källan.", row => row.Period?.Start),
            Initiative.Date("end", "Slut", "När insatsen slutar: år, månad eller dag, som i källan.", row => row.Period?.End),
            Initiative.Text("owner", "Genomförs av", row => row.Owner),
            Initiative.Id("owner_id", "Genomförarens id", "Id i tabellen organisationer.", (row, scope) => scope.OrganisationId(row.Owner)),
            Initiative.Texts("partners", "Tillsammans med", row => row.Partners),
            Initiative.Texts("municipalities", "Kommuner", row => row.Municipalities),
            Initiative.Texts("places_abroad", "Platser utomlands", row => row.PlacesAbroad),
            Initiative.Texts("goals", "Mål", row => row.Goals.Select(goal => goal.ToString())),
            Initiative.Kronor("amount_paid", "Utbetalt (kr)", AmountMeaning("utbetalda"), row => Sum(row, Stage.Paid)),
            Initiative.Kronor("amount_granted", "Beviljat (kr)", AmountMeaning("beviljade"), row => Sum(row, Stage.Granted)),
            Initiative.Kronor("amount_allocated", "Avsatt (kr)", AmountMeaning("avsatta"), row => Sum(row, Stage.Allocated)),
            Initiative.Kronor("amount_budgeted", "Budgeterat (kr)", AmountMeaning("budgeterade"), row => Sum(row, Stage.Budgeted)),
            Initiative.Kronor("amount_applied", "Ansökt (kr)", AmountMeaning("sökta"), row => Sum(row, Stage.Applied)),
            Initiative.Kronor("amount_unknown_stage", "Skede okänt (kr)", "Summan av de belopp vars skede källan inte anger, i hela kronor. Tomt där källan inte anger något sådant belopp.", row => Sum(row, Stage.Unknown)),
            Initiative.Truth("amounts_approximate", "Ungefärliga belopp", "Om något av beloppen är ungefärligt enligt källan. Tomt där källan inte anger belopp.", row => row.Funding.IsEmpty ? null : row.Funding.Any(funding => funding.IsApproximate)),
            Initiative.Kronor("cost_total", "Hela kostnaden (kr)", "Vad insatsen kostar i hela kronor, enligt källan. Kostnaden är inte finansiering och läggs inte ihop med beloppen.", row => row.Cost?.Total),
            Initiative.Whole("participants", "Deltagare", "Antal personer som har deltagit: som källan anger det, eller kvinnor och män tillsammans.", row => row.Participants?.Total),
            Initiative.Term("participants_qualifier", "Deltagare anges som", "Hur antalet deltagare anges i källan.", Content.Records.Qualifiers.All, row => row.Participants?.Qualifier),
            Initiative.Whole("women", "Kvinnor", "Antal kvinnor som har deltagit.", row => row.Participants?.Women),
            Initiative.Whole("men", "Män", "Antal män som har deltagit.", row => row.Participants?.Men),
            Initiative.Whole("indicators", "Indikatorer", "Antal indikatorer i tabellen indikatorer.", row => row.Indicators.Length).Required(),
            Initiative.Whole("indicators_with_target", "Med mål", "Antal indikatorer som har ett mål.", row => row.Indicators.Count(indicator => indicator.Target is not null)).Required(),
            Initiative.Whole("indicators_with_outcome", "Med utfall", "Antal indikatorer som har ett utfall.", row => row.Indicators.Count(indicator => indicator.Outcome is not null)).Required(),
            Initiative.Text("decision_body", "Beslutande organ", "Organet som beslutar om insatsen.", row => row.Decision?.Body),
            Initiative.Term("decision_status", "Beslutets status", "Om beslutet är fattat eller föreslaget.", Content.Records.Standings.All, row => row.Decision?.Status),
            Initiative.Date("decision_meeting", "Sammanträde", "Sammanträdet där beslutet tas.", row => row.Decision?.Meeting),
            Initiative.Term("assessment", "Effekterna enligt", Assessments.All, row => row.Assessment),
            Initiative.Texts("nyps", "Nyps-nummer", "Ärendenas nummer i Nyps, handläggningssystemet för regionala stöd.", row => row.CaseNumbers?.Nyps ?? []),
            Initiative.Text("dnr", "Diarienummer", "Diarienummer hos regionen.", row => row.CaseNumbers?.Dnr),
            Initiative.Texts("shared_with", "Samma projekt", row => row.SharedWith.Select(other => other.ToString())),
            Initiative.Text("summary", "Sammanfattning", "Vad insatsen är, i en mening eller några. Utan formatering.", row => RecordText.Plain(row.Text.Summary)),
            Initiative.Id("source_document", "Källa", "Dokumentets id i tabellen dokument.", row => row.Source?.Document.Value).Required(),
            Initiative.Whole("source_section", "Avsnitt i källan", "Avsnittet i dokumentet.", row => row.Source?.Section),
            Initiative.Whole("source_row", "Rad i källan", "Raden i avsnittet, räknat per region.", row => row.Source?.Order),
            Initiative.Page("Insatsens sida.", (row, pages) => pages.Initiative(row.Reference)),
        ],
        scope => scope.Initiatives)
    {
        Key = ["id"],
        ForeignKeys = [new("region", "regioner", "id"), new("theme", "teman", "id"), new("owner_id", "organisationer", "id"), new("source_document", "dokument", "id")],
        IsLarge = true,
        IsByInitiative = true,
    };

    public static Table<(Initiative Of, int Number, Indicator Indicator)> Indicators { get; } = new(
        "indikatorer",
        "Indikatorer",
        "En rad för varje sak som en insats mäter: utgångsvärde, mål och utfall.",
        [
            Indicator.Id("initiative", "Insats-id", IdMeaning, row => row.Of.Reference.ToString()).Required(),
            Indicator.Whole("number", "Nr", "Indikatorns nummer i insatsen, från 1.", row => row.Number).Required(),
            Indicator.Text("initiative_title", "Insats", "Insatsens namn.", row => row.Of.Title).Required(),
            Indicator.Id("region", "Region-id", "Regionen som redovisar insatsen.", row => row.Of.Region.Value).Required(),
            Indicator.Year("year", "Redovisningsår", "Året som redovisningen gäller.", row => row.Of.Year).Required(),
            Indicator.Text("name", "Indikator", row => row.Indicator.Name).Required(),
            Indicator.Text("unit", "Enhet", row => row.Indicator.Unit),
            Indicator.Number("baseline", "Utgångsvärde", row => row.Indicator.Baseline),
            Indicator.Number("target", "Mål", row => row.Indicator.Target),
            Indicator.Term("target_qualifier", "Målet anges som", Content.Records.Qualifiers.All, row => row.Indicator.TargetQualifier),
            Indicator.Number("outcome", "Utfall", row => row.Indicator.Outcome),
            Indicator.Term("outcome_qualifier", "Utfallet anges som", Content.Records.Qualifiers.All, row => row.Indicator.OutcomeQualifier),
            Indicator.Term("attainment", "Bedömning", "Utfallet mot målet, enligt regeln på metodsidan. Tomt där källan inte anger något mål.", Attainments.All, row => row.Indicator.Attainment is var attainment && attainment != Attainment.NoTarget ? attainment : null),
            Indicator.Text("note", "Förtydligande", row => row.Indicator.Note),
            Indicator.Page("Insatsens sida.", (row, pages) => pages.Initiative(row.Of.Reference)),
        ],
        scope => scope.Initiatives.SelectMany(initiative => initiative.Indicators.Select((indicator, at) => (initiative, at + 1, indicator))))
    {
        Key = ["initiative", "number"],
        ForeignKeys = [new("initiative", "insatser", "id"), new("region", "regioner", "id")],
        IsLarge = true,
        IsByInitiative = true,
    };

    public static Table<(Initiative Of, string Name, string Role)> Organisations { get; } = new(
        "insats-organisationer",
        "Insatsernas organisationer",
        "En rad för varje organisation som en insats nämner, och på vilket sätt.",
        [
            Organisation.Id("initiative", "Insats-id", IdMeaning, row => row.Of.Reference.ToString()).Required(),
            Organisation.Id("organisation", "Organisations-id", "Organisationens id i tabellen organisationer.", (row, scope) => scope.OrganisationId(row.Name)).Required(),
            Organisation.Code("role", "Roll", "Om organisationen genomför insatsen, medverkar i den eller finansierar den.", Roles, row => row.Role).Required(),
            Organisation.Text("name", "Namn i källan", "Organisationens namn, som källan skriver det.", row => row.Name).Required(),
            Organisation.Text("initiative_title", "Insats", "Insatsens namn.", row => row.Of.Title).Required(),
        ],
        scope => scope.Initiatives.SelectMany(RolesIn))
    {
        Key = ["initiative", "role", "name"],
        ForeignKeys = [new("initiative", "insatser", "id"), new("organisation", "organisationer", "id")],
        IsLarge = true,
        IsByInitiative = true,
    };

    public static Table<(Initiative Of, string Name)> Municipalities { get; } = new(
        "insats-kommuner",
        "Insatsernas kommuner",
        "En rad för varje kommun som en insats nämner.",
        [
            Municipality.Id("initiative", "Insats-id", IdMeaning, row => row.Of.Reference.ToString()).Required(),
            Municipality.Text("municipality", "Kommunkod", "Kommunens kod enligt SCB.", (row, scope) => scope.Graph.MunicipalityNamed(row.Name).Code).Required(),
            Municipality.Text("municipality_name", "Kommun", "Kommunens namn.", row => row.Name).Required(),
            Municipality.Text("initiative_title", "Insats", "Insatsens namn.", row => row.Of.Title).Required(),
        ],
        scope => scope.Initiatives.SelectMany(initiative => initiative.Municipalities.Select(name => (initiative, name))))
    {
        Key = ["initiative", "municipality"],
        ForeignKeys = [new("initiative", "insatser", "id"), new("municipality", "kommuner", "code")],
        IsLarge = true,
        IsByInitiative = true,
    };

    public static Table<(Initiative Of, int Number, string Text)> Notes { get; } = new(
        "oklarheter",
        "Oklarheter",
        "En rad för varje oklarhet i källan som gäller en insats, till exempel två uppgifter om samma belopp.",
        [
            Note.Id("initiative", "Insats-id", IdMeaning, row => row.Of.Reference.ToString()).Required(),
            Note.Whole("number", "Nr", "Oklarhetens nummer, från 1.", row => row.Number).Required(),
            Note.Text("initiative_title", "Insats", "Insatsens namn.", row => row.Of.Title).Required(),
            Note.Text("note", "Oklarhet", "Oklarheten, i en eller ett par meningar.", row => row.Text).Required(),
        ],
        scope => scope.Initiatives.SelectMany(initiative => scope.Graph.NotesOn(initiative).Select((note, at) => (initiative, at + 1, note.Text))))
    {
        Key = ["initiative", "number"],
        ForeignKeys = [new("initiative", "insatser", "id")],
    };

    private static string AmountMeaning(string stage) =>
        $"Summan av de {stage} beloppen i hela kronor; belopp som ingår i andra räknas inte en gång till. Tomt där källan inte anger något sådant belopp. Belopp i olika skeden ska inte läggas ihop.";

    private static Kronor? Sum(Initiative initiative, Stage stage)
    {
        Kronor? sum = null;
        foreach (var funding in initiative.Funding)
        {
            if (!funding.IsPart && funding.Stage == stage)
            {
                sum = (sum ?? Kronor.Zero) + funding.Amount;
            }
        }

        return sum;
    }

    private static IEnumerable<(Initiative Of, string Name, string Role)> RolesIn(Initiative initiative)
    {
        if (initiative.Owner is { } owner)
        {
            yield return (initiative, owner, "owner");
        }

        foreach (var partner in initiative.Partners)
        {
            yield return (initiative, partner, "partner");
        }

        foreach (var financier in initiative.Funding.Select(funding => funding.Financier).OfType<string>().Distinct())
        {
            yield return (initiative, financier, "financier");
        }
    }
}

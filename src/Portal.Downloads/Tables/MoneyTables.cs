using Portal.Content.Money;
using Portal.Content.Records.Initiatives;

namespace Portal.Downloads.Tables;

/// <summary>The tables on the money of initiatives.</summary>
internal static class MoneyTables
{
    private const string IdMeaning = "Insatsens id i tabellen insatser.";

    private static readonly Columns<(Initiative Of, int Number, Funding Funding)> Amount = new("initiative", "funding");
    private static readonly Columns<(Initiative Of, int Number, Funding Funding, int Year, Kronor Amount)> AmountOfYear = new("initiative", "funding");
    private static readonly Columns<(Initiative Of, int Number, CostLine? Line, int? Year, Kronor Amount)> CostPart = new();

    public static Table<(Initiative Of, int Number, Funding Funding)> Amounts { get; } = new(
        "belopp",
        "Belopp",
        "En rad för varje belopp för en insats: vem som ger det, ur vilken fond och hur långt det har kommit.",
        [
            Amount.Id("initiative", "Insats-id", IdMeaning, row => row.Of.Reference.ToString()).Required(),
            Amount.Whole("number", "Nr", "Beloppets nummer i insatsen, från 1.", row => row.Number).Required(),
            Amount.Text("initiative_title", "Insats", "Insatsens namn.", row => row.Of.Title).Required(),
            Amount.Id("region", "Region-id", "Regionen som redovisar insatsen.", row => row.Of.Region.Value).Required(),
            Amount.Id("theme", "Tema-id", "Temat som insatsen redovisas under.", row => row.Of.Theme.Value).Required(),
            Amount.Text("financier", "Finansiär", row => row.Funding.Financier),
            Amount.Id("financier_id", "Finansiärens id", "Finansiärens id i tabellen organisationer.", (row, scope) => scope.OrganisationId(row.Funding.Financier)),
            Amount.Text("fund", "Fond eller anslag", row => row.Funding.Fund),
            Amount.Stage(row => row.Funding.Stage),
            Amount.Kronor("amount", "Belopp (kr)", row => row.Funding.Amount).Required(),
            Amount.Truth("approximate", "Ungefärligt", row => row.Funding.IsApproximate).Required(),
            Amount.Truth("part", "Ingår i annat", row => row.Funding.IsPart).Required(),
            Amount.Year("year", "År", row => row.Funding.Year),
            Amount.Text("note", "Förtydligande", row => row.Funding.Note),
            Amount.Page("Insatsens sida.", (row, pages) => pages.Initiative(row.Of.Reference)),
        ],
        scope => scope.Initiatives.SelectMany(initiative => initiative.Funding.Select((funding, at) => (initiative, at + 1, funding))))
    {
        Key = ["initiative", "number"],
        ForeignKeys = [new("initiative", "insatser", "id"), new("region", "regioner", "id"), new("theme", "teman", "id"), new("financier_id", "organisationer", "id")],
        IsLarge = true,
        IsByInitiative = true,
    };

    public static Table<(Initiative Of, int Number, Funding Funding, int Year, Kronor Amount)> AmountsByYear { get; } = new(
        "belopp-per-ar",
        "Belopp per år",
        "En rad för varje belopp och år, där källan fördelar beloppet på år eller anger ett år. Belopp utan år står bara i tabellen belopp.",
        [
            AmountOfYear.Id("initiative", "Insats-id", IdMeaning, row => row.Of.Reference.ToString()).Required(),
            AmountOfYear.Whole("number", "Nr", "Beloppets nummer i tabellen belopp.", row => row.Number).Required(),
            AmountOfYear.Year("year", "År", "Året.", row => row.Year).Required(),
            AmountOfYear.Stage(row => row.Funding.Stage),
            AmountOfYear.Kronor("amount", "Belopp (kr)", "Årets del av beloppet, i hela kronor.", row => row.Amount).Required(),
            AmountOfYear.Truth("part", "Ingår i annat", row => row.Funding.IsPart).Required(),
            AmountOfYear.Page("Insatsens sida.", (row, pages) => pages.Initiative(row.Of.Reference)),
        ],
        scope => scope.Initiatives.SelectMany(initiative => initiative.Funding.SelectMany((funding, at) => funding.ByYear.Select(year => (initiative, at + 1, funding, year.Key, year.Value)))))
    {
        Key = ["initiative", "number", "year"],
        ForeignKeys = [new("initiative", "insatser", "id")],
        IsLarge = true,
        IsByInitiative = true,
    };

    public static Table<(Initiative Of, int Number, CostLine? Line, int? Year, Kronor Amount)> Costs { get; } = new(
        "kostnader",
        "Kostnader",
        "Vad insatser kostar: hela kostnaden och dess poster, var för sig i sin helhet och fördelade på år. Raderna överlappar alltså varandra; summera en sort i taget.",
        [
            CostPart.Id("initiative", "Insats-id", IdMeaning, row => row.Of.Reference.ToString()).Required(),
            CostPart.Whole("line", "Post nr", "Postens nummer, från 1; 0 för hela kostnaden.", row => row.Number).Required(),
            CostPart.Text("name", "Post", "Vad posten gäller; tomt för hela kostnaden.", row => row.Line?.Name),
            CostPart.Year("year", "År", "Året, eller tomt för alla år tillsammans.", row => row.Year),
            CostPart.Kronor("amount", "Belopp (kr)", "Kostnaden i hela kronor.", row => row.Amount).Required(),
            CostPart.Text("note", "Förtydligande", "Källans förbehåll till hela kostnaden, på dess rad för alla år.", row => row is { Number: 0, Year: null } ? row.Of.Cost!.Note : null),
            CostPart.Text("initiative_title", "Insats", "Insatsens namn.", row => row.Of.Title).Required(),
            CostPart.Page("Insatsens sida.", (row, pages) => pages.Initiative(row.Of.Reference)),
        ],
        scope => scope.Initiatives.SelectMany(CostsOf))
    {
        Key = [],
        ForeignKeys = [new("initiative", "insatser", "id")],
    };

    private static IEnumerable<(Initiative Of, int Number, CostLine? Line, int? Year, Kronor Amount)> CostsOf(Initiative initiative)
    {
        if (initiative.Cost is not { } cost)
        {
            yield break;
        }

        if (cost.Total is { } total)
        {
            yield return (initiative, 0, null, null, total);
        }

        foreach (var (year, amount) in cost.Years)
        {
            yield return (initiative, 0, null, year, amount);
        }

        for (var i = 0; i < cost.Lines.Length; i++)
        {
            var line = cost.Lines[i];
            yield return (initiative, i + 1, line, null, line.Total);
            foreach (var (year, amount) in line.Years)
            {
                yield return (initiative, i + 1, line, year, amount);
            }
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Portal.Content.Fields;
using Portal.Content.Records;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Organisations;
using Portal.Content.Records.Places;
using Portal.Content.Records.Programmes;
using Portal.Content.Records.Reporting;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Json;

/// <summary>All types of record in the JSON files, with what each has beside the record's own fields.</summary>
internal static class ExportedTypes
{
    /// <summary>Fields that every record in the JSON files has beside its own.</summary>
    public static ImmutableArray<AddedField> Common { get; } =
    [
        new("type", FieldType.Text, "Slag av uppgift.", true),
        new("file", FieldType.Text, "Filen i arkivet input som uppgiften står i.", true),
    ];

    public static ExportedType<Initiative> Initiatives { get; } = new("initiative", "initiatives", scope => scope.Initiatives, InitiativeJson.Write, AddToInitiative)
    {
        Added =
        [
            new("id", FieldType.Text, "Insatsens id: region/insats. Ändras inte.", true),
            new("url", FieldType.Text, "Insatsens sida.", true),
            new("data", FieldType.Text, "Insatsens egen JSON-fil.", true),
            new("owner_id", FieldType.Text, "Ägarens id bland organisationerna."),
            new("partner_ids", FieldType.TextList, "Deltagande organisationers id, i samma ordning som partners."),
            new("financier_ids", FieldType.TextList, "Finansiärernas id, var och en en gång."),
            new("municipality_codes", FieldType.TextList, "Kommunkoder, i samma ordning som municipalities."),
            new("doubts", FieldType.TextList, "Oklarheter i källan som gäller insatsen: egna och de som står i regionens redovisning."),
            new("text", FieldType.Group, "Texten i Markdown: sammanfattning (summary), sedan avsnitt (sections) med rubrik (title), text (markdown) och delar (parts)."),
        ],
    };

    public static ExportedType<Region> Regions { get; } = new("region", "regions", scope => scope.Graph.Regions, RegisterJson.Write, (json, region, scope) =>
    {
        var page = scope.Settings.Pages.Region(region.Id);
        json.Text("url", scope.Url(page));
        json.Text("data", scope.Url(page + "index.json"));
    })
    {
        Added = [new("url", FieldType.Text, "Regionens sida.", true), new("data", FieldType.Text, "Regionens egen JSON-fil.", true)],
    };

    public static ExportedType<Theme> Themes { get; } = new("theme", "themes", scope => scope.Graph.Themes, RegisterJson.Write, (json, theme, scope) =>
        json.Text("url", scope.Url(scope.Settings.Pages.Theme(theme.Id))))
    {
        Added = [new("url", FieldType.Text, "Temats sida.", true)],
    };

    public static ExportedType<Municipality> Municipalities { get; } = new("municipality", "municipalities", scope => scope.Graph.Municipalities, RegisterJson.Write, (json, municipality, scope) =>
        json.Text("url", scope.Url(scope.Settings.Pages.Municipality(municipality))))
    {
        Added = [new("url", FieldType.Text, "Kommunens sida.")],
    };

    public static ExportedType<Organisation> Organisations { get; } = new("organisation", "organisations", scope => scope.Graph.Organisations, RegisterJson.Write, (json, organisation, scope) =>
        json.Text("url", scope.Url(scope.Settings.Pages.Organisation(organisation.Id))))
    {
        Added = [new("url", FieldType.Text, "Organisationens sida.", true)],
    };

    public static ExportedType<Strategy> Strategies { get; } = new("strategy", "strategies", scope => scope.Graph.Strategies.Select(tree => tree.Strategy), StrategyJson.Write, (json, strategy, scope) =>
        json.Text("url", scope.Url(scope.Settings.Pages.Strategy(strategy.Id))))
    {
        Added = [new("url", FieldType.Text, "Strategins sida.", true)],
    };

    public static ExportedType<Allocation> Allocations { get; } = new("allocation", "allocations", scope => scope.Graph.Allocations, ReportingJson.Write, (json, allocation, scope) =>
    {
        json.Text("id", $"{allocation.Region}-{allocation.Year}");
        json.Text("url", scope.Url(scope.Settings.Pages.Allocation(allocation.Region, allocation.Year)));
        json.Group("text", allocation.Text, SharedJson.Write);
    })
    {
        Added =
        [
            new("id", FieldType.Text, "Redovisningens id: region-år.", true),
            new("url", FieldType.Text, "Redovisningens sida.", true),
            new("text", FieldType.Group, "Texten i Markdown, som för insatser."),
        ],
    };

    /// <summary>The types in the order in which they stand in the files.</summary>
    public static ImmutableArray<ExportedType> All { get; } =
    [
        Regions,
        Themes,
        Initiatives,
        Strategies,
        new ExportedType<Report>("report", "reports", scope => scope.Graph.Reports, ReportingJson.Write, (json, report, _) => json.Text("id", $"{report.Region}-{report.Year}"))
        {
            Added = [new("id", FieldType.Text, "Redovisningens id: region-år.", true)],
        },
        Allocations,
        new ExportedType<Programme>("programme", "programmes", scope => scope.Graph.Programmes, ProgrammeJson.Write, (json, programme, scope) => json.Text("url", scope.Url(scope.Settings.Pages.Programme(programme.Id))))
        {
            Added = [new("url", FieldType.Text, "Programmets sida.", true)],
        },
        new ExportedType<Budget>("budget", "budgets", scope => scope.Graph.Budgets, BoardJson.Write, (json, budget, scope) => json.Text("url", scope.Url(scope.Settings.Pages.Budget(budget.Id))))
        {
            Added = [new("url", FieldType.Text, "Budgetens sida.", true)],
        },
        new ExportedType<DecisionList>("decision-list", "decision_lists", scope => scope.Graph.DecisionLists, BoardJson.Write, (json, list, scope) => json.Text("url", scope.Url(scope.Settings.Pages.DecisionList(list.Id))))
        {
            Added = [new("url", FieldType.Text, "Beslutslistans sida.", true)],
            HeldBack = ImmutableSortedDictionary<string, string>.Empty
                .Add("decisions/case", "Utelämnas för fysiska personer.")
                .Add("decisions/industry", "Utelämnas för fysiska personer."),
        },
        new ExportedType<Body>("body", "bodies", scope => scope.Graph.Bodies, BoardJson.Write, (json, body, scope) => json.Text("url", scope.Url(scope.Settings.Pages.Body(body.Id))))
        {
            Added = [new("url", FieldType.Text, "Nämndens sida.", true)],
        },
        Organisations,
        Municipalities,
        new ExportedType<ProgrammeArea>("programme-area", "programme_areas", scope => scope.Graph.ProgrammeAreas, RegisterJson.Write, (_, _, _) => { }),
        new ExportedType<Document>("document", "documents", scope => scope.Graph.Documents, RegisterJson.Write, (_, _, _) => { }),
    ];

    private static void AddToInitiative(Utf8JsonWriter json, Initiative initiative, TableScope scope)
    {
        var page = scope.Settings.Pages.Initiative(initiative.Reference);
        json.Text("id", initiative.Reference.ToString());
        json.Text("url", scope.Url(page));
        json.Text("data", scope.Url(page + "index.json"));
        json.Text("owner_id", scope.OrganisationId(initiative.Owner));
        json.Texts("partner_ids", [.. initiative.Partners.Select(partner => scope.OrganisationId(partner)!)]);
        json.Texts("financier_ids", [.. initiative.Funding.Select(funding => scope.OrganisationId(funding.Financier)).OfType<string>().Distinct()]);
        json.Texts("municipality_codes", [.. initiative.Municipalities.Select(name => scope.Graph.MunicipalityNamed(name).Code)]);
        json.Texts("doubts", [.. scope.Graph.NotesOn(initiative).Select(note => note.Text)]);
        json.Group("text", initiative.Text, SharedJson.Write);
    }
}

using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Text;
using Portal.Downloads.Tables;

namespace Portal.Downloads.Operations;

/// <summary>
/// The list of operations of Regulation (EU) 2021/1060, article 49(3), first subparagraph, for initiatives with an amount from the
/// Regional Fund. Points (a) to (n) in their order; what the records do not say stays empty. Natural persons, points (b) and (m), are
/// never in the records, and so never here. Applied for is not yet selected for support: the stage stands beside.
/// </summary>
internal static class OperationList
{
    private static readonly Columns<Initiative> Column = new("initiative");

    public static Table<Initiative> Table { get; } = new(
        "insatser-regionalfonden",
        "Insatser i Regionalfonden",
        "Förteckning över insatser enligt artikel 49.3 i förordning (EU) 2021/1060: en rad för varje insats som enligt uppgifterna har ett belopp ur Regionalfonden. "
        + "En tom cell betyder att källan inte säger något. Insatser som bara har sökt stöd är ännu inte utvalda för det; kolumnen skede visar vilka.",
        [
            Column.Id("code", "Insatsens kod", "Insatsens unika kod i förteckningen: region/insats.", row => row.Reference.ToString()).Required(),
            Column.Text("beneficiary", "Stödmottagare", "Punkt a: stödmottagarens namn, om den är en juridisk person. Här: organisationen som äger eller driver insatsen.", row => row.Owner),
            Column.Text("contractor", "Leverantör", "Punkt a: leverantörens namn vid offentlig upphandling. Uppgifterna säger inget om leverantörer.", _ => null),
            Column.Text("natural_person", "Fysisk person", "Punkt b: namnet på en stödmottagare som är en fysisk person. Lämnas alltid tomt: fysiska personer tas inte med.", _ => null),
            Column.Text("fleet_register_id", "Nummer i fiskeflottans register", "Punkt c: gäller bara Europeiska havs-, fiskeri- och vattenbruksfonden och är därför alltid tomt.", _ => null),
            Column.Text("operation", "Insatsens namn", "Punkt d: insatsens namn.", row => row.Title).Required(),
            Column.Text("purpose", "Syfte", "Punkt e: insatsens syfte.", row => RecordText.Plain(row.Text.Summary)),
            Column.Text("achievements", "Resultat", "Punkt e: vad insatsen förväntas uppnå eller har uppnått.", row => Achievements(row)),
            Column.Date("start", "Startdatum", "Punkt f: när insatsen börjar, med källans noggrannhet.", row => row.Period?.Start),
            Column.Date("end", "Slutdatum", "Punkt g: när insatsen avslutas eller väntas avslutas, med källans noggrannhet.", row => row.Period?.End),
            Column.Kronor("total_cost", "Total kostnad (kr)", "Punkt h: hela kostnaden i hela kronor.", row => row.Cost?.Total),
            Column.Texts("fund", "Fond", "Punkt i: fonden, som i källan.", row => Amounts(row).Select(funding => RegionalFund.IsNamed(funding.Fund) ? funding.Fund! : funding.Financier!).Distinct()).Required(),
            Column.Texts("specific_objective", "Särskilt mål", "Punkt j: de särskilda mål i Regionalfonden som insatsen bidrar till.", (row, scope) => row.Goals.Where(goal => goal.Strategy == Fund).Select(goal => $"{goal.Goal} {scope.Graph.Goal(goal).Goal.Title}")),
            Column.Percent("cofinancing_rate", "Unionens medfinansieringsgrad (%)", "Punkt k: unionens medfinansieringsgrad. Uppgifterna anger den inte, och den räknas inte ut.", _ => null),
            Column.Texts("location", "Plats", "Punkt l: kommunerna som källan nämner, annars länen, med SCB:s koder.", Places).Required(),
            Column.Text("country", "Land", "Punkt l: landet, som ISO 3166-1.", _ => "SE").Required(),
            Column.Text("beneficiary_location", "Stödmottagarens plats", "Punkt m: länet där stödmottagaren hör hemma enligt organisationsregistret, för insatser på flera platser.", (row, scope) => BeneficiaryPlace(row, scope)),
            Column.Text("intervention_type", "Typ av åtgärd", "Punkt n: typ av åtgärd enligt artikel 73.2 g. Uppgifterna anger den inte.", _ => null),
            Column.Texts("stage", "Skede", "Utöver artikeln: hur långt vart och ett av beloppen ur fonden har kommit, i samma ordning som beloppen.", row => Amounts(row).Select(funding => Stages.Label(funding.Stage))).Required(),
            Column.Texts("fund_amount", "Belopp ur fonden (kr)", "Utöver artikeln: beloppen ur fonden i hela kronor, vart och ett för sig. De läggs inte ihop.", row => Amounts(row).Select(funding => funding.Amount.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))).Required(),
            Column.Texts("case_numbers", "Ärendenummer", "Utöver artikeln: ärendenas nummer i Nyps.", row => row.CaseNumbers?.Nyps ?? []),
            Column.Text("source_document", "Källa", "Utöver artikeln: dokumentet som uppgifterna är hämtade ur.", (row, scope) => row.Source is { } source ? scope.Graph.Document(source.Document).Title : null).Required(),
            Column.Page("Utöver artikeln: insatsens sida.", (row, pages) => pages.Initiative(row.Reference)),
        ],
        scope => scope.Initiatives.Where(initiative => initiative.Funding.Any(RegionalFund.Pays)))
    {
        Key = ["code"],
    };

    private static Slug Fund { get; } = new("eruf");

    private static IEnumerable<Funding> Amounts(Initiative initiative) => initiative.Funding.Where(RegionalFund.Pays);

    private static string? Achievements(Initiative initiative)
    {
        var texts = initiative.Text.Sections
            .Where(section => section.Title is EffectHeadings.Outputs or EffectHeadings.Effects)
            .SelectMany(section => section.Parts.Select(part => part.Markdown).Prepend(section.Markdown))
            .Where(markdown => markdown.Length > 0)
            .Select(RecordText.Plain);
        return string.Join(' ', texts);
    }

    private static IEnumerable<string> Places(Initiative initiative, TableScope scope) =>
        initiative.Municipalities.IsEmpty
            ? initiative.AllRegions.Select(scope.Graph.Region).Select(region => $"{region.County} ({region.Code})")
            : initiative.Municipalities.Select(scope.Graph.MunicipalityNamed).Select(municipality => $"{municipality.Name} ({municipality.Code})");

    private static string? BeneficiaryPlace(Initiative initiative, TableScope scope) =>
        (initiative.AllRegions.Length > 1 || initiative.Municipalities.Length > 1)
        && initiative.Owner is { } owner
        && scope.Graph.OrganisationNamed(owner).Region is { } region
            ? scope.Graph.Region(region).County
            : null;
}

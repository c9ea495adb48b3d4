namespace Portal.Migration;

/// <summary>What is particular to one file: lines that become other lines.</summary>
internal static class Corrections
{
    private static readonly (string Path, string Old, string New)[] All =
    [
        // An unquoted comma cut the name in two and made a key of its second half.
        ("budgets/orebro-regional-tillvaxtnamnd-2022.yml",
            """  - {name: Återstart och omställning för jobb, utbildning och företagande, amount: 4000000, year: 2022, note: Ettårig satsning.}""",
            """  - {name: "Återstart och omställning för jobb, utbildning och företagande", amount: 4000000, year: 2022, note: Ettårig satsning.}"""),
        ("budgets/orebro-regional-tillvaxtnamnd-2022.yml",
            """
            forecast_2021:
              result: 1500000
              note: Nämndens beslutade prognos vid delåret 2021 var ett överskott, lagd ytterst försiktigt.
            """,
            """
            forecasts:
              - {year: 2021, result: 1500000, note: "Nämndens beslutade prognos vid delåret 2021 var ett överskott, lagd ytterst försiktigt."}
            """),

        // Håbo and Habo would have the same address.
        ("municipalities.yml",
            """- {code: "0305", name: Håbo, region: uppsala}""",
            """- {code: "0305", name: Håbo, region: uppsala, slug: habo-uppsala-lan}"""),

        // The whole of what the projects cost is not granted; what is granted is a part of it.
        ("initiatives/vasternorrland/bredbandsinvesteringar-2023-2026-ortssammanbindande.md",
            """
            funding:
              - {amount: 105474314, note: Total omslutning för de fyra investeringsprojekten}
            """,
            """
            cost: {total: 105474314, note: Total omslutning för de fyra investeringsprojekten}
            funding:
            """),
        ("initiatives/vastmanland/kod-projektet.md",
            """
            funding:
              - {amount: 7700000, note: Värdet av upphandlade utbildningar}
            """,
            """
            cost:
              lines:
                - {name: Värdet av upphandlade utbildningar, total: 7700000}
            """),

        // Places in Norway are not in Sweden's register of municipalities.
        ("initiatives/dalarna/smart-integrerad-barkraftig-gransregion.md",
            """municipalities: [Malung-Sälen, Älvdalen, Trysil, Engerdal]""",
            """
            municipalities: [Malung-Sälen, Älvdalen]
            places_abroad: [Trysil, Engerdal]
            """),

        // The texts say "högst 150 km" and "cirka … deltagare".
        ("initiatives/halland/greater4h.md",
            """  - {name: Största avstånd mellan stationerna, unit: km, target: 150}""",
            """  - {name: Största avstånd mellan stationerna, unit: km, target: 150, target_qualifier: at-most}"""),
        ("initiatives/uppsala/coachning-bostad-arbete-forstarkt-stod.md", "participants: {total: 90}", "participants: {total: 90, qualifier: about}"),
        ("initiatives/uppsala/datorkurs.md", "participants: {total: 50}", "participants: {total: 50, qualifier: about}"),
        ("initiatives/uppsala/informationstraffar-studiebesok.md", "participants: {total: 25}", "participants: {total: 25, qualifier: about}"),
        ("initiatives/uppsala/vagledning-halsa-forstarkt-stod.md", "participants: {total: 15}", "participants: {total: 15, qualifier: about}"),
        ("initiatives/uppsala/vagvisaren-plattform-nyanlanda.md", "participants: {total: 80}", "participants: {total: 80, qualifier: about}"),

        // A use within another use, and uses of other money than the grant.
        ("allocations/vastmanland-2023.md",
            """  - {use: Varav kommersiell service (ingår i företagsstöd), amount: 453420}""",
            """  - {use: Varav kommersiell service (ingår i företagsstöd), amount: 453420, part: true}"""),
        ("allocations/jonkoping-2023.md",
            """
              - {use: "Särskilt driftsstöd till butiker (riktade statliga medel)", amount: 3000000, approximate: true}
              - {use: "Servicebidrag (öronmärkta statliga medel)", amount: 439000}
              - {use: "Investeringsbidrag till butiker (öronmärkta statliga medel)", amount: 2300000}
              - {use: "Affärsutvecklingscheckar med nationella medel från Tillväxtverket (beloppet utökades senare något)", amount: 2300000}
            """,
            """
              - {use: "Särskilt driftsstöd till butiker (riktade statliga medel)", amount: 3000000, approximate: true, outside: true}
              - {use: "Servicebidrag (öronmärkta statliga medel)", amount: 439000, outside: true}
              - {use: "Investeringsbidrag till butiker (öronmärkta statliga medel)", amount: 2300000, outside: true}
              - {use: "Affärsutvecklingscheckar med nationella medel från Tillväxtverket (beloppet utökades senare något)", amount: 2300000, outside: true}
            """),

        // Kronor are not counts.
        ("allocations/gavleborg-2023.md",
            """
            counts:
              - {what: "Beslutsmål för året, kronor", number: 95000000}
              - {what: "Beslut under året, kronor", number: 81400000}
            """,
            """
            amounts:
              - {what: Beslutsmål för året, amount: 95000000}
              - {what: Beslut under året, amount: 81400000, stage: granted}
            counts:
            """),
        ("allocations/vasternorrland-2023.md",
            """
            counts:
              - {what: Ärenden som beviljats medel, number: 241}
              - {what: Beviljade företagsstöd, number: 213}
              - {what: Beslutade bredbandsprojekt, number: 4}
              - {what: Utlysningar hittills i ERUF och ESF+, number: 3}
              - {what: "Utbetalt i kronor, exklusive särskilda driftsstöd till kommersiell service", number: 116800000}
              - {what: "Särskilda driftsstöd till kommersiell service, kronor", number: 5630000}
              - {what: "Hanterade stödärenden (bifall, avslag och utbetalningar)", number: 320}
              - {what: "Hanterade ärenden, även stöd utanför regionens 1:1-anslag", number: 363}
              - {what: "Bifall, även stöd utanför regionens 1:1-anslag", number: 271}
              - {what: "Bifallsbeslut i kronor, även stöd utanför regionens 1:1-anslag", number: 170000000}
            """,
            """
            amounts:
              - {what: "Utbetalt, exklusive särskilda driftsstöd till kommersiell service", amount: 116800000, stage: paid}
              - {what: Särskilda driftsstöd till kommersiell service, amount: 5630000}
              - {what: "Bifallsbeslut, även stöd utanför regionens 1:1-anslag", amount: 170000000, stage: granted}
            counts:
              - {what: Ärenden som beviljats medel, number: 241}
              - {what: Beviljade företagsstöd, number: 213}
              - {what: Beslutade bredbandsprojekt, number: 4}
              - {what: Utlysningar hittills i ERUF och ESF+, number: 3}
              - {what: "Hanterade stödärenden (bifall, avslag och utbetalningar)", number: 320}
              - {what: "Hanterade ärenden, även stöd utanför regionens 1:1-anslag", number: 363}
              - {what: "Bifall, även stöd utanför regionens 1:1-anslag", number: 271}
            """),
        ("allocations/vasterbotten-2023.md",
            """  - {what: "Medfinansiering till projekt i Regionalfonden, andel av beviljade projektmedel (cirka)", percent: 60}""",
            """  - {what: "Medfinansiering till projekt i Regionalfonden, andel av beviljade projektmedel", percent: 60, approximate: true}"""),

        // The regions' sums are not of one kind; each text says which.
        Total("blekinge", 41000000, "Ramen för utbetalningar 2023", isApproximate: true),
        Total("gavleborg", 87000000, "Anslagsramen", isApproximate: true),
        Total("gotland", 26300000, "Beslutat under 2023"),
        Total("ostergotland", 25600000, "Anslaget", isApproximate: true),
        Total("skane", 20000000, "Det regionen får ur anslaget", isApproximate: true),
        Total("sormland", 23700000, "Det regionen fick av anslaget 2023", isApproximate: true),
        Total("stockholm", 8200000, "Det regionen får om året", isApproximate: true),
        Total("uppsala", 13000000, "Det regionen tilldelas"),
        Total("vasterbotten", 138000000, "Indikativ fördelning, beslutad i början av 2023"),
        Total("vasternorrland", 163000000, "Beviljat 2023"),
        Total("vastmanland", 43800000, "Beviljat 2023"),
        Total("vastra-gotaland", 68100000, "Det statliga anslaget", isApproximate: true),
    ];

    /// <exception cref="InvalidDataException">Lines to correct are there neither as they were nor as they become.</exception>
    public static string Apply(string path, string yaml)
    {
        foreach (var (_, old, corrected) in All.Where(correction => correction.Path == path))
        {
            var (from, to) = ($"\n{old}\n", $"\n{corrected}\n");
            if (yaml.Contains(to, StringComparison.Ordinal))
            {
                continue;
            }

            yaml = yaml.Contains(from, StringComparison.Ordinal)
                ? yaml.Replace(from, to, StringComparison.Ordinal)
                : throw new InvalidDataException($"{path} has neither{from}nor{to}");
        }

        return yaml;
    }

    private static (string Path, string Old, string New) Total(string region, long amount, string what, bool isApproximate = false)
    {
        var rest = isApproximate ? ", approximate: true}" : "}";
        var text = what.Contains(',', StringComparison.Ordinal) ? $"\"{what}\"" : what;
        return ($"allocations/{region}-2023.md", $"total: {{amount: {amount}{rest}", $$"""total: {amount: {{amount}}, what: {{text}}{{rest}}""");
    }
}

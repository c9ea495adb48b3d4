using System.Collections.Frozen;

namespace Portal.Content.Fields;

/// <summary>
/// Short Swedish names of fields, for sentences on changes and to know a field that is called by its Swedish name; the descriptions that the records' types carry are sentences of their own.
/// A key is a field's name, or as many names of the groups around it, outermost first, as it takes to tell it from its namesakes:
/// <c>initiative.goals</c>, <c>period.start</c>. A key that names the group stands for itself; else the group's word goes before.
/// </summary>
internal static class FieldWords
{
    private static readonly FrozenDictionary<string, FieldWord> Words = new Dictionary<string, FieldWord>(StringComparer.Ordinal)
    {
        // Of many types
        ["id"] = Neuter("Id"),
        ["title"] = Common("Titel"),
        ["name"] = Neuter("Namn"),
        ["short"] = Neuter("Kort namn"),
        ["code"] = Common("Kod"),
        ["url"] = Common("Webbadress"),
        ["kind"] = Neuter("Slag"),
        ["type"] = Neuter("Slag av insats"),
        ["year"] = Neuter("År"),
        ["date"] = Neuter("Datum"),
        ["status"] = Common("Status"),
        ["region"] = Common("Region"),
        ["regions"] = Common("Region", "Regioner"),
        ["organisation"] = Common("Organisation"),
        ["programme_area"] = Neuter("Programområde"),
        ["body"] = Common("Nämnd"),
        ["budget"] = Common("Budget"),
        ["fund"] = Common("Fond"),
        ["amount"] = Neuter("Belopp"),
        ["currency"] = Common("Valuta"),
        ["stage"] = Neuter("Skede"),
        ["percent"] = Common("Andel"),
        ["financier"] = Common("Finansiär"),
        ["what"] = Common("Benämning"),
        ["unit"] = Common("Enhet"),
        ["number"] = Neuter("Nummer"),
        ["description"] = Common("Beskrivning"),
        ["summary"] = Common("Sammanfattning"),
        ["note"] = Neuter("Förtydligande"),
        ["notes"] = Common("Oklarhet i källan", "Oklarheter i källan"),
        ["notes.text"] = Common("Oklarhet i källan"),
        ["notes.initiative"] = Common("Insats som oklarheten gäller"),
        ["notes.initiatives"] = Common("Insats som oklarheten gäller", "Insatser som oklarheten gäller"),
        ["period"] = Common("Tid"),
        ["period.start"] = Neuter("Startdatum"),
        ["period.end"] = Neuter("Slutdatum"),
        ["source"] = Common("Källa"),
        ["source.document"] = Neuter("Källdokument"),
        ["source.section"] = Neuter("Avsnitt i källan"),
        ["source.order"] = Common("Rad i källan"),
        ["ids"] = Neuter("Ärendenummer"),
        ["ids.nyps"] = Neuter("Nyps-nummer", "Nyps-nummer"),
        ["ids.dnr"] = Neuter("Diarienummer"),
        ["decision"] = Neuter("Beslut"),
        ["decision.body"] = Neuter("Beslutande organ"),
        ["decision.region"] = Common("Beslutande region"),
        ["decision.status"] = Common("Beslutets status"),
        ["decision.meeting"] = Neuter("Sammanträde för beslutet"),
        ["decision.proposed_by"] = Common("Förslagsställare", "Förslagsställare"),
        ["decision.proposed_on"] = Neuter("Datum för förslaget till beslut"),
        ["decision.share"] = Common("Beslutets andel av kostnaderna"),
        ["decision.cap"] = Neuter("Beslutets högsta belopp"),
        ["decision.basis"] = Common("Grund för beslutet"),
        ["decision.note"] = Neuter("Förtydligande om beslutet"),
        ["indicators"] = Common("Indikator", "Indikatorer"),
        ["target"] = Neuter("Målvärde"),
        ["target_min"] = Neuter("Lägsta målvärde"),
        ["target_max"] = Neuter("Högsta målvärde"),
        ["target_qualifier"] = Common("Angivelse av målvärdet"),
        ["target_year"] = Neuter("Målår"),
        ["baseline"] = Neuter("Utgångsvärde"),
        ["baseline_year"] = Neuter("Jämförelseår"),
        ["outcome"] = Neuter("Utfall"),
        ["outcome_qualifier"] = Common("Angivelse av utfallet"),

        // Places and organisations
        ["county"] = Neuter("Länsnamn"),
        ["slug"] = Neuter("Namn i adressen"),
        ["aliases"] = Common("Annan stavning", "Andra stavningar"),
        ["parent"] = Common("Överordnad organisation"),
        ["theme.order"] = Neuter("Nummer"),
        ["theme"] = Neuter("Tema"),

        // Searching
        ["words"] = Neuter("Ord", "Ord"),
        ["finds"] = Neuter("Ord som hittas", "Ord som hittas"),

        // Strategies
        ["level"] = Common("Nivå"),
        ["vision"] = Common("Vision"),
        ["values"] = Neuter("Värdeord", "Värdeord"),
        ["follow_up"] = Common("Uppföljning"),
        ["internal_control"] = Common("Risk", "Risker"),
        ["area"] = Neuter("Område"),
        ["risk"] = Common("Risk"),
        ["measures"] = Common("Åtgärd", "Åtgärder"),
        ["goals"] = Neuter("Mål", "Mål"),
        ["goals.children"] = Neuter("Mål", "Mål"),
        ["goals.strategy"] = Common("Väg till målet"),
        ["goals.reported"] = Neuter("Redovisningskvartal", "Redovisningskvartal"),
        ["scope"] = Common("Räckvidd"),
        ["set_by"] = Common("Beslutsfattare för målnivån"),
        ["color"] = Common("Färg"),
        ["direction"] = Common("Riktning"),
        ["compare"] = Common("Region att jämföra med", "Regioner att jämföra med"),
        ["assignments"] = Neuter("Uppdrag", "Uppdrag"),

        // Reporting
        ["document"] = Neuter("Dokument"),
        ["report.rows"] = Neuter("Antal rader i källans avsnitt"),
        ["not_in_table"] = Neuter("Tema som saknas i källans tabell", "Teman som saknas i källans tabell"),
        ["allocation.fund"] = Neuter("Anslag"),
        ["allocation.total"] = Neuter("Hela beloppet"),
        ["allocation.total.amount"] = Neuter("Hela beloppet"),
        ["allocation.total.what"] = Common("Benämning på hela beloppet"),
        ["split"] = Common("Användning", "Användningar"),
        ["use"] = Common("Användning"),
        ["amounts"] = Neuter("Annat belopp", "Andra belopp"),
        ["shares"] = Common("Andel", "Andelar"),
        ["counts"] = Neuter("Antal", "Antal"),
        ["counts.number"] = Neuter("Antal"),
        ["contributes"] = Neuter("Bidrag"),
        ["contributes.rus"] = Neuter("Bidrag till den regionala utvecklingsstrategin"),
        ["contributes.erdf"] = Neuter("Bidrag till Regionalfonden"),
        ["contributes.interreg"] = Neuter("Bidrag till Interreg"),

        // Programmes
        ["draft"] = Neuter("Utkast"),
        ["draft.version"] = Common("Utkastets version"),
        ["draft.date"] = Neuter("Utkastets datum"),
        ["draft.as_of"] = Common("Dag som uppgifterna gäller"),
        ["programme.budget"] = Plural("Programmets pengar"),
        ["programme.budget.total"] = Neuter("Programmets hela belopp"),
        ["programme.budget.total.amount"] = Neuter("Programmets hela belopp"),
        ["earmarks"] = Common("Öronmärkt andel", "Öronmärkta andelar"),
        ["basis"] = Common("Grund för delningen", "Grunder för delningen"),
        ["overall_goals"] = Plural("Övergripande mål"),
        ["overall_goals.goals"] = Neuter("Övergripande mål", "Övergripande mål"),
        ["overall_goals.target_year"] = Neuter("Målår för de övergripande målen"),
        ["dimension"] = Common("Dimension"),
        ["principles"] = Common("Princip", "Principer"),
        ["challenges"] = Common("Utmaning", "Utmaningar"),
        ["strength_areas"] = Neuter("Antal regionala styrkeområden"),
        ["timetable"] = Neuter("Steg i tidplanen", "Steg i tidplanen"),
        ["timetable.start"] = Common("Början"),
        ["timetable.end"] = Neuter("Slut"),
        ["consultation"] = Neuter("Samråd"),
        ["ways"] = Neuter("Sätt att lämna synpunkter", "Sätt att lämna synpunkter"),
        ["pages"] = Common("Webbsida", "Webbsidor"),
        ["written_input"] = Plural("Skriftliga inspel"),
        ["written_input.number"] = Neuter("Antal skriftliga inspel"),
        ["sectors"] = Common("Sektor", "Sektorer"),
        ["under_represented"] = Common("Sektor med få inspel", "Sektorer med få inspel"),
        ["points"] = Common("Synpunkt", "Synpunkter"),
        ["meeting"] = Neuter("Möte"),
        ["meeting.start"] = Common("Mötets starttid"),
        ["meeting.end"] = Common("Mötets sluttid"),
        ["meeting.date"] = Neuter("Mötets datum"),
        ["agenda"] = Common("Tid på dagordningen", "Tider på dagordningen"),
        ["time"] = Neuter("Klockslag"),
        ["items"] = Common("Punkt", "Punkter"),
        ["organisations"] = Common("Organisation", "Organisationer"),
        ["background"] = Common("Bakgrundsdel", "Bakgrundsdelar"),
        ["background.summary"] = Neuter("Stycke", "Stycken"),
        ["steps"] = Neuter("Steg", "Steg"),
        ["strategies"] = Common("Strategi", "Strategier"),
        ["related_funds"] = Common("Annan fond", "Andra fonder"),
        ["objectives"] = Neuter("Särskilt mål", "Särskilda mål"),
        ["objective"] = Neuter("Särskilt mål"),
        ["po"] = Neuter("Politiskt mål"),
        ["under_way"] = Neuter("Pågående arbete"),
        ["result_chain"] = Common("Resultatkedja", "Resultatkedjor"),
        ["recipients"] = Common("Mottagare"),
        ["activities"] = Common("Aktivitet", "Aktiviteter"),
        ["outputs"] = Common("Prestation", "Prestationer"),
        ["short_term"] = Common("Effekt på kort sikt", "Effekter på kort sikt"),
        ["medium_term"] = Common("Effekt på medellång sikt", "Effekter på medellång sikt"),
        ["interventions"] = Common("Insats", "Insatser"),
        ["also_types"] = Neuter("Ytterligare slag av insats", "Ytterligare slag av insats"),
        ["output_indicators"] = Common("Aktivitetsindikator", "Aktivitetsindikatorer"),
        ["result_indicators"] = Common("Resultatindikator", "Resultatindikatorer"),
        ["examples"] = Common("Lista med exempel", "Listor med exempel"),

        // Boards and budgets
        ["areas"] = Neuter("Område", "Områden"),
        ["administration"] = Common("Förvaltning"),
        ["administration.name"] = Common("Förvaltning"),
        ["administration.note"] = Neuter("Förtydligande om förvaltningen"),
        ["plan"] = Common("Verksamhetsplan"),
        ["meetings"] = Neuter("Sammanträdesår", "Sammanträdesår"),
        ["duration"] = Common("Längd"),
        ["dates"] = Common("Dag", "Dagar"),
        ["budget.strategy"] = Common("Plan"),
        ["turnover"] = Common("Omsättning"),
        ["financing_shares"] = Common("Finansieringsandel", "Finansieringsandelar"),
        ["price_and_wage_adjustment"] = Common("Uppräkning för priser och löner"),
        ["price_and_wage_adjustment.percent"] = Common("Uppräkning för priser och löner"),
        ["key_figures"] = Neuter("Nyckeltal", "Nyckeltal"),
        ["key_figures.values"] = Neuter("Värde", "Värden"),
        ["columns"] = Common("Kolumn", "Kolumner"),
        ["special_funds"] = Common("Ram", "Ramar"),
        ["reserves"] = Common("Reserv", "Reserver"),
        ["forecasts"] = Common("Prognos", "Prognoser"),
        ["result"] = Neuter("Resultat"),
        ["tables"] = Common("Tabell", "Tabeller"),
        ["source_unit"] = Common("Enhet i källan"),
        ["rows"] = Common("Rad", "Rader"),
        ["rows.values"] = Neuter("Värde", "Värden"),
        ["group"] = Common("Grupp"),
        ["budget.assessment"] = Common("Bedömning av ekonomin"),

        // Decisions on grants
        ["decisions"] = Neuter("Beslut", "Beslut"),
        ["decided_by"] = Common("Beslutande befattning"),
        ["delegation"] = Neuter("Stöd för att besluta på nämndens vägnar"),
        ["reported"] = Neuter("Sammanträde där besluten redovisas"),
        ["case"] = Neuter("Ärendenummer"),
        ["support"] = Common("Stödform"),
        ["recipient"] = Common("Sökande"),
        ["recipient_kind"] = Neuter("Slag av sökande"),
        ["industry"] = Common("Bransch"),
        ["municipality"] = Common("Kommun"),
        ["reason"] = Neuter("Skäl till avslag"),

        // Initiatives
        ["initiative.kind"] = Neuter("Slag av insats"),
        ["shared_with"] = Common("Redovisning i annan region", "Redovisningar i andra regioner"),
        ["also_themes"] = Neuter("Ytterligare tema", "Ytterligare teman"),
        ["owner"] = Common("Genomförare"),
        ["partners"] = Common("Medverkande organisation", "Medverkande organisationer"),
        ["cost"] = Common("Kostnad"),
        ["cost.total"] = Common("Total kostnad"),
        ["cost.years"] = Common("Kostnad"),
        ["cost.note"] = Neuter("Förtydligande om kostnaden"),
        ["cost.lines"] = Common("Kostnadspost", "Kostnadsposter"),
        ["lines.total"] = Neuter("Belopp"),
        ["years"] = Neuter("Belopp"),
        ["funding"] = Neuter("Belopp", "Belopp"),
        ["participants"] = Plural("Deltagare"),
        ["participants.total"] = Neuter("Antal deltagare"),
        ["participants.qualifier"] = Common("Angivelse av antalet deltagare"),
        ["participants.women"] = Neuter("Antal kvinnor bland deltagarna"),
        ["participants.men"] = Neuter("Antal män bland deltagarna"),
        ["municipalities"] = Common("Kommun", "Kommuner"),
        ["places_abroad"] = Common("Plats utanför Sverige", "Platser utanför Sverige"),
        ["assessment"] = Common("Bedömningsgrund"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What is said when a true-or-false mark is set, and when it is taken away.
    private static readonly FrozenDictionary<string, (string Set, string Unset)> Marks = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["approximate"] = ("anges nu som ungefärligt", "anges inte längre som ungefärligt"),
        ["part"] = ("räknas nu som del av ett annat belopp", "räknas inte längre som del av ett annat belopp"),
        ["outside"] = ("räknas nu som andra pengar än anslaget", "räknas nu som en del av anslaget"),
        ["doubtful"] = ("anges nu som osäkert", "anges inte längre som osäkert"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What the English names are in Swedish, where the site says it otherwise.
    private static readonly FrozenDictionary<string, string> Translations =
        new Dictionary<string, string> { ["ägare"] = "owner", ["partner"] = "partners" }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The word for a field, and how many of the last names of its path it stands for; null where there is none.</summary>
    /// <param name="path">The record type and the names of the fields down to this, parted by points.</param>
    public static (FieldWord Word, int Depth)? Of(string path)
    {
        for (var from = 0; from >= 0;)
        {
            var key = path[from..];
            if (Words.TryGetValue(key, out var word))
            {
                return (word, key.Count(c => c == '.') + 1);
            }

            var point = path.IndexOf('.', from);
            from = point < 0 ? -1 : point + 1;
        }

        return null;
    }

    /// <summary>The field that a Swedish word names, as <c>owner</c> for <c>ägare</c>; null where it names none of them.</summary>
    /// <param name="word">The word, of one thing or of several.</param>
    /// <param name="fields">Names of fields, the likeliest first.</param>
    public static string? FieldNamed(string word, IEnumerable<string> fields)
    {
        var spoken = word.Replace('_', ' ');
        var named = Words
            .Where(entry => string.Equals(entry.Value.Label, spoken, StringComparison.OrdinalIgnoreCase) || string.Equals(entry.Value.Plural, spoken, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Key[(entry.Key.LastIndexOf('.') + 1)..])
            .Concat(Translations.TryGetValue(spoken, out var translated) ? [translated] : [])
            .ToHashSet(StringComparer.Ordinal);
        return fields.FirstOrDefault(named.Contains);
    }

    /// <summary>What to say of a mark that is set or taken away, or null where the field is no mark.</summary>
    public static (string Set, string Unset)? MarkOf(string name) => Marks.TryGetValue(name, out var mark) ? mark : null;

    private static FieldWord Common(string label, string? plural = null) => new(label, Agreement.Common, plural);

    private static FieldWord Neuter(string label, string? plural = null) => new(label, Agreement.Neuter, plural);

    private static FieldWord Plural(string label) => new(label, Agreement.Plural);
}

namespace Portal.Synthetic.Language;

/// <summary>
/// First parts of compounds by theme, in the form they have there (kompetens-, livsmedels-), the most common first.
/// </summary>
internal static class ThemeStems
{
    private const string Housing = """
        bostads boende välfärds arbetsmarknads landsbygds plats service hälso samhälls vård omsorgs bygde
        livsmiljö stads ungdoms barn äldre familje skol fritids kultur planerings mark fastighets bygg hyres
        trygghets folkhälso demokrati civilsamhälles förenings biblioteks idrotts natur park grönyte torg
        centrum butiks dagligvaru drivmedels apoteks befolknings inflyttar attraktions hem studie arbetsplats
        arbetslivs sysselsättnings bostadsrätts villa radhus småhus trähus renoverings belysnings lekplats
        kultur museums teater konst musik film kyrko slotts herrgårds turist camping strand badplats fiske jakt
        stug vårdcentral sjukvårds tandvårds hemtjänst anhörig demens rehabiliterings friskvårds
        idrottsförenings gymnasie förskole
        """;

    private const string Innovation = """
        innovations företags näringslivs entreprenörs industri export investerings affärs besöksnärings tillväxt
        livsmedels turism kapital riskkapital skogs trä stål gruv fordons batteri rymd hälsoteknik material bio
        test demonstrations forsknings universitets kluster inkubator accelerator marknads design mode spel film
        musik digitaliserings automations robot data sensor produkt tjänste koncept kund leverantörs ägarskiftes
        generationsskiftes finansierings måltids hantverks verkstads plåt svets gjuteri pappers massa möbel glas
        keramik textil läder plast gummi kemi läkemedels medicinteknik optik laser halvledar elektronik mjukvaru
        applikations plattforms moln säkerhets försvars drönar satellit båt varvs hamn fiskeri mejeri bageri
        bryggeri gårds odlings växthus åkeri lager handels detaljhandels butiks hotell restaurang camping
        konferens evenemangs
        """;

    private const string Skills = """
        kompetens yrkes utbildnings validerings lär studie vägledar rekryterings matchnings bemannings språk
        kurs vuxenutbildnings gymnasie högskole yrkeshögskole distans lärcentrum lärlings praktik handledar
        teknik vård industri energi bygg transport pedagog lärar rektors arbetsgivar arbetskrafts omställnings
        karriär talang elev student examens ämnes matematik naturvetenskaps läs skriv digital bransch
        branschråds svets maskin drift underhålls elektriker montörs kock undersköterske sjuksköterske
        tandsköterske förskole barnskötar lokförar chaufförs programmerar tester projektledar chefs ledarskaps
        självledarskaps grupp webb läroplans betygs närvaro frånvaro avhopps motivations stipendie campus
        folkhögskole komvux
        """;

    private const string Access = """
        kollektivtrafik tåg bredbands cykel trafik infrastruktur transport buss järnvägs väg gång flyg hamn
        sjöfarts gods logistik pendlings stations resecentrum biljett fiber mobil nät täcknings data laddnings
        hållplats tidtabells rese mobilitets landsvägs gränspendlings terminal kors spår bro färje skärgårds
        trafikslags kapacitets restids vägvals hastighets trafiksäkerhets vinterväghållnings skolskjuts sjukrese
        anrops lastbils containers omlastnings kombi bangårds växel signal elflyg drönar luftrums radar mast
        antenn router anslutnings byanäts stamnäts digital robusthets driftsäkerhets karttjänst parkerings
        pendlarparkerings bilpools lånecykels elcykels gångvägs tunnel rondell ramp hiss ledsagnings skyltnings
        """;

    private const string Equality = """
        jämställdhets kvinnofrids styrelse lönekartläggnings norm köns ledarskaps chefs förändrings
        våldspreventions statistik budget mentor nätverks likabehandlings mångfalds inkluderings representations
        delaktighets föräldra maskulinitets pojk flick föreningslivs idrotts skol fritids kultur arbetsplats
        löne pensions deltids heltids karriär företagar entreprenörs finansierings kapital upphandlings
        certifierings diskriminerings tillgänglighets rättighets barnrätts ungdoms hälso vård stress
        sjukfrånvaro arbetsmiljö trygghets stads landsbygds industri skogs gruv bygg teknik transport
        räddningstjänst
        """;

    private const string Integration = """
        integrations etablerings språk mottagnings flykting migrations samhällsorienterings folkbildnings mentor
        mångfalds praktik hälsoinformatörs föräldra segregations bostads förenings matchnings komvux tolk
        arbetsmarknads studie yrkes validerings inkluderings språkcafé språkstöds modersmåls läxhjälps fadder
        vän nätverks idrotts kultur musik odlings matlagnings sy simskole cykelskole bibliotek bok bazar
        marknads företagar starta rådgivnings lots guide kontakt trauma hälso mödravårds barnhälso tandvårds
        arbetskrafts bransch svetsar städ kök vård lagerarbetar chaufförs medborgar demokrati val
        """;

    private const string Climate = """
        klimat energi miljö el vatten vätgas biogas vind sol effekt fossil utsläpps återbruks avfalls kretslopps
        resurs skogs havs kust våtmarks natur artskydds pollinerings luft buller laddnings batteri fjärrvärme
        värme kyl bioenergi biomassa jordbruks livsmedels matsvinns klimatanpassnings översvämnings skyfalls
        mark grund dricksvatten avlopps slam biokols elnäts lagrings flexibilitets byggnads fastighets trä
        betong cement stål masshanterings deponi sorterings förpacknings textil plast gummi reparations delnings
        inköps upphandlings transport drivmedels etanol elbils lastbils flyg båt sjöfarts hamn älv å sjö bäver
        lax ål torsk musslor alg tång ängs betesmarks hagmarks gräs ek tall gran björk lövskogs myr torv fjäll
        glaciär
        """;

    private static readonly Dictionary<string, Ranked<string>> ByTheme = new(StringComparer.Ordinal)
    {
        ["boende-arbete-valfard"] = Rank(Housing),
        ["innovation-foretagande"] = Rank(Innovation),
        ["kompetensforsorjning"] = Rank(Skills),
        ["tillganglighet"] = Rank(Access),
        ["jamstalldhet"] = Rank(Equality),
        ["integration"] = Rank(Integration),
        ["miljo-klimat"] = Rank(Climate),
    };

    /// <summary>The stems of a theme; those of all themes for one not known here.</summary>
    public static Ranked<string> Of(string theme) =>
        ByTheme.TryGetValue(theme, out var stems) ? stems : Vocabulary.Stems;

    private static Ranked<string> Rank(string stems) => new(Vocabulary.Words(stems), 2);
}

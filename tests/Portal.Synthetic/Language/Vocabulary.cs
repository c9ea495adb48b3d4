namespace Portal.Synthetic.Language;

/// <summary>The words that all themes share, the most common first.</summary>
internal static class Vocabulary
{
    private const string ActivityWords = """
        insats:3 utbildning:2 aktivitet:3 träff:2 möte:4 dialog:3 konferens:3 kurs:3 satsning:2 kartläggning:2
        analys:3 utredning:2 uppföljning:2 utvärdering:2 undersökning:2 föreläsning:2 rådgivning:2 förstudi:3e
        besök:5 samtal:5 process:3 utlysning:2 kampanj:3 mäss:1 övning:2 studieres:1 enkät:3 intervju:3v test:5
        inventering:2 samråd:5 mätning:2 tävling:2 lansering:2 handledning:2 genomgång:2 prövning:2
        upphandling:2 etablering:2 ombyggnad:3 utbyggnad:3 simulering:2 visning:2 granskning:2 invigning:2
        demonstration:3 presentation:3 föreställning:2 utställning:2 vandring:2 rekrytering:2 lotsning:2
        validering:2 matchning:2 revision:3 beräkning:2 sammanställning:2 fördjupning:2 diskussion:3 uppstart:3
        spridning:2 premiär:3 frukost:2 läger:5 panel:3 hearing:3 samling:2 installation:3 certifiering:2
        diplomering:2 remiss:3 förhandling:2 prognos:3 översyn:3
        """;

    private const string ThingWords = """
        plan:3 strategi:3v underlag:5 nätverk:5 metod:3 modell:3 verktyg:5 plattform:2 program:5 tjänst:3
        struktur:3 rapport:3 område:4 projekt:5 system:5 aren:1 mötesplats:3 lösning:2 arbetssätt:5 testbädd:2
        miljö:3v forum:5 koncept:5 rutin:3 riktlinj:3e material:5 vägledning:2 avtal:5 produkt:3 anläggning:2
        stöd:5 resurs:3 indikator:3 databas:3 kart:1 kluster:5 kedj:1 hubb:2 station:3 lokal:3 väg:2 led:3 ban:1
        park:3 film:3 webbplats:3 checklist:1 överenskommels:3e modul:3 index:5 prototyp:3 centrum:5 fond:3
        check:2 portal:3 atlas:3 utmärkels:3e policy:3v katalog:3 mall:2 sträck:1 hållplats:3 byggnad:3 kod:3
        standard:3 manual:3 tidning:2 podd:2 app:2 sensor:3 tavl:1 depå:3v terminal:3 pool:3 lagring:2 brygg:1
        skylt:2 rum:5 råd:5 lab:5 test:5 spår:5 nav:5 bibliotek:5 ramverk:5 register:5 bokslut:5 paket:5 torg:5
        magasin:5 spel:5 bidrag:5 lån:5
        """;

    private const string ActorWords = """
        företag:5 kommun:3 organisation:3 aktör:3 förening:2 skol:1 myndighet:3 invån:6 arbetsgiv:6 bolag:5
        verksamhet:3 ungdom:2 grupp:3 student:3 elev:3 forsk:6 entreprenör:3 chef:3 medarbet:6 kvinn:1 deltag:6
        besök:6 lär:6 producent:3 leverantör:3 butik:3 lärosäte:4 familj:3 använd:6 plan:6 handl:6 odl:6
        konsult:3 politik:6 universitet:5 institut:5 klubb:2 byalag:5 bransch:3 förvaltning:2 nämnd:3 enhet:3
        operatör:3 äg:6 partner:2 vägled:6 pendl:6 resenär:3 åkeri:5e pedagog:3 läk:6 konstnär:3 invester:6
        mekanik:6 snick:6 ingenjör:3 förvalt:6 byggherr:2e kooperativ:5 kontor:5 kansli:5e stiftels:3e
        """;

    private const string QualityWords = """
        utveckling:2 kunskap:3 kompetens:3 möjlighet:3 förutsättning:2 tillgänglighet:3 förmåg:1 omställning:2
        försörjning:2 samverkan:0 konkurrenskraft:3 hållbarhet:3 kvalitet:3 användning:2 förändring:2 effekt:3
        nytt:1 attraktionskraft:3 häls:1 trygghet:3 delaktighet:3 etablering:2 investering:2 efterfrågan:0
        kapacitet:3 medvetenhet:3 beredskap:3 lönsamhet:3 säkerhet:3 livskvalitet:3 framkomlighet:3
        sysselsättning:2 produktivitet:3 innovationsförmåg:1 mångfald:3 planering:2 styrning:2 finansiering:2
        överblick:2 tillit:3 motivation:3 uthållighet:3 rörlighet:3 närvaro:0 dialog:3 läskunnighet:3
        mobilitet:3 resiliens:3 effektivitet:3 integration:3 förankring:2 digitalisering:2 elektrifiering:2
        samsyn:3 vilj:1
        """;

    private const string AdjectiveWords = """
        ny/nytt/nya regional lokal gemensam/gemensamt/gemensamma hållbar digital stor stark långsiktig
        jämställd/jämställt/jämställda grön liten/litet/små tydlig särskild/särskilt/särskilda fördjupad
        god/gott/goda cirkulär kommunal öppen/öppet/öppna nationell social viktig samlad praktisk olik
        konkret/konkret/konkreta bred/brett/breda aktiv fossilfri/fossilfritt/fossilfria teknisk ekonomisk
        strategisk kreativ innovativ förbättrad kvalificerad attraktiv klimatsmart/klimatsmart/klimatsmarta
        inkluderande/inkluderande/inkluderande tillgänglig uppdaterad delregional
        gränsöverskridande/gränsöverskridande/gränsöverskridande internationell
        kompletterande/kompletterande/kompletterande offentlig privat/privat/privata jämlik mobil
        flexibel/flexibelt/flexibla enkel/enkelt/enkla trygg/tryggt/trygga robust/robust/robusta samordnad
        systematisk individuell tematisk tvärsektoriell storregional central ideell kulturell ekologisk
        vetenskaplig geografisk effektiv smart/smart/smarta säker/säkert/säkra snabb/snabbt/snabba tidig årlig
        återkommande/återkommande/återkommande fysisk virtuell energieffektiv resurseffektiv kunskapsintensiv
        småskalig storskalig datadriven/datadrivet/datadrivna nyskapande/nyskapande/nyskapande handlingskraftig
        sammanhållen/sammanhållet/sammanhållna avgiftsfri/avgiftsfritt/avgiftsfria
        säsongsoberoende/säsongsoberoende/säsongsoberoende
        """;

    private const string VerbWords = """
        utveckla stärka/stärker/stärkt/stärktes samordna kartlägga/kartlägger/kartlagt/kartlades
        genomföra/genomför/genomfört/genomfördes starta samla öka/ökar/ökat/ökades förbättra
        prova/provar/provat/provades planera använda/använder/använt/användes analysera utvärdera
        stödja/stöder/stött/stöddes främja presentera sprida/sprider/spritt/spreds förankra
        bygga/bygger/byggt/byggdes etablera finansiera testa pröva/prövar/prövat/prövades leda/leder/lett/leddes
        driva/driver/drivit/drevs bredda fördjupa förbereda/förbereder/förberett/förbereddes identifiera
        digitalisera effektivisera synliggöra/synliggör/synliggjort/synliggjordes
        erbjuda/erbjuder/erbjudit/erbjöds formulera dokumentera visa/visar/visat/visades inventera konkretisera
        modernisera införa/inför/infört/infördes beskriva/beskriver/beskrivit/beskrevs
        fastställa/fastställer/fastställt/fastställdes följa/följer/följt/följdes uppdatera
        beställa/beställer/beställt/beställdes organisera koordinera lansera paketera utforma revidera validera
        kvalitetssäkra standardisera mobilisera
        tillgängliggöra/tillgängliggör/tillgängliggjort/tillgängliggjordes
        """;

    private const string SharedStems = """
        samverkans utvecklings kunskaps region kommun läns strategi arbets process projekt metod handlings
        kommunikations informations dialog analys uppföljnings utvärderings kvalitets framtids hållbarhets
        resultat effekt system modell nätverks ledar stöd resurs behovs nuläges omvärlds scenario prognos
        besluts styrnings avtals pilot fördjupnings bas kärn mellan gräns stor del grund mål kraft nyckel spets
        vardags helår vinter sommar höst vår nord syd väst öst inlands kust bruks bruksorts landsorts småstads
        storstads tätorts ortsnära rikstäckande års halvårs kvartals vecko dygns natt dags etapp slut start
        förstudie genomförande pris kostnads budget upphandlings avgifts bidrags skatte risk krav regel rätts
        lag tillsyns remiss nämnd styr referens arbetslags partnerskaps medlems volontär frivillig ideell brukar
        kund gäst värd guide ambassadörs mentor coach expert specialist generalist allmän bild ljud text webb
        rörlig register arkiv minnes kart mät sensor signal kod algoritm modul mönster spel lek tävlings pris
        """;

    public static Ranked<Adjective> Adjectives { get; } = new(Adjective.Parse(AdjectiveWords), 4);

    public static Ranked<Verb> Verbs { get; } = new(Verb.Parse(VerbWords), 5);

    /// <summary>First parts of compounds that fit any theme.</summary>
    public static Ranked<string> Stems { get; } = new(Words(SharedStems), 3);

    private static Ranked<Noun> Activities { get; } = new(Noun.Parse(ActivityWords), 3);

    private static Ranked<Noun> Things { get; } = new(Noun.Parse(ThingWords), 3);

    private static Ranked<Noun> Actors { get; } = new(Noun.Parse(ActorWords), 2);

    private static Ranked<Noun> Qualities { get; } = new(Noun.Parse(QualityWords), 3);

    public static Ranked<Noun> Nouns(NounClass nounClass) => nounClass switch
    {
        NounClass.Activity => Activities,
        NounClass.Thing => Things,
        NounClass.Actor => Actors,
        _ => Qualities,
    };

    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

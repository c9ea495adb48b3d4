namespace Portal.Synthetic.Language;

/// <summary>What an initiative is, and why it was started.</summary>
internal static class SummarySentences
{
    public static Sentence[] First { get; } = Sentence.ParseAll("""
        Ett projekt för att {v.i} {O.p*} i {L}.
        Projektet ska {v.i} {O.p} och ge {F.p} bättre {Q.b}.
        {R} vill {v.i} {O.p*} tillsammans med {F.p} i länet.
        En satsning på {Q.b} bland {F.p} i {L}.
        {R} samordnar {A.p} för {F.p} och {F.p} i hela länet.
        {P} har tillsammans med {P} {v.s} {O.a*} för {F.p}.
        Ett samarbete mellan {F.p} och {F.p} om {O.p} och {Q.b}.
        {R} har låtit göra {A.a} av {O.p*} i {K} och {K}.
        Arbetet gäller {Q.b} och riktar sig till {F.p} som behöver {v.i} {O.p}.
        I {X} arbetar {F.p} med {O.p} för att {v.i} {Q.d} i {K}.
        {A.a*} för {F.p} om hur {O.p} kan ge större {Q.b}.
        Kommunerna i {L} får stöd att {v.i} {O.p} och {v.i} {Q.d}.
        {P} driver {O.a} där {F.p} kan {v.i} {O.p*}.
        {R} tog {Y} fram {O.a*} för {Q.b} i länet.
        Nätverket samlar {F.p} som vill {v.i} {O.p} och lära av varandra.
        {F.p} i {K} och {B} har fått hjälp att {v.i} {O.p}.
        Uppdraget är att {v.i} {O.p} så att fler {F.p} får del av {Q.d}.
        Under {Y} har {F.p} i {L} mötts för att {v.i} {O.d}.
        {A.d} om {Q.b} gör det lättare för {F.p} att {v.i} {O.p} {T}.
        Genom {O.a*} kan {F.p} i {K}, {K} och {K} {v.i} sina {O.p}.
        {R} är en av flera parter i {X}, som {T} ska {v.i} {O.p*}.
        Länets {F.p} behöver {O.p*} för att klara {Q.d} {T}.
        Fler {F.p} ska våga {v.i} {O.p} och söka sig till {O.p*}.
        En plats där {F.p} möts {T} för att pröva {O.p} och {v.i} {Q.b}.
        """);

    public static Sentence[] More { get; } = Sentence.ParseAll("""
        Bakgrunden är att {F.p} saknar {O.p} och att {Q.d} skiljer sig åt i länet.
        Målgruppen är {F.p*} med behov av {Q.b}.
        Det sker {T} med {A.p}, {A.p} och {O.p*}.
        {P} svarar för {A.p} medan {P} leder arbetet med {O.d}.
        Arbetet bygger vidare på {X} och på {A.d} i {K}.
        {F.p} ska också {v.i} {O.p} enligt {O.d*}.
        Tanken är att {O.p*} ska leva kvar när projektet är slut.
        I Regionalfonden kopplas det till målet om {Q.b} och {Q.b}.
        Insatsen finansieras delvis av anslag 1:1 och har sin grund i {O.d}.
        Särskilt fokus ligger på {F.p} på landsbygden, främst kring {B}.
        Behovet visade sig i {A.a} som {P} gjorde {Y}.
        Källan hänvisar även till {O.d*} och till nationella prioriteringar.
        Samtidigt ska {Q.d} öka {T}, så att ingen av länets {F.p} blir utan {O.p}.
        Skälet är att många {F.p} i dag inte når {O.p*} {T}.
        Därför har {R} gett {P} i uppgift att {v.i} {O.p} {T}.
        Projektet hålls ihop av en styrgrupp med {F.p}, {F.p} och {P}.
        Insatserna är öppna för alla {F.p}, oavsett {Q.b}.
        """);

    public static Sentence[] Background { get; } = Sentence.ParseAll("""
        {F.p} i {L} möter ökade krav på {Q.b} och {Q.b}.
        Tidigare {A.p} har visat att {H} procent av {F.q} behöver {v.i} {O.p}.
        {R} har sedan flera år {v.s} {O.p*} på området.
        Utan {O.p*} riskerar {Q.d} att minska, framför allt i {K} och {K}.
        Förslaget grundas på {O.d*} och på det prioriterade området {Q.b}.
        I {B} finns sedan tidigare {O.a} som {P} driver.
        Efterfrågan på {O.p} har vuxit med {H} procent på några år.
        """);

    public static Sentence[] FollowUp { get; } = Sentence.ParseAll("""
        {P} redovisar {A.q} till {R} varje år.
        En extern utvärderare följer {A.d} och lämnar sin rapport {Z}.
        Uppföljningen sker med {A.p}, statistik och {O.p}.
        Lärdomarna sprids till {F.p} i andra län.
        Resultaten används när {O.d} ska ses över {Z}.
        """);
}

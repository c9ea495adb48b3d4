namespace Portal.Synthetic.Language;

/// <summary>What an initiative has done.</summary>
internal static class OutputSentences
{
    public static Sentence[] All { get; } = Sentence.ParseAll("""
        {n} {A.p} har genomförts med {F.p} från hela länet.
        {O.a*} för {F.p} har tagits fram {T}.
        {A.q} samlade {N} {F.p} från {L}.
        {P} har {T} {v.s} {O.p*} i {K}.
        {N} {F.p} har {T} deltagit i {A.p}.
        {O.d} {v.d} under {Y} och används nu av {F.p}.
        {A.a} om {Q.b} hölls {T} i {B} i {K}.
        {R} har {v.s} {n} {O.p} tillsammans med {P}.
        {O.p*} har spridits till {F.p} och {F.p}.
        {F.p} från {n} kommuner har fått {A.b} i {Q.b}.
        {O.d*} är klar och har skickats på remiss till {F.p}.
        Ett {n}-tal {A.p} har hållits, digitalt och på plats i {K}.
        {A.a*} visar var {F.p} behöver {v.i} {O.p}.
        {F.p} har {T} {v.s} {O.p} och {O.p}.
        Arbetet med {O.d} har påbörjats och fortsätter {Z}.
        {n} {F.p} har tillsammans {v.s} {O.a}.
        {O.a} med {O.p} för {F.p} finns nu på webben.
        {P} ordnade {A.a} för {F.p*}.
        {A.a} av {O.p} i {n} kommuner.
        {H} procent av {F.q} har fått del av {O.d}.
        {F.p} har besökt {O.p} i {K} och {B}.
        En arbetsgrupp med {F.p} och {F.p} har bildats.
        {O.p} för {Q.b} har prövats i {n} {F.p}.
        {X}, {O.a} för {F.p}, {v.d} i {K}.
        {N} {F.p} har svarat på {A.a} om {O.p}.
        Samtal har förts med {F.p} om {O.p*} och {Q.b}.
        {A.d} {v.d} {T}.
        Tre av fyra {F.p} har fullföljt {A.d} och fått {O.p}.
        {O.q} har fått en ny form, med {O.p*} för {F.p}.
        {R} svarade {T} på {A.p} från {n} {F.p}.
        Webbsidan om {O.p} hade {N} besök {T}.
        Två rapporter om {Q.b} och en film om {O.p*} är klara.
        {F.p} i {B} fick {T} pröva {O.a*}.
        Projektledare har anställts och ett kansli för {O.d} har öppnat i {K}.
        Underlag till {O.d*} lämnades {T} till {P}.
        Inga {A.p} kunde hållas {T}, eftersom {O.p} saknades.
        Stöd till {n} {F.p} för {O.p} och {A.p}.
        """);
}

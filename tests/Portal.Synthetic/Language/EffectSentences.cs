namespace Portal.Synthetic.Language;

/// <summary>What an initiative has led to, or is expected to.</summary>
internal static class EffectSentences
{
    public static Sentence[] All { get; } = Sentence.ParseAll("""
        {F.p} har fått större {Q.b} och bättre {O.p}.
        Ökad {Q.b} bland {F.p} i länet.
        Bättre samverkan mellan {F.p} och {F.p} {T}.
        Fler {F.p} {v.p} {O.p*} {T}.
        {Q.d} har stärkts, främst i {K}.
        {F.p} vet mer om {O.p} och hur de kan {v.i} {Q.d}.
        {H} procent av {F.q} uppger att deras {Q.b} har ökat.
        {O.d} används löpande i arbetet med {Q.b}.
        Utvärderingen visar att {F.p} har {T} {v.s} {O.p}.
        Kommunerna har fått {O.a*} att utgå från.
        {P} fortsätter att {v.i} {O.d} efter projektets slut.
        Gemensam syn på {O.p} och {Q.b} i länet.
        {F.p} får lättare att {v.i} {O.p}.
        Arbetet väntas ge {O.p*} och högre {Q.b}.
        {Q.b} och {Q.b} är på väg att bli en del av {O.d}.
        Minskad klimatpåverkan från {O.p} och {A.p}.
        Nya kontakter mellan {F.p} har lett till {n} {A.p}.
        {A.d} har gjort {F.p} mer medvetna om {Q.b}.
        En mer jämställd {Q.b} i {F.p}.
        {F.p*} har större tillit till {O.d}.
        Samarbetet med {P} fördjupas under {Z}.
        Det är för tidigt att säga något om {Q.d}.
        {O.p*} har gett {F.p} i {B} bättre {Q.b}.
        Steget från {A.a} till {O.p*} har blivit kortare {T}.
        Kvinnor och män har {T} tagit del av {O.p} i lika hög grad.
        Några {F.p} har slutat {v.i} {O.p}, vilket utvärderaren ser som en brist.
        Större intresse för {O.p} {T}, särskilt bland yngre {F.p}.
        {Q.d} har gått från låg till hög i {n} av de {F.p} som mätts.
        På sikt väntas {F.p} {v.i} {O.p} på egen hand.
        Nästan hälften tycker att {O.d} är bra eller mycket bra.
        Kostnaden för {O.p} sjunker {T} med omkring {H} procent.
        Målet om {Q.b} nås troligen inte {T}.
        Den största nyttan är enligt {P} att {F.p} {v.p} {O.p*}.
        """);
}

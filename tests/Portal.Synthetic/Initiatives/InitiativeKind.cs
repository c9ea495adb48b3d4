using Portal.Synthetic.Language;

namespace Portal.Synthetic.Initiatives;

/// <summary>A kind of initiative, and the last parts of the compounds that name such ones.</summary>
internal sealed record InitiativeKind(string Id, Noun[] Heads)
{
    // Out of a hundred, as in the real records.
    private static readonly (int Share, InitiativeKind Kind)[] Shares =
    [
        (42, new("project", Noun.Parse(
            "lyft:5 projekt:5 omställning:2 utveckling:2 kraftsamling:2 satsning:2 modell:3 växling:2 labb:5 resa:0"))),
        (13, new("network", Noun.Parse(
            "nätverk:5 forum:5 råd:5 allians:3 kluster:5 partnerskap:5 plattform:2 arena:0 dialog:3"))),
        (11, new("knowledge", Noun.Parse(
            "kartläggning:2 analys:3 studi:3e underlag:5 utredning:2 barometer:0 prognos:3 rapport:3 undersökning:2"))),
        (8, new("strategy", Noun.Parse(
            "strategi:3v plan:3 program:5 färdplan:3 agend:1 vision:3 inriktning:2 policy:3v"))),
        (7, new("event", Noun.Parse(
            "konferens:3 dag:2 mäss:1 veck:1 seminarium:0 forum:5 festival:3 turné:3v stafett:3"))),
        (7, new("service", Noun.Parse(
            "rådgivning:2 tjänst:3 lots:2 stöd:5 coachning:2 service:0 hjälp:2 verkstad:0"))),
        (4, new("grant-scheme", Noun.Parse(
            "check:2 stöd:5 bidrag:5 utlysning:2 fond:3 medel:0 premi:3e"))),
        (3, new("training", Noun.Parse(
            "utbildning:2 kurs:3 skol:1 akademi:3v program:5 cirkel:0 träning:2"))),
        (3, new("pre-study", Noun.Parse(
            "förstudi:3e"))),
        (2, new("investment", Noun.Parse(
            "station:3 anläggning:2 park:3 utbyggnad:3 väg:2 hubb:2 centrum:5 led:3 bro:0"))),
    ];

    public static InitiativeKind Pick(Chance chance)
    {
        var left = chance.Below(100);
        foreach ((var share, var kind) in Shares)
        {
            left -= share;
            if (left < 0)
            {
                return kind;
            }
        }

        return Shares[0].Kind;
    }
}

using Portal.Content.Graph;
using Portal.Theme;

namespace Portal.Build.Searching;

/// <summary>Pages that are no record's, and can be searched for.</summary>
/// <param name="Address">The page's address from the root.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Summary">What is there, in the words that somebody may look for it by.</param>
public sealed record SearchedPage(string Address, string Title, string Summary)
{
    /// <summary>All of them. The page of Agenda 2030 is that of a record: a strategy.</summary>
    public static IReadOnlyList<SearchedPage> All { get; } =
    [
        new(Addresses.Initiatives, "Alla insatser", "Alla insatser för regional utveckling, efter region och i bokstavsordning."),
        new(Addresses.Regions, "Regioner", "Karta och tabell över regionerna och vad de redovisar."),
        new(Addresses.Municipalities, "Kommuner", "Alla kommuner, län för län, och insatserna som nämner dem."),
        new(Addresses.Themes, "Teman", "Insatserna efter ämne, i alla regioner."),
        new(Addresses.Strategies, "Strategier och mål", "Regionala utvecklingsstrategier och andra strategier, med mål och indikatorer."),
        new(Addresses.Organisations, "Organisationer", "Organisationer som äger, deltar i eller finansierar insatser."),
        new(Addresses.Programmes, "EU-program", "Program i EU:s regionalfond: budget och vad de ska leda till."),
        new(Addresses.Grants, "Anslag 1:1", "Hur regionerna har använt det statliga anslaget 1:1 för regionala utvecklingsåtgärder."),
        new(Addresses.Budgets, "Budgetar", "Budgetar för nämnder som beslutar om regional utveckling: intäkter och kostnader."),
        new(Addresses.Decisions, "Beslut om bidrag", "Listor över beslut om stöd till företag och projekt: bifall och avslag."),
        new(Addresses.Boards, "Nämnder", "Nämnder som beslutar om regional utveckling, och när de sammanträder."),
        new(Addresses.Money, "Pengar", "Vad insatserna får och kostar: belopp efter skede, finansiär, år, tema och region."),
        new(Addresses.Results, "Mål och utfall", "Resultat: insatser med mål som går att mäta, och vad utfallet blev."),
        new(Addresses.Promises, "Vad planerna lovar", "Indikatorer som planer och strategier lovar att mäta, med riktning, målnivå och basår."),
        new(Addresses.Compare, "Jämför regioner", "Regionerna sida vid sida: vad de redovisar, tema för tema, och vart pengarna går."),
        new(Addresses.Changes, "Ändringar i uppgifterna", "Vad som har ändrats i uppgifterna: när, vad som stod förut och vad som står nu. Flöde att prenumerera på."),
        new(Addresses.Data, "Öppna data", "Ladda ned alla uppgifter: Excel, CSV, JSON och API, med scheman, licens och hur du hänvisar hit."),
        new(Addresses.DataColumns, "Vad kolumnerna betyder", "Kolumnerna i tabellerna att ladda ned, förklarade en för en."),
        new(Addresses.About, "Om Öppna insatser", "Vad som finns här, källor, licens och hur fel rättas."),
        new(Addresses.Method, "Så har vi räknat", "Metod: hur uppgifter är avskrivna ur källorna, hur belopp läggs ihop, mål och utfall, liknande insatser."),
        new(Addresses.Glossary, "Ordlista", "Ord och förkortningar förklarade: anslag, indikator, Interreg, Nyps, Regionalfonden, skede och fler."),
        new(Addresses.Accessibility, "Tillgänglighetsredogörelse", "Hur tillgänglig webbplatsen är och hur brister anmäls."),
        new(Addresses.Privacy, "Integritet", "Inga kakor, ingen spårning. Privatpersoner nämns aldrig vid namn."),
    ];

    /// <summary>Those of a site of some records: where no plan promises anything, there is no page of promises.</summary>
    public static IEnumerable<SearchedPage> Of(PortalGraph graph) =>
        All.Where(page => page.Address != Addresses.Promises || graph.Strategies.Any(tree => tree.AllGoals.Any(goal => !goal.Goal.Indicators.IsEmpty)));
}

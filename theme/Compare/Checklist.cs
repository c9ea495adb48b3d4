using System.Collections.Immutable;
using Portal.Content.Graph;
using Portal.Content.Money;
using Portal.Content.Records.Initiatives;
using Portal.Content.Records.Places;
using Portal.Theme.Figures;

namespace Portal.Theme.Compare;

/// <summary>What the initiatives that a region reports have and lack: a list that the region can act on.</summary>
/// <param name="Region">The region.</param>
/// <param name="Items">The items.</param>
/// <param name="Initiatives">The initiatives, in the order of the graph.</param>
public sealed record Checklist(Region Region, ImmutableArray<ChecklistItem> Items, ImmutableArray<Initiative> Initiatives)
{
    private static readonly ImmutableArray<(string Id, string Title, string Ask, Func<Initiative, bool?> Has)> Asked =
    [
        ("genomforare", "Vem som genomför", "Skriv vilken organisation som äger eller driver insatsen.", initiative => initiative.Owner is not null),
        ("tid", "När", "Skriv när insatsen börjar och slutar.", initiative => initiative.Period is not null),
        ("kommuner", "Var, ner till kommun", "Nämn kommunerna, om insatsen inte gäller hela länet.", initiative => !initiative.Municipalities.IsEmpty),
        ("mal", "Mål som insatsen bidrar till", "Koppla insatsen till mål i strategin eller Agenda 2030.", initiative => !initiative.Goals.IsEmpty),
        ("belopp", "Belopp eller kostnad", "Skriv vad insatsen kostar, och vad var och en betalar.", initiative => !initiative.Funding.IsEmpty || initiative.Cost is not null),
        ("skede", "Skede på varje belopp", "Skriv om beloppet är sökt, beviljat, budgeterat, avsatt eller utbetalt.", initiative => initiative.Funding.IsEmpty ? null : initiative.Funding.All(funding => funding.Stage != Stage.Unknown)),
        ("finansiar", "Vem som betalar varje belopp", "Skriv vem som ger varje belopp.", initiative => initiative.Funding.IsEmpty ? null : initiative.Funding.All(funding => funding.Financier is not null)),
        ("indikatorer", "Något som mäts", "Skriv vad som mäts, med siffror.", initiative => !initiative.Indicators.IsEmpty),
        ("matbara-mal", "Mål för det som mäts", "Skriv vilken nivå som ska nås.", initiative => initiative.Indicators.IsEmpty ? null : initiative.Indicators.Any(indicator => indicator.Target is not null)),
        ("utfall", "Utfall för varje mål", "Skriv vad det blev, eller att det är för tidigt att veta.", initiative => initiative.Indicators.All(indicator => indicator.Target is null) ? null : initiative.Indicators.All(indicator => indicator.Target is null || indicator.Outcome is not null)),
        ("underlag", "Vad uppgifterna om effekter bygger på", "Skriv om det är en egen bedömning, en uppföljning, en enkät eller en utvärdering.", initiative => initiative.Assessment is not null),
    ];

    /// <summary>The list of a region, in time proportional to what it reports.</summary>
    public static Checklist Of(PortalGraph graph, Region region)
    {
        var initiatives = graph.ReportedBy(region).Initiatives;
        return new(
            region,
            [.. Asked.Select(item => new ChecklistItem(
                item.Id,
                item.Title,
                item.Ask,
                initiatives.Count(initiative => item.Has(initiative) is not null),
                [.. initiatives.Where(initiative => item.Has(initiative) == false)]))],
            initiatives);
    }

    /// <summary>The initiatives with what each has and lacks, to be taken away.</summary>
    public Figure Figure(string source) => new(
        $"regioner/{Region.Id}/kvalitet",
        $"Vad {Region.Name} har redovisat om varje insats",
        [new("Insats"), .. Asked.Select(item => new FigureColumn(item.Title))],
        [.. Initiatives.Select(initiative => FigureRow.Of(
            [
                new FigureCell(initiative.Title, Address: Addresses.Of(initiative)),
                .. Asked.Select(item => item.Has(initiative) switch { true => new FigureCell("ja"), false => new FigureCell("nej", IsGap: true), null => new FigureCell("gäller inte") }),
            ]))],
        source);
}

using Portal.Content.Language;
using Portal.Content.Records.Initiatives;
using Portal.Theme.Components;
using Portal.Theme.Figures;
using Portal.Theme.Language;

namespace Portal.Theme.About;

/// <summary>What the page on method shows in tables.</summary>
public static class MethodFigures
{
    /// <summary>Every figure that has files.</summary>
    public static IEnumerable<Figure> Of(SiteContext site) => site.Graph.Initiatives.Indicators > 0 ? [JudgedOf(site), ToldOf(site)] : [ToldOf(site)];

    /// <summary>What came of all indicators.</summary>
    public static Figure JudgedOf(SiteContext site)
    {
        var all = site.Graph.Initiatives;
        return CountFigures.Of(
            "om/indikatorer",
            $"Alla {Swedish.Number(all.Indicators)} indikatorer",
            "Bedömning",
            [
                .. new[] { Attainment.Reached, Attainment.Partly, Attainment.Missed, Attainment.NotYetKnown }.Select(attainment => new CountRow(AttainmentWords.Of(attainment), all.IndicatorsThat(attainment))),
                new CountRow("Inget mål att jämföra med", all.Indicators - all.IndicatorsWithTarget),
            ],
            site.Figures.Source,
            counts: "Indikatorer");
    }

    /// <summary>How many initiatives tell what.</summary>
    public static Figure ToldOf(SiteContext site)
    {
        var group = site.Graph.Initiatives;
        return CountFigures.Of(
            "om/uppgifter",
            "Vad insatserna anger",
            "Uppgift",
            [
                new("Minst ett mål eller område i en strategi", group.WithGoals),
                Row("Vem som genomför", initiative => initiative.Owner is not null),
                Row("Vilka som deltar", initiative => !initiative.Partners.IsEmpty),
                Row("När den börjar eller slutar", initiative => (initiative.Period?.Start ?? initiative.Period?.End) is not null),
                Row("Hur långt den har kommit", initiative => initiative.Status is not null),
                Row("Vilka kommuner den gäller", initiative => !initiative.Municipalities.IsEmpty),
                new("Minst ett utfall i siffror", group.WithOutcomes),
                new("Minst ett mål i siffror", group.WithTargets),
                Row("Hur många som har deltagit", initiative => initiative.Participants is not null),
                new("Belopp eller kostnad", group.WithFigures),
            ],
            site.Figures.Source,
            whole: group.Count,
            note: $"Antal av {Swedish.Initiatives(group.Count)}.");

        CountRow Row(string title, Func<Initiative, bool> isTold) => new(title, group.Initiatives.Count(isTold));
    }
}

using Portal.Content.Goals;
using Portal.Content.Graph;
using Portal.Content.Records;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Initiatives;

namespace Portal.Downloads.Tables;

/// <summary>The tables on strategies, their goals, and the initiatives that serve them.</summary>
internal static class GoalTables
{
    private const string GoalMeaning = "Målets id: strategins id, snedstreck och målets id i strategin.";

    private static readonly Columns<StrategyTree> Strategy = new("strategy");
    private static readonly Columns<StrategyGoal> Goal = new("strategy", "goals");
    private static readonly Columns<(StrategyGoal Of, int Number, GoalIndicator Indicator)> Indicator = new("strategy", "goals", "indicators");
    private static readonly Columns<(Initiative Of, GoalReference Goal)> Link = new();

    public static Table<(Initiative Of, GoalReference Goal)> Links { get; } = new(
        "insats-mal",
        "Insatsernas mål",
        "En rad för varje mål som en insats bidrar till.",
        [
            Link.Id("initiative", "Insats-id", "Insatsens id i tabellen insatser.", row => row.Of.Reference.ToString()).Required(),
            Link.Id("goal", "Mål-id", GoalMeaning, row => row.Goal.ToString()).Required(),
            Link.Id("strategy", "Strategi-id", "Strategin som målet hör till.", row => row.Goal.Strategy.Value).Required(),
            Link.Text("goal_title", "Mål", "Målet, som strategin skriver det.", (row, scope) => scope.Graph.Goal(row.Goal).Goal.Title).Required(),
            Link.Text("initiative_title", "Insats", "Insatsens namn.", row => row.Of.Title).Required(),
        ],
        scope => scope.Initiatives.SelectMany(initiative => initiative.Goals.Select(goal => (initiative, goal))))
    {
        Key = ["initiative", "goal"],
        ForeignKeys = [new("initiative", "insatser", "id"), new("goal", "mal", "id"), new("strategy", "strategier", "id")],
        IsLarge = true,
        IsByInitiative = true,
    };

    public static Table<StrategyTree> Strategies { get; } = new(
        "strategier",
        "Strategier",
        "En rad för varje strategi eller plan som insatser och mål hör till.",
        [
            Strategy.Id("id", "Id", row => row.Strategy.Id.Value).Required(),
            Strategy.Text("title", "Namn", row => row.Strategy.Title).Required(),
            Strategy.Term("level", "Nivå", StrategyLevels.All, row => row.Strategy.Level).Required(),
            Strategy.Id("region", "Region-id", row => row.Strategy.Region?.Value),
            Strategy.Texts("regions", "Alla regioner", row => row.Strategy.Regions.Select(region => region.Value)),
            Strategy.Year("year", "År", row => row.Strategy.Year),
            Strategy.Date("start", "Början", "Början av tiden som strategin gäller.", row => row.Strategy.Period?.Start),
            Strategy.Date("end", "Slut", "Slutet av tiden som strategin gäller.", row => row.Strategy.Period?.End),
            Strategy.Term("status", "Status", Standings.All, row => row.Strategy.Status),
            Strategy.Text("organisation", "Organisation", row => row.Strategy.Organisation),
            Strategy.Text("vision", "Vision", row => row.Strategy.Vision),
            Strategy.Text("description", "Beskrivning", row => row.Strategy.Description),
            Strategy.Id("source_document", "Källa", "Dokumentets id i tabellen dokument.", row => row.Strategy.Source?.Document.Value),
            Strategy.Page("Strategins sida.", (row, pages) => pages.Strategy(row.Strategy.Id)),
        ],
        scope => scope.Graph.Strategies)
    {
        Key = ["id"],
        ForeignKeys = [new("region", "regioner", "id"), new("source_document", "dokument", "id")],
    };

    public static Table<StrategyGoal> Goals { get; } = new(
        "mal",
        "Mål",
        "En rad för varje mål eller målområde i en strategi. Målen är ordnade som i strategin, varje mål före sina delmål.",
        [
            Goal.Id("id", "Id", GoalMeaning, row => row.Reference.ToString()).Required(),
            Goal.Id("strategy", "Strategi-id", "Strategin som målet hör till.", row => row.Strategy.Id.Value).Required(),
            Goal.Id("parent", "Överordnat mål", "Id för målet eller målområdet ovanför.", row => row.Parent?.Reference.ToString()),
            Goal.Term("kind", "Slag", GoalKinds.All, row => row.Goal.Kind).Required(),
            Goal.Whole("number", "Nummer", row => row.Goal.Number),
            Goal.Text("title", "Mål", row => row.Goal.Title).Required(),
            Goal.Text("description", "Beskrivning", row => row.Goal.Description),
            Goal.Term("scope", "Gäller", GoalScopes.All, row => row.Goal.Scope),
            Goal.Term("set_by", "Beslutas av", GoalSetters.All, row => row.Goal.SetBy),
            Goal.Whole("initiatives", "Insatser", "Antal insatser som nämner just det här målet.", row => row.Direct.Count).Required(),
            Goal.Whole("initiatives_with_subgoals", "Insatser, delmålen inräknade", "Antal insatser som nämner målet eller något mål under det, var och en räknad en gång.", row => row.WithSubgoals.Count).Required(),
            Goal.Page("Målets sida.", (row, pages) => pages.Goal(row.Reference)),
        ],
        scope => scope.Graph.Strategies.SelectMany(tree => tree.AllGoals))
    {
        Key = ["id"],
        ForeignKeys = [new("strategy", "strategier", "id"), new("parent", "mal", "id")],
    };

    public static Table<(StrategyGoal Of, int Number, GoalIndicator Indicator)> Indicators { get; } = new(
        "mal-indikatorer",
        "Målens indikatorer",
        "En rad för varje sätt som en strategi mäter ett mål på.",
        [
            Indicator.Id("goal", "Mål-id", GoalMeaning, row => row.Of.Reference.ToString()).Required(),
            Indicator.Whole("number", "Nr", "Indikatorns nummer i målet, från 1.", row => row.Number).Required(),
            Indicator.Text("name", "Indikator", row => row.Indicator.Name).Required(),
            Indicator.Text("unit", "Enhet", row => row.Indicator.Unit),
            Indicator.Term("direction", "Riktning", Directions.All, row => row.Indicator.Direction),
            Indicator.Number("target", "Mål", row => row.Indicator.Target),
            Indicator.Number("target_min", "Mål, lägst", row => row.Indicator.TargetMin),
            Indicator.Number("target_max", "Mål, högst", row => row.Indicator.TargetMax),
            Indicator.Term("target_qualifier", "Målet anges som", Qualifiers.All, row => row.Indicator.TargetQualifier),
            Indicator.Year("target_year", "Målår", row => row.Indicator.TargetYear),
            Indicator.Year("baseline_year", "Jämförelseår", row => row.Indicator.BaselineYear),
            Indicator.Texts("compare", "Jämförs med", row => row.Indicator.Compare.Select(region => region.Value)),
            Indicator.Text("note", "Förtydligande", row => row.Indicator.Note),
        ],
        scope => scope.Graph.Strategies.SelectMany(tree => tree.AllGoals).SelectMany(goal => goal.Goal.Indicators.Select((indicator, at) => (goal, at + 1, indicator))))
    {
        Key = ["goal", "number"],
        ForeignKeys = [new("goal", "mal", "id")],
    };
}

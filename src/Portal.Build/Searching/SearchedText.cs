using Portal.Content.Language;
using Portal.Content.Records;
using Portal.Content.Records.Budgets;
using Portal.Content.Records.Decisions;
using Portal.Content.Records.Goals;
using Portal.Content.Records.Programmes;
using Portal.Content.Records.Reporting;

namespace Portal.Build.Searching;

/// <summary>What the tables and lists of a record's page say, line by line, so that its rows are found and not its title alone.</summary>
internal static class SearchedText
{
    /// <summary>The decisions. Of those on natural persons, what their page shows: neither number nor industry.</summary>
    public static IEnumerable<string> Of(DecisionList list) =>
    [
        .. list.InPublicOrder.Select(decision => Line(
            decision.Recipient ?? (decision.RecipientKind is { } kind ? RecipientKinds.All.Label(kind) : null),
            decision.Support,
            decision.IsOnPerson ? null : decision.Case,
            decision.Municipality,
            decision.IsOnPerson ? null : decision.Industry,
            DecisionOutcomes.All.Label(decision.Outcome),
            decision.Amount is { } amount ? Swedish.Money(amount) : null,
            decision.Reason)),
        .. Some(list.DecidedBy, list.Delegation),
        .. list.Notes.Select(note => note.Text),
    ];

    /// <summary>The rows of a budget.</summary>
    public static IEnumerable<string> Of(Budget budget) =>
    [
        .. budget.Tables.SelectMany(table => table.Rows.Select(row => row.Name).Prepend(table.Title)),
        .. budget.KeyFigures.Select(figure => figure.Name),
        .. budget.SpecialFunds.Concat(budget.Reserves).Select(frame => Line(frame.Name, frame.Note)),
        .. budget.Forecasts.Select(forecast => Line($"Prognos {forecast.Year}", forecast.Note)),
        .. Some(budget.Assessment, budget.PriceAndWageAdjustment?.Note),
        .. budget.Notes.Select(note => note.Text),
    ];

    /// <summary>What a board is told of.</summary>
    public static IEnumerable<string> Of(Body body) =>
    [
        .. Some(body.Administration?.Name, body.Administration?.Note),
        .. body.Meetings.Select(meetings => $"Sammanträden {meetings.Year}"),
        .. body.Notes.Select(note => note.Text),
    ];

    /// <summary>The interventions of a programme, its objectives and what else its page tells of.</summary>
    public static IEnumerable<string> Of(Programme programme) =>
    [
        .. programme.Interventions.SelectMany(intervention => intervention.Measures.Prepend(intervention.Name)).Distinct(),
        .. programme.Objectives.Select(objective => objective.Title),
        .. programme.Principles.Select(principle => Line(principle.Title, principle.Description)),
        .. programme.Background.SelectMany(part => part.Summary.Prepend(part.Title)),
        .. programme.RelatedFunds.Select(fund => Line(fund.Title, fund.Summary)),
        .. programme.Notes.Select(note => note.Text),
    ];

    /// <summary>What a strategy says besides its goals.</summary>
    public static IEnumerable<string> Of(Strategy strategy) =>
    [
        .. Some(strategy.Vision),
        .. strategy.Values.Select(value => Line(value.Name, value.Description)),
        .. Some(strategy.FollowUp),
        .. strategy.InternalControl.Select(control => Line([control.Area, control.Risk, .. control.Measures])),
        .. strategy.Notes.Select(note => note.Text),
    ];

    /// <summary>The amounts, shares and counts of a region's account of its grant, by what they are of.</summary>
    public static IEnumerable<string> Of(Allocation allocation) =>
    [
        .. Some(allocation.Total?.What),
        .. allocation.Uses.Select(use => use.Use),
        .. allocation.Shares.Select(share => share.What).OfType<string>(),
        .. allocation.Amounts.Select(amount => amount.What),
        .. allocation.Counts.Select(count => count.What),
    ];

    /// <summary>The numbers by which a case is known.</summary>
    public static IEnumerable<string> Numbers(CaseNumbers? numbers) => [.. numbers?.Nyps ?? [], .. Some(numbers?.Dnr)];

    private static IEnumerable<string> Some(params IEnumerable<string?> texts) => texts.OfType<string>();

    private static string Line(params IEnumerable<string?> parts) => string.Join(". ", Some(parts).Select(part => part.TrimEnd('.')));
}

using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Money;
using Portal.Content.Text;

namespace Portal.Content.Records.Budgets;

/// <summary>A board's budget.</summary>
public sealed class Budget(FieldReader fields) : Record(fields)
{
    public Slug Id { get; } = fields.Id("id", "Budgetens id, som i adressen.");
    public string Title { get; } = fields.Title("title", "Budgetens namn.");
    public Slug Region { get; } = fields.Reference("region", ReferenceKind.Region, "Regionen.");
    public Slug Body { get; } = fields.Reference("body", ReferenceKind.Body, "Nämnden.");
    public Slug? Strategy { get; } = fields.OptionalReference("strategy", ReferenceKind.Strategy, "Planen som budgeten hör till.");
    public int Year { get; } = fields.Year("year", "Året.");
    public Standing Status { get; } = fields.Term("status", Standings.All, "Om budgeten är beslutad eller ett förslag.");
    public CaseNumbers? CaseNumbers { get; } = fields.Group("ids", numbers => new CaseNumbers(numbers), "Ärendenummer.");
    public Currency Currency { get; } = fields.Term("currency", Currencies.All, "Valutan.");
    public Kronor? Turnover { get; } = fields.OptionalKronor("turnover", "Omsättningen i kronor.");
    public ImmutableArray<PercentOf> FinancingShares { get; } = fields.Groups("financing_shares", share => new PercentOf(share), "Hur verksamheten finansieras, i procent.");
    public Adjustment? PriceAndWageAdjustment { get; } = fields.Group("price_and_wage_adjustment", adjustment => new Adjustment(adjustment), "Uppräkning för priser och löner.");
    public ImmutableArray<KeyFigure> KeyFigures { get; } = fields.Groups("key_figures", figure => new KeyFigure(figure), "Nyckeltal.");
    public ImmutableArray<BudgetFrame> SpecialFunds { get; } = fields.Groups("special_funds", frame => new BudgetFrame(frame), "Ramar bakom särskilda satsningar.");
    public ImmutableArray<BudgetFrame> Reserves { get; } = fields.Groups("reserves", frame => new BudgetFrame(frame), "Reserver.");
    public ImmutableArray<Forecast> Forecasts { get; } = fields.Groups("forecasts", forecast => new Forecast(forecast), "Prognoser som nämnden beslutat.");
    public ImmutableArray<BudgetTable> Tables { get; } = fields.Groups("tables", table => new BudgetTable(table), "Budgetens tabeller.");
    public string? Assessment { get; } = fields.OptionalText("assessment", "Bedömning av ekonomin.");
    public ImmutableArray<SourceNote> Notes { get; } = fields.GroupsOrTexts("notes", "text", note => new SourceNote(note), "Oklarheter i källan.");
    public Source? Source { get; } = fields.RequiredGroup("source", source => new Source(source), "Var i källan uppgifterna står.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        fields.ReportRepeatedIds("tables", Tables.Select(table => table.Id.Value));
        ShareChecks.Check(fields, "financing_shares", FinancingShares.Select(share => share.Percent));
    }
}

using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Budgets;

/// <summary>A sum set aside in a budget.</summary>
public sealed class BudgetFrame(FieldReader fields) : FieldGroup
{
    public string Name { get; } = fields.Title("name", "Vad pengarna är avsatta för.");
    public Kronor Amount { get; } = fields.Kronor("amount", "Beloppet i kronor.");
    public int? Year { get; } = fields.OptionalYear("year", "Året.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");
}

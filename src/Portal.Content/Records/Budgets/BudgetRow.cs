using System.Collections.Immutable;
using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Budgets;

/// <summary>A row of a budget table. A sum row with a group sums the items of that group; one without sums all items above.</summary>
public sealed class BudgetRow(FieldReader fields) : FieldGroup
{
    public string Name { get; } = fields.Title("name", "Radens namn.");
    public string? Group { get; } = fields.OptionalText("group", "Gruppen som raden hör till.");
    public RowKind Kind { get; } = fields.OptionalTerm("kind", RowKinds.All, "Om raden är en summa.") ?? RowKind.Item;
    public ImmutableArray<Kronor?> Values { get; } = fields.KronorCells("values", "Ett belopp i kronor för varje kolumn; null där källan är tom.");
    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");
}

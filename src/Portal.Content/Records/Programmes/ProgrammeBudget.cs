using System.Collections.Immutable;
using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>The money of a programme.</summary>
public sealed class ProgrammeBudget(FieldReader fields) : FieldGroup
{
    public CurrencyAmount? Total { get; } = fields.Group("total", total => new CurrencyAmount(total), "Hela beloppet.");
    public ImmutableArray<FinancierShare> Shares { get; } = fields.Groups("shares", share => new FinancierShare(share), "Hur kostnaderna delas.");
    public ImmutableArray<string> Basis { get; } = fields.Texts("basis", "Vad delningen grundas på.");
    public ImmutableArray<PercentOf> Earmarks { get; } = fields.Groups("earmarks", earmark => new PercentOf(earmark), "Öronmärkta andelar.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields) => ShareChecks.Check(fields, "shares", Shares.Select(share => share.Percent));
}

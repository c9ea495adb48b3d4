using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Initiatives;

/// <summary>A line of a cost.</summary>
public sealed class CostLine(FieldReader fields) : FieldGroup
{
    public string Name { get; } = fields.Title("name", "Vad posten gäller.");
    public Kronor Total { get; } = fields.Kronor("total", "Postens belopp i kronor.");
    public ImmutableSortedDictionary<int, Kronor> Years { get; } = fields.KronorByYear("years", "Posten fördelad på år.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (!Years.IsEmpty && fields.AreSound("total", "years"))
        {
            MoneyChecks.CheckSum(fields, DiagnosticCode.YearsSum, "years", "The years", Kronor.Sum(Years.Values), "the line's total", Total);
        }
    }
}

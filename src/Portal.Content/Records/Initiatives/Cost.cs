using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Initiatives;

/// <summary>What an initiative costs, by year and line.</summary>
public sealed class Cost(FieldReader fields) : FieldGroup
{
    public Kronor Total { get; } = fields.Kronor("total", "Hela kostnaden i kronor.");
    public ImmutableSortedDictionary<int, Kronor> Years { get; } = fields.KronorByYear("years", "Kostnaden fördelad på år.");
    public ImmutableArray<CostLine> Lines { get; } = fields.Groups("lines", line => new CostLine(line), "Kostnadsposter.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (!Years.IsEmpty)
        {
            MoneyChecks.CheckSum(fields, DiagnosticCode.YearsSum, "years", "The years", Kronor.Sum(Years.Values), "the total", Total);
        }

        if (Lines.IsEmpty)
        {
            return;
        }

        MoneyChecks.CheckSum(fields, DiagnosticCode.LinesSum, "lines", "The lines", Kronor.Sum(Lines.Select(line => line.Total)), "the total", Total);
        if (Lines.All(line => !line.Years.IsEmpty))
        {
            foreach (var (year, amount) in Years)
            {
                MoneyChecks.CheckSum(fields, DiagnosticCode.LinesSum, "lines", $"The lines for {year}", Kronor.Sum(Lines.Select(line => line.Years.GetValueOrDefault(year))), $"the cost of {year}", amount);
            }
        }
    }
}

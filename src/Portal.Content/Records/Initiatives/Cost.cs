using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Money;

namespace Portal.Content.Records.Initiatives;

/// <summary>What an initiative costs, by year and line. A source may give a line without giving the whole.</summary>
public sealed class Cost(FieldReader fields) : FieldGroup
{
    public Kronor? Total { get; } = fields.OptionalKronor("total", "Hela kostnaden i kronor. Utelämnas om källan bara anger en del.");

    public ImmutableSortedDictionary<int, Kronor> Years { get; } = fields.KronorByYear("years", "Kostnaden fördelad på år.");

    public ImmutableArray<CostLine> Lines { get; } = fields.Groups("lines", line => new CostLine(line), "Kostnadsposter.");

    public string? Note { get; } = fields.OptionalText("note", "Förtydligande.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        if (!fields.Has("total") && Lines.IsEmpty)
        {
            fields.Report(DiagnosticCode.MissingField, "total", "The cost is given without an amount.", "Add total, or lines.");
        }

        if (Total is not { } total)
        {
            return;
        }

        if (!Years.IsEmpty)
        {
            MoneyChecks.CheckSum(fields, DiagnosticCode.YearsSum, "years", "The years", Kronor.Sum(Years.Values), "the total", total);
        }

        if (Lines.IsEmpty)
        {
            return;
        }

        MoneyChecks.CheckSum(fields, DiagnosticCode.LinesSum, "lines", "The lines", Kronor.Sum(Lines.Select(line => line.Total)), "the total", total);
        if (Lines.All(line => !line.Years.IsEmpty))
        {
            foreach (var (year, amount) in Years)
            {
                MoneyChecks.CheckSum(fields, DiagnosticCode.LinesSum, "lines", $"The lines for {year}", Kronor.Sum(Lines.Select(line => line.Years.GetValueOrDefault(year))), $"the cost of {year}", amount);
            }
        }
    }
}

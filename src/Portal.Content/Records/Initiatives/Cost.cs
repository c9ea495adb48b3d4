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
        if (!fields.Has("total") && !fields.Has("lines"))
        {
            fields.Report(DiagnosticCode.MissingField, "total", "The cost is given without an amount.", "Add total, or lines.");
        }

        if (Total is not { } total || !fields.AreSound("total", "years", "lines"))
        {
            return;
        }

        var years = Kronor.Sum(Years.Values);
        var lines = Kronor.Sum(Lines.Select(line => line.Total));
        if (!Years.IsEmpty && !Lines.IsEmpty && years == lines && years != total)
        {
            MoneyChecks.CheckSum(fields, DiagnosticCode.LinesSum, "total", "The years, and the lines as well,", years, "the total", total);
            return;
        }

        if (!Years.IsEmpty)
        {
            MoneyChecks.CheckSum(fields, DiagnosticCode.YearsSum, "years", "The years", years, "the total", total);
        }

        if (Lines.IsEmpty)
        {
            return;
        }

        MoneyChecks.CheckSum(fields, DiagnosticCode.LinesSum, "lines", "The lines", lines, "the total", total);
        if (Lines.All(line => !line.Years.IsEmpty) && fields.AreSound("lines"))
        {
            MoneyChecks.CheckYears(fields, DiagnosticCode.LinesSum, "lines", "The lines", Lines.Select(line => line.Years), "the cost", Years);
        }
    }
}

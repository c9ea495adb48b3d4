using Portal.Content.Diagnostics;
using Portal.Content.Fields;

namespace Portal.Content.Time;

/// <summary>A span of time, with the precision of the source; either end may be unknown.</summary>
public sealed class Period(FieldReader fields) : FieldGroup
{
    public PartialDate? Start { get; } = fields.OptionalDate("start", "Början: år, månad eller dag.");
    public PartialDate? End { get; } = fields.OptionalDate("end", "Slutet: år, månad eller dag.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields) => CheckOrder(fields, "end", Start, End);

    /// <summary>Reports an end before its start, at the field of the end.</summary>
    internal static void CheckOrder(FieldReader fields, string field, PartialDate? from, PartialDate? to)
    {
        if (from is { } start && to is { } end && start.Earliest > end.Latest)
        {
            fields.Report(DiagnosticCode.PeriodBackwards, field, $"The period ends {end}, before it starts {start}.", "Check both dates against the source; they may have changed places.");
        }
    }
}

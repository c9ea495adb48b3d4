using System.Collections.Immutable;
using Portal.Content.Diagnostics;
using Portal.Content.Fields;
using Portal.Content.Time;

namespace Portal.Content.Records.Decisions;

/// <summary>A board's meetings of a year.</summary>
public sealed class MeetingYear(FieldReader fields) : FieldGroup
{
    public int Year { get; } = fields.Year("year", "Året.");
    public Standing Status { get; } = fields.Term("status", Standings.All, "Om tiderna är beslutade eller föreslagna.");
    public MeetingKind Kind { get; } = fields.Term("kind", MeetingKinds.All, "Slag av sammanträde.");
    public string? Duration { get; } = fields.OptionalText("duration", "Hur länge ett sammanträde varar.");
    public CaseNumbers? CaseNumbers { get; } = fields.Group("ids", numbers => new CaseNumbers(numbers), "Ärendenummer.");
    public ImmutableArray<PartialDate> Dates { get; } = fields.Dates("dates", "Dagarna.");

    /// <inheritdoc/>
    protected internal override void Check(FieldReader fields)
    {
        for (var i = 0; Year > 0 && fields.AreSound("dates") && i < Dates.Length; i++)
        {
            if (Dates[i].Year != Year)
            {
                fields.ReportAt(DiagnosticCode.DateOutside, "dates", i, $"{Dates[i]} is not in {Year}.", "Check the date against the source, or put it under its own year.");
            }
        }
    }
}

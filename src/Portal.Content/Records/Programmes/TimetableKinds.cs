using Portal.Content.Fields;

namespace Portal.Content.Records.Programmes;

/// <summary>What a step of a timetable is: in records and in Swedish.</summary>
public static class TimetableKinds
{
    /// <summary>All of them.</summary>
    public static Vocabulary<TimetableKind> All { get; } = new(
        (TimetableKind.Meeting, "meeting", "Möte"),
        (TimetableKind.Writing, "writing", "Skrivande"),
        (TimetableKind.Draft, "draft", "Utkast"),
        (TimetableKind.Input, "input", "Inspel"),
        (TimetableKind.Decision, "decision", "Beslut"),
        (TimetableKind.Submission, "submission", "Inlämning"));
}

using Portal.Content.Fields;

namespace Portal.Content.Records.Decisions;

/// <summary>The kind of a board meeting: in records and in Swedish.</summary>
public static class MeetingKinds
{
    /// <summary>All of them.</summary>
    public static Vocabulary<MeetingKind> All { get; } = new(
        (MeetingKind.Ordinary, "ordinary", "Ordinarie sammanträde"),
        (MeetingKind.Extra, "extra", "Extra sammanträde"));
}

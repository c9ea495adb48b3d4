namespace Portal.Content.Records.Programmes;

/// <summary>What a step of a timetable is.</summary>
public enum TimetableKind
{
    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>Writing.</summary>
    Writing,

    /// <summary>A draft.</summary>
    Draft,

    /// <summary>Input from others.</summary>
    Input,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>Handing in.</summary>
    Submission,
}

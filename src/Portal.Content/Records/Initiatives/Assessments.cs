using Portal.Content.Fields;

namespace Portal.Content.Records.Initiatives;

/// <summary>What the account of effects rests on: in records and in Swedish.</summary>
public static class Assessments
{
    /// <summary>All of them.</summary>
    public static Vocabulary<Assessment> All { get; } = new(
        (Assessment.Own, "own", "Egen bedömning"),
        (Assessment.Evaluation, "evaluation", "Utvärdering"),
        (Assessment.FollowUp, "follow-up", "Uppföljning"),
        (Assessment.Survey, "survey", "Enkät"));
}

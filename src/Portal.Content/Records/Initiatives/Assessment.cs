namespace Portal.Content.Records.Initiatives;

/// <summary>What the account of effects rests on.</summary>
public enum Assessment
{
    /// <summary>The organisation judged by itself.</summary>
    Own,

    /// <summary>An evaluation.</summary>
    Evaluation,

    /// <summary>A follow-up.</summary>
    FollowUp,

    /// <summary>A survey.</summary>
    Survey,
}
